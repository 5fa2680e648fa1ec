import { homeTenantRiskBlock } from '../../../src/checks/conditional-access/home-tenant-risk-block.ts'
import { account, guestAccount, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'
import { blockedSignIn } from './block-cases.ts'

const guest = { account: guestAccount() }
const refused = (over: Parameters<typeof signIn>[0] = {}) => signIn({ errorCode: 53011, ...over })
const hidden = blockedSignIn({ errorCode: 530032, appliedPolicies: [] })

test.each([
  ['a guest at risk at home', { ...guest, signIns: [refused()] }, {}, 'probably'],
  ['the code is quoted', { ...guest, signIns: [refused()] }, { codes: [53011] }, 'certainly'],
  ['only quoted, log unreadable', { ...guest, signIns: undefined }, { codes: [53011] }, 'certainly'],
  [
    'a guest, stopped by a security policy that is not shown',
    { ...guest, signIns: [hidden] },
    { codes: [530032] },
    'probably',
  ],
  [
    'a guest, stopped by a policy that is shown',
    { ...guest, signIns: [blockedSignIn({ errorCode: 530032 })] },
    { codes: [530032] },
    'ok',
  ],
  [
    'an external member',
    { account: account({ userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.com' }), signIns: [refused()] },
    {},
    'probably',
  ],
  ['a member, whose home this is', { signIns: [refused()] }, { codes: [53011] }, 'ok'],
  [
    'let in since, nothing told',
    { ...guest, signIns: [refused({ createdDateTime: minutesAgo(60) }), signIn()] },
    {},
    'ok',
  ],
  ['another failure', { ...guest, signIns: [blockedSignIn()] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(homeTenantRiskBlock, facts, said)).toBe(outcome)
})

test('nobody here can solve it', () => {
  expect(verdictOf(homeTenantRiskBlock, { ...guest, signIns: [refused()] })).toMatchObject({ whoCanFix: 'nobody' })
})
