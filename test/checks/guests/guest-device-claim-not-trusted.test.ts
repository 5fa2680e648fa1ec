import { guestDeviceClaimNotTrusted } from '../../../src/checks/guests/guest-device-claim-not-trusted.ts'
import { account, crossTenantAccess, guestAccount, judge, minutesAgo, signIn } from '../judge.ts'

const guest = guestAccount()
const personal = guestAccount({ identities: [{ signInType: 'federated', issuer: 'MicrosoftAccount' }] })
const refused = (errorCode: number, over = {}) => [signIn({ errorCode, homeTenantId: 'fabrikam', ...over })]
const partner = (isCompliantDeviceAccepted: boolean, isHybridAzureADJoinedDeviceAccepted: boolean) =>
  crossTenantAccess({
    fabrikam: { inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted } },
  })
const compliant = partner(true, false)
const page = { signs: ['device-not-allowed'] } as const

test.each([
  ['a member', { signIns: [signIn({ errorCode: 53000 })] }, { codes: [53000] }, 'ok'],
  ['a guest, not trusted', { account: guest, signIns: refused(53000) }, { codes: [53000] }, 'certainly'],
  ['… without a code', { account: guest, signIns: refused(53000) }, page, 'certainly'],
  ['a guest, trusted', { account: guest, signIns: refused(53000), crossTenantAccess: compliant }, page, 'ok'],
  [
    'hybrid joined, only compliant trusted',
    { account: guest, signIns: refused(53001), crossTenantAccess: compliant },
    page,
    'certainly',
  ],
  [
    'hybrid joined, trusted',
    { account: guest, signIns: refused(53001), crossTenantAccess: partner(false, true) },
    page,
    'ok',
  ],
  [
    'a personal account brings no device',
    { account: personal, signIns: refused(53000), crossTenantAccess: compliant },
    page,
    'certainly',
  ],
  [
    'the code that says so',
    { account: guest, signIns: refused(530004), crossTenantAccess: undefined },
    page,
    'certainly',
  ],
  [
    'settings that cannot be read',
    { account: guest, signIns: refused(53000), crossTenantAccess: undefined },
    page,
    'probably',
  ],
  ['only the words of the page', { account: guest, signIns: [] }, page, 'probably'],
  ['… and nothing said of a device', { account: guest, signIns: [] }, { signs: ['cannot-sign-in'] }, 'ok'],
  [
    'let in since',
    { account: guest, signIns: [signIn(), ...refused(53000, { createdDateTime: minutesAgo(60) })] },
    {},
    'ok',
  ],
  ['not accepted yet', { account: guestAccount({ externalUserState: 'PendingAcceptance' }), signIns: [] }, page, 'ok'],
  ['another failure', { account: guest, signIns: refused(50105) }, page, 'ok'],
  ['a member of ours with a sick laptop', { account: account(), signIns: [] }, page, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(guestDeviceClaimNotTrusted, facts, said)).toBe(outcome)
})
