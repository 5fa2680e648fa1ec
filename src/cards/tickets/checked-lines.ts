import type { Plan } from '../../model/plan.ts'
import type { Values } from '../../model/value.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { capital } from '../capital.ts'
import { checkWords } from '../seen-lines.ts'
import type { LabelledLine } from '../template-data.ts'

/** What was checked and ruled out or not to be told, and what could not be seen and why; problems stand under what was found. */
export const checkedLines = (reader: Reader, plan: Plan, words: Words): readonly LabelledLine[] => [
  ...(['ok', 'unknown'] as const).flatMap((outcome) => outcomeLine(reader, plan, outcome, words)),
  ...plan.unseen.map(({ fact, because }) => ({
    label: words.ticket.notSeen,
    text: capital(say(reader, words.gaps[because], { fact: words.facts[fact] })),
    note: '',
  })),
]

const outcomeLine = (
  reader: Reader,
  { checked = [] }: Plan,
  outcome: 'ok' | 'unknown',
  words: Words,
): readonly LabelledLine[] => {
  const titles = checked.filter((one) => one.outcome === outcome).map(({ check }) => titleAlone(reader, check, words))
  return titles.length > 0 ? [{ label: words.ticket.outcome[outcome], text: titles.join(' · '), note: '' }] : []
}

/** The title of a check without the names that only a finding has: "the app" stands where one would. */
const titleAlone = (reader: Reader, check: string, words: Words): string => {
  const { title } = checkWords(words, { check })
  const generic: Readonly<Record<string, string>> = words.ticket.anyOf
  const names = [...title.matchAll(/\{(\w+)\s*[,}]/g)].flatMap(([, name]) => name ?? [])
  const values: Values = Object.fromEntries(names.map((name) => [name, generic[name] ?? words.ticket.anyOf.other]))
  return say(reader, title, values)
}
