import { checks, type CheckId } from '../../src/checks/index.ts'
import type { CheckText } from '../../src/model/check.ts'
import type { Problem } from '../../src/model/finding.ts'
import { languages, type Language } from '../../src/model/language.ts'
import { say } from '../../src/text/format.ts'
import { words } from '../../src/text/words.ts'
import { healthy, verdictOf } from './judge.ts'
import type { ProblemCase } from './problem-case.ts'
import { problemCases } from './problem-cases.ts'

const checkOf = (id: CheckId) => checks.find((check) => check.id === id) ?? checks[0]
const problemOf = (id: CheckId, { facts, said }: ProblemCase): Problem => {
  const verdict = verdictOf(checkOf(id), facts, said)
  if (verdict === 'ok') throw new Error(`a case of ${id} is no problem`)
  return verdict
}

const cases = (Object.keys(problemCases) as CheckId[]).flatMap((id) =>
  problemCases[id].flatMap((one, index) => languages.map((language) => [id, index + 1, language, one] as const)),
)

/** What one audience reads, line by line. */
const linesFor = (id: CheckId, problem: Problem, language: Language, isPerson: boolean): readonly string[] => {
  const text: CheckText = words[language].checks[id]
  const tell = (message: string | undefined, more = {}): string => {
    if (message === undefined) throw new Error(`${id} uses words it does not have`)
    return say({ language, zone: 'Europe/Amsterdam' }, message, { ...problem.values, ...more })
  }
  return [
    tell(text.title),
    tell(isPerson ? text.person : text.agent),
    ...(isPerson || text.admin === undefined ? [] : [tell(text.admin)]),
    ...problem.evidence
      .filter((line) => !isPerson || (line.for ?? 'person') === 'person')
      .map((line) => tell(text.evidence[line.say], line.values)),
    ...problem.remedies
      .filter((remedy) => remedy.for === undefined || (remedy.for === 'person') === isPerson)
      .map((remedy) => tell(text.steps[remedy.step], remedy.values)),
  ]
}

/** Names of groups, policies and places in the facts of a case: nothing a person may read. */
const secretsIn = ({ facts }: ProblemCase): readonly string[] => {
  const all = { ...healthy(), ...facts }
  const named = [
    ...(all.groups ?? []),
    ...(all.licensingGroups ?? []),
    ...(all.dynamicGroups ?? []),
    ...(all.assignedGroups ?? []),
    ...(all.conditionalAccessPolicies ?? []),
    ...(all.namedLocations ?? []),
    ...(all.signIns ?? []).flatMap(({ appliedPolicies }) => appliedPolicies ?? []),
  ]
  return [
    ...named.map(({ displayName }) => displayName),
    ...(all.appAssignments ?? []).map(({ principalDisplayName }) => principalDisplayName),
  ]
}

test.each(cases)('%s, case %i: every line in %s is whole', (id, _, language, one) => {
  const problem = problemOf(id, one)
  for (const isPerson of [true, false])
    for (const line of linesFor(id, problem, language, isPerson)) {
      expect(line).toMatch(/^\P{Ll}.{3,}/u)
      expect(line).not.toMatch(/[{}]|\b(?:undefined|null|NaN|none)\b|\[object| {2}| [.,:]/)
    }
})

test.each(cases)('%s, case %i: a person reads no name of a group or policy in %s', (id, _, language, one) => {
  const read = linesFor(id, problemOf(id, one), language, true).join('\n')
  expect(secretsIn(one).filter((name) => read.includes(name))).toEqual([])
})

test.each(cases.filter(([, , , { names }]) => names))(
  '%s, case %i: an agent reads the names in %s',
  (id, _, language, one) => {
    const read = linesFor(id, problemOf(id, one), language, false).join('\n')
    expect((one.names ?? []).filter((name) => !read.includes(name))).toEqual([])
  },
)

test.each(cases.filter(([, , language]) => language === 'en'))(
  '%s, case %i: somebody has a next step',
  (id, _, __, one) => {
    const { remedies, whoCanFix } = problemOf(id, one)
    expect(remedies.filter(({ for: meant }) => meant === undefined || meant === 'person')).not.toEqual([])
    expect(remedies.map(({ by }) => by)).toContain(whoCanFix)
  },
)
