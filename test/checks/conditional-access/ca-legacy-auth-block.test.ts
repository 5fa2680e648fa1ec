import { caBlockPolicy } from '../../../src/checks/conditional-access/ca-block-policy.ts'
import { caLegacyAuthBlock } from '../../../src/checks/conditional-access/ca-legacy-auth-block.ts'
import { securityDefaultsLegacyBlock } from '../../../src/checks/conditional-access/security-defaults-legacy-block.ts'
import { conditionalAccessPolicy, grantControls, judge, minutesAgo, policy, signIn, verdictOf } from '../judge.ts'
import { blocked, blockedSignIn } from './block-cases.ts'

const legacy = { clientAppTypes: ['exchangeActiveSync', 'other'] }
const imap = { clientAppUsed: 'IMAP4', appId: 'exchange', appDisplayName: 'Office 365 Exchange Online' }
const thunderbird = blocked(legacy, imap)
const webmail = { name: 'webmail', appIds: ['owa'] }
const owa = signIn({ appId: 'owa', appDisplayName: 'One Outlook Web' })
const older = blockedSignIn({ ...imap, createdDateTime: minutesAgo(60) })

test.each([
  ['IMAP is blocked', thunderbird, {}, 'probably'],
  [
    '"thunderbird keeps asking for my password"',
    thunderbird,
    { signs: ['old-mail-client', 'password-trouble'] },
    'certainly',
  ],
  [
    '"it keeps asking for my password", and no program named',
    thunderbird,
    { signs: ['password-trouble'] },
    'certainly',
  ],
  [
    'the words name webmail, which works',
    { ...thunderbird, signIns: [older, owa] },
    { signs: ['old-mail-client'], app: webmail },
    'certainly',
  ],
  ['webmail got in since, which tells nothing about IMAP', { ...thunderbird, signIns: [older, owa] }, {}, 'probably'],
  [
    'Outlook with the same app id got in since',
    { ...thunderbird, signIns: [older, signIn({ ...imap, clientAppUsed: 'Browser' })] },
    {},
    'probably',
  ],
  ['IMAP itself got in since, nothing told', { ...thunderbird, signIns: [older, signIn(imap)] }, {}, 'ok'],
  ['another app is meant', thunderbird, { app: webmail }, 'ok'],
  [
    'they speak of Thunderbird, and the newest failure is a wrong password',
    { ...thunderbird, signIns: [older, signIn({ ...imap, errorCode: 50126 })] },
    { signs: ['old-mail-client'] },
    'ok',
  ],
  [
    'policies are unreadable, the client is an old one',
    { signIns: [blockedSignIn({ ...imap, appliedPolicies: undefined })], conditionalAccessPolicies: undefined },
    { codes: [53003] },
    'probably',
  ],
  ['a browser is blocked', blocked({}), {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caLegacyAuthBlock, facts, said)).toBe(outcome)
})

test('a policy that asks for a second step stops an old client too, for it can give none', () => {
  const facts = {
    conditionalAccessPolicies: [conditionalAccessPolicy({ grantControls: grantControls(['mfa']) })],
    signIns: [blockedSignIn({ ...imap, appliedPolicies: [policy({ enforcedGrantControls: ['Mfa'] })] })],
  }
  expect(judge(caLegacyAuthBlock, facts)).toBe('probably')
  expect(judge(caBlockPolicy, facts)).toBe('ok')
})

test.each([
  ['IMAP4', 'mail'],
  ['Authenticated SMTP', 'sending'],
  ['Exchange ActiveSync', 'phone'],
  ['Other clients', 'other'],
] as const)('%s is set right as %s', (clientAppUsed, kind) => {
  expect(verdictOf(caLegacyAuthBlock, blocked(legacy, { clientAppUsed }))).toMatchObject({
    whoCanFix: 'user',
    values: { kind, client: clientAppUsed },
  })
})

test('one thing different: refused by security defaults, not by a policy', () => {
  const facts = { securityDefaults: { isEnabled: true }, signIns: [signIn({ ...imap, errorCode: 530035 })] }
  expect([judge(caLegacyAuthBlock, facts), judge(securityDefaultsLegacyBlock, facts)]).toEqual(['ok', 'probably'])
  expect([judge(caLegacyAuthBlock, thunderbird), judge(securityDefaultsLegacyBlock, thunderbird)]).toEqual([
    'probably',
    'ok',
  ])
})
