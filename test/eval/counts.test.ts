import { checks } from '../../src/checks/index.ts'
import { givesCode } from '../../src/cli/score-own-cases.ts'
import { isRootCause, rootCauses } from '../../src/knowledge/root-causes.ts'
import { ownCases } from '../../src/cli/cases/own-cases.ts'

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

/** Causes, and the ends that are no cause. */
const known: ReadonlySet<string> = new Set(rootCauses.map(({ id }) => id))

test('every answer is a root cause or an end there is', () => {
  const answers = cases.flatMap(({ expected }) => [expected.root_cause, ...expected.contributing_causes])
  expect(answers.filter((id) => !known.has(id))).toEqual([])
})

test('half of the people give no code, a third writes Dutch', () => {
  expect(share((one) => !givesCode(one))).toBeGreaterThanOrEqual(0.5)
  expect(share(({ language }) => language === 'nl')).toBeGreaterThanOrEqual(1 / 3)
})

test('there are people and agents, decoys, and cases with two causes', () => {
  expect(share(({ requester }) => requester.isHelpdesk === true)).toBeGreaterThanOrEqual(0.2)
  expect(share(({ requester }) => requester.isHelpdesk !== true)).toBeGreaterThanOrEqual(0.2)
  expect(share(({ expected }) => !isRootCause(expected.root_cause))).toBeGreaterThan(0.03)
  expect(cases.filter(({ expected }) => expected.contributing_causes.length > 0).length).toBeGreaterThan(0)
})
