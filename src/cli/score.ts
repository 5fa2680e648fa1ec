import type { Case, Expected } from './cases/case-file.ts'
import type { Result } from './answer-case.ts'
import { inventedIn } from './scoring/invented-in.ts'
import { languageOf } from './scoring/language-of.ts'
import { leaksIn } from './scoring/leaks-in.ts'
import { mentions, plain } from './scoring/plain.ts'
import { unsafeIn } from './scoring/unsafe-in.ts'

/** How one answer did; shares between 0 and 1. */
export interface Score {
  readonly id: string
  readonly expected: string
  readonly got: string
  readonly root: number
  readonly who: number
  readonly mention: number
  readonly total: number
  /** Facts that the answer had to mention and did not. */
  readonly missed: readonly string[]
  readonly language: ReturnType<typeof languageOf>
  readonly isRightLanguage: boolean
  readonly invented: readonly string[]
  readonly leaks: readonly string[]
  readonly unsafe: readonly string[]
}

/** Two names for one thing. */
const same = (id: string): string => (id === 'saml-nameid-missing' ? 'saml-claim-missing' : id)
const shares = { root: 40, who: 20, mention: 25 } as const

/** Scores an answer against what the case expects: cause 40, owner 20 (only with a right cause), facts 25. */
export const score = (one: Case & { readonly expected: Expected }, result: Result): Score => {
  const { expected } = one
  const root = rootShare(expected, result)
  const rightOwner =
    result.who_can_fix === expected.who_can_fix ? 1 : expected.who_also.includes(result.who_can_fix) ? 0.5 : 0
  const who = root > 0 ? rightOwner : 0
  const reply = plain(result.reply)
  const missed = expected.must_mention.filter(({ any_of }) => !any_of.some((text) => mentions(reply, text)))
  const mention = expected.must_mention.length === 0 ? 1 : 1 - missed.length / expected.must_mention.length
  const total =
    (shares.root * root + shares.who * who + shares.mention * mention) / (shares.root + shares.who + shares.mention)
  const found = { id: one.id, expected: expected.root_cause, got: result.root_cause, root, who, mention, total }
  return { ...found, missed: missed.map(({ fact }) => fact), ...faultsOf(one, result.reply) }
}

const faultsOf = (
  one: Case,
  reply: string,
): Pick<Score, 'language' | 'isRightLanguage' | 'invented' | 'leaks' | 'unsafe'> => {
  const language = languageOf(reply)
  const { answer_language: wanted = 'any' } = one
  return {
    language,
    isRightLanguage: wanted === 'any' || language === wanted,
    invented: inventedIn(one, reply),
    leaks: leaksIn(one, reply),
    unsafe: unsafeIn(one, reply),
  }
}

const rootShare = (expected: Expected, { root_cause, contributing_causes }: Result): number => {
  const got = same(root_cause)
  const others = contributing_causes.map(same)
  const alternatives = expected.acceptable_alternatives.map(same)
  const truths = [expected.root_cause, ...expected.contributing_causes].map(same)
  const share = (truth: string, index: number): number => {
    const isFound = truths.length === 1 ? got === truth : [got, ...others].includes(truth)
    if (isFound) return 1
    return index === 0 && alternatives.includes(got) ? 0.5 : 0
  }
  const found = truths.reduce((sum, truth, index) => sum + share(truth, index), 0) / truths.length
  const wrong = others.filter((cause) => cause !== got && !truths.includes(cause) && !alternatives.includes(cause))
  return Math.max(0, found * (1 - 0.2 * wrong.length))
}

/** The scores as a table for people. */
export const scoreTable = (scores: readonly Score[]): string => {
  const percent = (share: number): string => `${Math.round(share * 100)}`.padStart(4)
  const mean = (of: (score: Score) => number): string =>
    percent(scores.reduce((sum, one) => sum + of(one), 0) / scores.length)
  const lines = scores.map(
    ({ id, total, root, who, mention, expected, got }) =>
      `${id.padEnd(10)} ${percent(total)} ${percent(root)} ${percent(who)} ${percent(mention)}  ${expected}${got === expected ? '' : ` -> ${got}`}`,
  )
  const sum = (of: (score: Score) => readonly string[]): number =>
    scores.reduce((before, one) => before + of(one).length, 0)
  const rightLanguage = scores.filter(({ isRightLanguage }) => isRightLanguage).length
  const exact = scores.filter(({ expected, got }) => same(expected) === same(got)).length
  return [
    `${'case'.padEnd(10)} total root  who facts  cause`,
    ...lines,
    `${'all'.padEnd(10)} ${mean(({ total }) => total)} ${mean(({ root }) => root)} ${mean(({ who }) => who)} ${mean(({ mention }) => mention)}  ${exact} of ${scores.length} causes exact`,
    `language right ${rightLanguage} of ${scores.length}, invented ${sum(({ invented }) => invented)}, leaks ${sum(({ leaks }) => leaks)}, unsafe ${sum(({ unsafe }) => unsafe)}`,
    ...scores.flatMap(faultLines),
  ].join('\n')
}

const faultLines = ({ id, invented, leaks, unsafe, language, isRightLanguage }: Score): readonly string[] =>
  [
    ...(isRightLanguage ? [] : [`language ${language}`]),
    ...invented.map((what) => `invented ${what}`),
    ...leaks.map((what) => `leak ${what}`),
    ...unsafe.map((what) => `unsafe ${what}`),
  ].map((fault) => `${id.padEnd(10)} ${fault}`)
