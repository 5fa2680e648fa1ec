import { guestMfaPassthrough } from '../../../src/checks/guests/guest-mfa-passthrough.ts'
import { account, crossTenantAccess, guestAccount, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const guest = guestAccount()
const personal = guestAccount({ identities: [{ signInType: 'federated', issuer: 'MicrosoftAccount' }] })
const stopped = (errorCode: number, over = {}) => [signIn({ errorCode, homeTenantId: 'fabrikam', ...over })]
const trusted = (isMfaAccepted: boolean) => ({
  inboundTrust: { isMfaAccepted, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
})
const partner = crossTenantAccess({ fabrikam: trusted(true) })

test.each([
  ['a member', { account: account(), signIns: [signIn({ errorCode: 90072 })] }, { codes: [90072] }, 'ok'],
  ['MFA of home does not count', { account: guest, signIns: stopped(90072) }, { codes: [90072] }, 'certainly'],
  ['… as words only tell', { account: guest, signIns: stopped(90072) }, {}, 'probably'],
  [
    'MFA of home counts',
    { account: guest, signIns: stopped(90072), crossTenantAccess: partner },
    { codes: [90072] },
    'ok',
  ],
  [
    'MFA of another organisation counts',
    { account: guest, signIns: stopped(90072), crossTenantAccess: crossTenantAccess({ adatum: trusted(true) }) },
    { codes: [90072] },
    'certainly',
  ],
  [
    'settings that cannot be read',
    { account: guest, signIns: stopped(90072), crossTenantAccess: undefined },
    { codes: [90072] },
    'probably',
  ],
  [
    'a custom control',
    { account: guest, signIns: stopped(50177), crossTenantAccess: partner },
    { codes: [50177] },
    'certainly',
  ],
  ['must register here', { account: guest, signIns: stopped(50079) }, { signs: ['asks-to-register'] }, 'certainly'],
  ['… while MFA of home counts', { account: guest, signIns: stopped(50079), crossTenantAccess: partner }, {}, 'ok'],
  [
    'registered, and let in',
    { account: guest, signIns: [signIn(), ...stopped(50079, { createdDateTime: minutesAgo(60) })] },
    {},
    'ok',
  ],
  ['another identity used: that first', { account: personal, signIns: stopped(90072) }, { codes: [90072] }, 'ok'],
  ['a personal account must register', { account: personal, signIns: [] }, { codes: [50079] }, 'probably'],
  [
    'not accepted yet',
    { account: guestAccount({ externalUserState: 'PendingAcceptance' }), signIns: stopped(90072) },
    {},
    'ok',
  ],
  ['another failure', { account: guest, signIns: stopped(53003) }, { signs: ['asks-to-register'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(guestMfaPassthrough, facts, said)).toBe(outcome)
})

test.each([
  ['a guest of an organisation: our administrator', guest, 'identity-admin'],
  ['a personal account: the guest registers here', personal, 'user'],
] as const)('%s', (_, who, whoCanFix) => {
  expect(verdictOf(guestMfaPassthrough, { account: who, signIns: [] }, { codes: [50079] })).toMatchObject({ whoCanFix })
})
