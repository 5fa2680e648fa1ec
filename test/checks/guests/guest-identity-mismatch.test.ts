import { guestIdentityMismatch } from '../../../src/checks/guests/guest-identity-mismatch.ts'
import { account, crossTenantAccess, guestAccount, judge, minutesAgo, signIn } from '../judge.ts'

const linkedTo = (issuer: string, over = {}) =>
  guestAccount({ identities: [{ signInType: 'federated', issuer }], ...over })
const personal = linkedTo('MicrosoftAccount')
const page = (provider: string) =>
  `AADSTS50020: User account 'kim@fabrikam.com' from identity provider '${provider}' does not exist in tenant 'Contoso'`
const atWork = { codes: [50020], quoted: page('https://sts.windows.net/11111111-2222-3333-4444-555555555555/') }
const privately = { codes: [50020], quoted: page('live.com') }
const refused = (errorCode: number, over = {}) => [signIn({ errorCode, homeTenantId: 'fabrikam', ...over })]
const mfaTrusted = crossTenantAccess({
  fabrikam: {
    inboundTrust: {
      isMfaAccepted: true,
      isCompliantDeviceAccepted: false,
      isHybridAzureADJoinedDeviceAccepted: false,
    },
  },
})

test.each([
  ['a member', { account: account() }, atWork, 'ok'],
  ['linked to a personal account, work account used', { account: personal, signIns: [] }, atWork, 'certainly'],
  ['… as the event tells', { account: personal, signIns: refused(50020) }, { codes: [50020] }, 'certainly'],
  ['linked to a personal account, which is used', { account: personal, signIns: [] }, privately, 'probably'],
  ['linked to work, another work account used', { account: guestAccount(), signIns: [] }, atWork, 'probably'],
  ['linked to work, a personal account used: the wrong one', { account: guestAccount(), signIns: [] }, privately, 'ok'],
  ['not accepted yet', { account: linkedTo('mail', { externalUserState: 'PendingAcceptance' }) }, atWork, 'ok'],
  [
    'let in since',
    { account: personal, signIns: [signIn(), ...refused(50020, { createdDateTime: minutesAgo(60) })] },
    {},
    'ok',
  ],
  ['MFA of home does not count', { account: guestAccount(), signIns: refused(90072) }, {}, 'ok'],
  [
    '… MFA of home does count',
    { account: guestAccount(), signIns: refused(90072), crossTenantAccess: mfaTrusted },
    { codes: [90072] },
    'probably',
  ],
  ['another failure', { account: personal, signIns: refused(53003) }, { signs: ['other-account'] }, 'ok'],
  ['says that it was accepted privately', { account: personal, signIns: [] }, { signs: ['other-account'] }, 'probably'],
  [
    'cannot sign in, and nothing is logged',
    { account: personal, signIns: [] },
    { signs: ['cannot-sign-in'] },
    'probably',
  ],
  ['… but signed in lately', { account: personal, signIns: [signIn()] }, { signs: ['cannot-sign-in'] }, 'ok'],
  [
    '… but speaks of a password',
    { account: personal, signIns: [] },
    { signs: ['cannot-sign-in', 'forgot-password'] },
    'ok',
  ],
  [
    '… with a personal address, as it should be',
    { account: linkedTo('MicrosoftAccount', { mail: 'kim@outlook.com' }), signIns: [] },
    { signs: ['cannot-sign-in'] },
    'ok',
  ],
  ['linked to work, cannot sign in', { account: guestAccount(), signIns: [] }, { signs: ['cannot-sign-in'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(guestIdentityMismatch, facts, said)).toBe(outcome)
})
