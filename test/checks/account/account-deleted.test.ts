import { accountDeleted } from '../../../src/checks/account/account-deleted.ts'
import { account, daysAgo, judge, verdictOf } from '../judge.ts'

const deleted = (days: number) => account({ attributes: { deletedDateTime: daysAgo(days) } })

test.each([
  ['an account', { account: account() }, 'ok'],
  ['an account that was deleted twelve days ago', { account: deleted(12) }, 'certainly'],
  ['one that was deleted so long ago that it cannot be restored', { account: deleted(31) }, 'ok'],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(accountDeleted, facts)).toBe(outcome)
})

test('tells until when it can be restored', () => {
  expect(verdictOf(accountDeleted, { account: deleted(12) })).toMatchObject({
    values: { at: { instant: daysAgo(12) }, until: { instant: daysAgo(-18) } },
  })
})
