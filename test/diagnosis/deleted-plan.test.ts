import { deletedPerson, deletedPlan } from '../../src/diagnosis/deleted-plan.ts'
import type { PersonMatch } from '../../src/model/plan.ts'
import { daysAgo, now, symptoms } from '../checks/judge.ts'
import { endOf } from './diagnose.ts'

const gone = (over: Partial<PersonMatch> = {}): PersonMatch => ({
  id: 'gone',
  displayName: 'Maarten Kok',
  userPrincipalName: 'maarten.kok@contoso.com',
  match: 'deleted',
  deletedDateTime: daysAgo(12),
  ...over,
})

test.each([
  ['by the address', [gone()], 'Maarten.Kok@contoso.com', 'account-deleted'],
  ['by the name', [gone()], 'Maarten Kok', 'account-deleted'],
  ['beside somebody with a similar name', [gone(), gone({ id: 'b', match: 'near' })], 'Maarten Kok', 'account-deleted'],
  ['by the end of the address only', [gone()], 'kok@contoso.com', undefined],
  ['two of that name', [gone(), gone({ id: 'b' })], 'Maarten Kok', undefined],
  ['who is there', [gone({ match: 'exact' })], 'Maarten Kok', undefined],
  ['too long ago', [gone({ deletedDateTime: daysAgo(31) })], 'Maarten Kok', undefined],
  ['nobody', [], 'Maarten Kok', undefined],
] as const)('somebody deleted, found %s', (_, found, asked, end) => {
  const person = deletedPerson(found, asked)
  const plan = person && deletedPlan(person, {}, symptoms(), now)
  expect(plan && endOf(plan)).toBe(end)
})
