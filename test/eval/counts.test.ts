import { checks } from '../../src/checks/index.ts'
import { isRootCause } from '../../src/knowledge/root-causes.ts'
import { ownCases } from './own-cases.ts'

const cases = await ownCases()
const ids = cases.map(({ id }) => id)
const share = (isSo: (one: (typeof cases)[number]) => boolean): number => cases.filter(isSo).length / cases.length

test('there are at least 120 cases, each with an id of its own', () => {
  expect(ids.length).toBeGreaterThanOrEqual(120)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every root cause that has a check is the answer of a case', () => {
  const answers = new Set(cases.map(({ expected }) => expected.root_cause))
  expect(checks.map(({ id }) => id).filter((id) => !answers.has(id))).toEqual([])
})

const ends: ReadonlySet<string> = new Set([
  'no-problem-found',
  'needs-more-info',
  'user-not-found',
  'out-of-scope-other-tenant',
])

test('every answer is a root cause or an end there is', () => {
  const answers = cases.flatMap(({ expected }) => [expected.root_cause, ...expected.contributing_causes])
  expect(answers.filter((id) => !isRootCause(id) && !ends.has(id))).toEqual([])
})

test('half of the people give no code, a third writes Dutch', () => {
  expect(share(({ user_says }) => !/(?:AADSTS|\b)\d{5,7}\b|0x[\da-f]{8}/i.test(user_says))).toBeGreaterThanOrEqual(0.5)
  expect(share(({ language }) => language === 'nl')).toBeGreaterThanOrEqual(1 / 3)
})

test('there are people and agents, decoys, and cases with two causes', () => {
  expect(share(({ requester }) => requester.isHelpdesk === true)).toBeGreaterThanOrEqual(0.2)
  expect(share(({ requester }) => requester.isHelpdesk !== true)).toBeGreaterThanOrEqual(0.2)
  expect(share(({ expected }) => !isRootCause(expected.root_cause))).toBeGreaterThan(0.03)
  expect(cases.filter(({ expected }) => expected.contributing_causes.length > 0).length).toBeGreaterThan(0)
})
