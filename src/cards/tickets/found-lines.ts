import type { ProblemFinding } from '../../model/finding.ts'
import type { Audience } from '../../model/role.ts'
import type { TicketDraft } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { adviceHead } from '../advice-head.ts'
import { checkWords, evidenceSeen } from '../seen-lines.ts'
import type { LabelledLine } from '../template-data.ts'

/** What was found: the causes with their reasons and evidence, or why there is none. */
export const foundLines = (
  reader: Reader,
  draft: TicketDraft,
  audience: Audience,
  words: Words,
): readonly LabelledLine[] => {
  const { plan } = draft
  if (!plan) return [alone(words.ticket.notLookedAt)]
  const { title, paragraphs } = adviceHead(reader, plan, audience, words)
  const reasons = paragraphs.filter(({ weight }) => weight === 'Default').map(({ text }) => alone(text))
  const found =
    plan.verdict.is === 'cause'
      ? plan.verdict.causes.flatMap((cause) => causeLines(reader, cause, audience, words))
      : [alone(title), ...reasons]
  const possible = audience === 'person' ? [] : plan.possible.map((one) => titleLine(reader, one, 'possibly', words))
  return [...found, ...possible]
}

const causeLines = (
  reader: Reader,
  cause: ProblemFinding,
  audience: Audience,
  words: Words,
): readonly LabelledLine[] => {
  const { person, agent, admin = agent } = checkWords(words, cause)
  return [
    titleLine(reader, cause, cause.explains, words),
    alone(say(reader, { person, agent, admin }[audience], cause.values)),
    ...evidenceSeen(reader, cause, audience, words).map(({ text }) => alone(`• ${text}`)),
    {
      label: words.ticket.whoCanFix,
      text: words.advice.by[cause.whoCanFix][audience === 'person' ? 'person' : 'agent'],
      note: '',
    },
  ]
}

const titleLine = (
  reader: Reader,
  finding: ProblemFinding,
  certainty: keyof Words['ticket']['certainty'],
  words: Words,
): LabelledLine => ({
  label: words.ticket.certainty[certainty],
  text: say(reader, checkWords(words, finding).title, finding.values),
  note: '',
})

const alone = (text: string): LabelledLine => ({ label: '', text, note: '' })
