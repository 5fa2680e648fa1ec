import { planFor } from '../../src/diagnosis/plan.ts'
import type { PersonMatch } from '../../src/model/plan.ts'
import { now } from '../checks/judge.ts'
import { diagnose, endOf } from './diagnose.ts'

const like = (match: PersonMatch['match'], id = 'one'): PersonMatch => ({
  id,
  displayName: 'Kim Bos',
  userPrincipalName: 'kim.bos@contoso.com',
  match,
})

test.each<[string, readonly PersonMatch[] | undefined, string]>([
  ['nobody like it', undefined, 'helpdesk'],
  ['one account a slip away: a typing error of the person', [like('near')], 'user'],
  ['two accounts a slip away', [like('near'), like('near', 'two')], 'helpdesk'],
  ['only a deleted account', [like('deleted')], 'helpdesk'],
])('who is next when no account has that name: %s', (_, near, who) => {
  expect(
    planFor({ is: 'user-not-found', asked: 'kim.boss@contoso.com', ...(near ? { near } : {}) }, now).whoCanFix,
  ).toBe(who)
})

test('without the list of apps nobody is told that nothing is wrong', () => {
  const asks = { signs: ['asks-if-anything-is-wrong'] } as const
  expect(endOf(diagnose({}, asks))).toBe('no-problem-found')
  expect(endOf(diagnose({}, asks, { appNames: 'unavailable' }))).toBe('needs-more-info')
})
