import type { CheckedFamily, Plan } from '../../model/plan.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { capital } from '../capital.ts'
import type { LabelledLine } from '../template-data.ts'

/** What was checked and ruled out or not to be told, and what could not be seen and why; problems stand under what was found. */
export const checkedLines = (reader: Reader, plan: Plan, words: Words): readonly LabelledLine[] => [
  ...(['ok', 'unknown'] as const).flatMap((outcome) => outcomeLine(plan, outcome, words)),
  ...plan.unseen.map(({ fact, because }) => ({
    label: words.ticket.notSeen,
    text: capital(say(reader, words.gaps[because], { fact: words.facts[fact] })),
    note: '',
  })),
]

const outcomeLine = ({ checked = [] }: Plan, outcome: 'ok' | 'unknown', words: Words): readonly LabelledLine[] => {
  const families = checked.filter((one) => one[outcome] > 0)
  if (families.length === 0) return []
  const text = families.map((one) => `${familyWord(words, one)} (${one[outcome]})`).join(' · ')
  return [{ label: words.ticket.outcome[outcome], text, note: '' }]
}

/** A ticket may be older than the family it names. */
const familyWord = ({ ticket }: Words, { family }: CheckedFamily): string => {
  const known: Readonly<Record<string, string>> = ticket.families
  return known[family] ?? family
}
