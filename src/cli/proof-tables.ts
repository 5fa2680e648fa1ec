import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FamilyResult } from './score-own-cases.ts'

const tests = path.resolve(import.meta.dirname, '..', '..', 'test')

/** Where the results of the own cases are kept between two runs of `readme --eval`. */
export const resultsFile = path.join(tests, 'eval', 'results.json')

/** Rows of the seeds by how each is met, as cells; read from the acceptance list of the tests. */
export const seedRows = (): readonly (readonly string[])[] => {
  const rows = readFileSync(path.join(tests, 'checklist', 'rows.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';')[2] ?? '')
  const kinds = Object.entries(ways).map(([how, what]) => [what, `${rows.filter((one) => one === how).length}`])
  return [...kinds, ['**all**', `**${rows.length}**`]]
}

const ways: Readonly<Record<string, string>> = {
  check: 'found by a check',
  step: 'told as a next step',
  'look-up': 'looked up by an agent or administrator',
  ticket: 'stands in the ticket',
  answer: 'part of understanding and answering',
  replaced: 'replaced by something safer, and said why',
  'waits-for-fix': 'asks for a write: today the way there and the least role',
  open: 'not met yet',
}

/** The results of the own cases by family, as cells; empty when they were never run. */
export const evalRows = (titleOf: (family: string) => string): readonly (readonly string[])[] => {
  const results: unknown = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : []
  if (!areResults(results) || results.length === 0) return []
  return [...results.map((one) => cellsOf(titleOf(one.family), one)), cellsOf('**all**', total(results))]
}

const cellsOf = (title: string, one: Omit<FamilyResult, 'family'>): readonly string[] => [
  title,
  `${one.cases}`,
  `${one.dutch}`,
  `${one.withoutCode}`,
  `${one.rightCause}`,
  `${one.rightOwner}`,
  `${one.rightLanguage}`,
  `${one.factsMissed}`,
  `${one.invented} / ${one.leaks} / ${one.unsafe}`,
]

/** What stands over the cells of `evalRows`. */
export const evalHead: readonly string[] = [
  'family',
  'cases',
  'in Dutch',
  'without a code',
  'right cause',
  'right owner',
  'right language',
  'facts missed',
  'invented / leaked / unsafe',
]

const counts = [
  'cases',
  'dutch',
  'withoutCode',
  'rightCause',
  'rightOwner',
  'factsMissed',
  'rightLanguage',
  'invented',
  'leaks',
  'unsafe',
] as const satisfies readonly (keyof FamilyResult)[]

const total = (results: readonly FamilyResult[]): Omit<FamilyResult, 'family'> => {
  const sum = (key: (typeof counts)[number]): number => results.reduce((before, one) => before + one[key], 0)
  return {
    cases: sum('cases'),
    dutch: sum('dutch'),
    withoutCode: sum('withoutCode'),
    rightCause: sum('rightCause'),
    rightOwner: sum('rightOwner'),
    factsMissed: sum('factsMissed'),
    rightLanguage: sum('rightLanguage'),
    invented: sum('invented'),
    leaks: sum('leaks'),
    unsafe: sum('unsafe'),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const areResults = (value: unknown): value is readonly FamilyResult[] =>
  Array.isArray(value) &&
  value.every(
    (one) => isRecord(one) && typeof one['family'] === 'string' && counts.every((key) => typeof one[key] === 'number'),
  )
