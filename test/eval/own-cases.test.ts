import { ownCases } from '../../src/cli/cases/own-cases.ts'
import type { Score } from '../../src/cli/score.ts'
import { scoreOwnCases } from '../../src/cli/score-own-cases.ts'

const cases = await ownCases()
const scores: Score[] = []

beforeAll(async () => {
  scores.push(...(await scoreOwnCases(cases)))
}, 240_000)

const mean = (of: (one: Score) => number): number => scores.reduce((sum, one) => sum + of(one), 0) / scores.length
/** Who fell short, when there are more of them than may be. */
const shortOf = (least: number, of: (one: Score) => number, tell: (one: Score) => string): readonly string[] =>
  mean(of) >= least ? [] : scores.filter((one) => of(one) < 1).map((one) => `${one.id}: ${tell(one)}`)

test('every case is answered', () => {
  expect(scores.map(({ id }) => id)).toEqual(cases.map(({ id }) => id))
})

test('the cause is right in 97 of 100', () => {
  const isShort = shortOf(
    0.97,
    ({ root }) => root,
    ({ expected, got }) => `${expected} -> ${got}`,
  )
  expect(isShort).toEqual([])
})

test('who can fix it is right in 98 of 100', () => {
  expect(
    shortOf(
      0.98,
      ({ who }) => who,
      ({ expected, got }) => `owner of ${expected} -> ${got}`,
    ),
  ).toEqual([])
})

test('95 of 100 facts that have to be mentioned are', () => {
  expect(
    shortOf(
      0.95,
      ({ mention }) => mention,
      ({ missed }) => missed.join(', '),
    ),
  ).toEqual([])
})

test('every answer is in the language of the message', () => {
  expect(
    scores.filter(({ isRightLanguage }) => !isRightLanguage).map(({ id, language }) => `${id}: ${language}`),
  ).toEqual([])
})

test.each(['invented', 'leaks', 'unsafe'] as const)('no answer has anything %s', (fault) => {
  expect(scores.flatMap((one) => one[fault].map((what) => `${one.id}: ${what}`))).toEqual([])
})
