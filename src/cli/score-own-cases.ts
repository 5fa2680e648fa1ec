import { silentLog } from '../log/log.ts'
import { plainOrganisation } from '../model/organisation.ts'
import { openStore } from '../store/store.ts'
import { answerCase } from './answer-case.ts'
import { ownCases, type OwnCase } from './cases/own-cases.ts'
import { score, type Score } from './score.ts'

/** How our own cases of one family are answered: counts. */
export interface FamilyResult {
  readonly family: string
  readonly cases: number
  readonly dutch: number
  readonly withoutCode: number
  readonly rightCause: number
  readonly rightOwner: number
  readonly factsMissed: number
  readonly rightLanguage: number
  readonly invented: number
  readonly leaks: number
  readonly unsafe: number
}

/** A code of an error page, of a client or of password reset. */
const anyCode = /(?:AADSTS|\b)\d{5,7}\b|0x[\da-f]{8}|SSPR_\d{4}/i

/** Answers every own case through the whole app, each on its own demo tenant, and scores it. */
export const scoreOwnCases = async (cases: readonly OwnCase[]): Promise<readonly Score[]> => {
  const store = await openStore('pglite:')
  const house = { conversations: store.conversations, organisation: plainOrganisation, log: silentLog }
  const scores: Score[] = []
  try {
    for (const one of cases) scores.push(score(one, await answerCase(one, house)))
  } finally {
    await store.close()
  }
  return scores
}

/** Whether somebody gave a code. */
export const givesCode = ({ user_says }: OwnCase): boolean => anyCode.test(user_says)

/** The results of all own cases by family, in the order of their folders. */
export const ownResults = async (): Promise<readonly FamilyResult[]> => {
  const cases = await ownCases()
  const scores = await scoreOwnCases(cases)
  const families = [...new Set(cases.map(({ family }) => family))]
  return families.map((family) => {
    const some = cases.filter((one) => one.family === family)
    return resultOf(
      family,
      some,
      scores.filter(({ id }) => some.some((one) => one.id === id)),
    )
  })
}

const resultOf = (family: string, cases: readonly OwnCase[], scores: readonly Score[]): FamilyResult => {
  const count = (isSo: (one: Score) => boolean): number => scores.filter(isSo).length
  const sum = (of: (one: Score) => number): number => scores.reduce((before, one) => before + of(one), 0)
  return {
    family,
    cases: cases.length,
    dutch: cases.filter(({ language }) => language === 'nl').length,
    withoutCode: cases.filter((one) => !givesCode(one)).length,
    rightCause: count(({ root }) => root === 1),
    rightOwner: count(({ who }) => who === 1),
    factsMissed: sum(({ missed }) => missed.length),
    rightLanguage: count(({ isRightLanguage }) => isRightLanguage),
    invented: sum(({ invented }) => invented.length),
    leaks: sum(({ leaks }) => leaks.length),
    unsafe: sum(({ unsafe }) => unsafe.length),
  }
}
