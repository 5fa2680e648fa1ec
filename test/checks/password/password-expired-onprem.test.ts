import { passwordExpiredOnprem } from '../../../src/checks/password/password-expired-onprem.ts'
import { account, judge, minutesAgo, signIn, syncedAccount, verdictOf } from '../judge.ts'

const refused = signIn({ errorCode: 50144, createdDateTime: minutesAgo(5) })
const says = { signs: ['says-password-expired', 'password-trouble'] } as const
const synced = { account: syncedAccount() }

test.each([
  ['refused for it', { ...synced, signIns: [refused] }, says, 'certainly'],
  ['refused for it, says nothing', { ...synced, signIns: [refused] }, {}, 'probably'],
  [
    'changed and synced since',
    { account: syncedAccount({ lastPasswordChangeDateTime: minutesAgo(1) }), signIns: [refused] },
    {},
    'possibly',
  ],
  ['the cloud password expired instead', { ...synced, signIns: [signIn({ errorCode: 50055 })] }, says, 'ok'],
  ['quotes the code, the log cannot be read', { ...synced, signIns: undefined }, { codes: [50144] }, 'certainly'],
  ['says so, nothing in the log', { ...synced, signIns: [] }, says, 'probably'],
  ['says so, a cloud account', { account: account(), signIns: [] }, says, 'ok'],
  ['says so, quotes another code', { ...synced, signIns: [] }, { ...says, codes: [50105] }, 'ok'],
  ['only speaks of a password', { ...synced, signIns: [] }, { signs: ['password-trouble'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(passwordExpiredOnprem, facts, said)).toBe(outcome)
})

test('it is changed in Active Directory, by the helpdesk', () => {
  expect(verdictOf(passwordExpiredOnprem, { ...synced, signIns: [refused] })).toMatchObject({ whoCanFix: 'helpdesk' })
})
