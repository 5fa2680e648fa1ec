import type { Severity, Ticket, TicketDraft } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { checkWords } from '../seen-lines.ts'
import type { Tone } from '../template-data.ts'

/** The cause in a few words, or that there is none; nothing in it is meant for some audience only. */
export const causeTitle = (reader: Reader, { plan }: TicketDraft, words: Words): string => {
  if (plan?.verdict.is !== 'cause') return words.ticket.noCause[plan?.verdict.is ?? 'none']
  const [first] = plan.verdict.causes
  return say(reader, checkWords(words, first).title, first.values)
}

/** For whom a ticket is: the requester, the person an agent examined, or somebody else in the words that were told. */
export const aboutWhom = (reader: Reader, { about, requester }: TicketDraft, { ticket }: Words): string => {
  if (about.is === 'requester') return say(reader, ticket.about.requester, { name: requester.name })
  if (about.is === 'examined')
    return say(reader, ticket.about.examined, { name: about.person.displayName, agent: requester.name })
  const words = about.words.trim()
  return words === ''
    ? say(reader, ticket.about.nobody, { name: requester.name })
    : say(reader, ticket.about.told, { words, name: requester.name })
}

/** The app as it was told or logged; empty when nobody knows. */
export const appOf = ({ fields }: TicketDraft): string => fields.app?.value ?? ''

/** How bad it is as a colour; one that is resolved is well. */
export const toneOf = ({ status, draft }: Ticket): Tone => (status === 'resolved' ? 'good' : tones[draft.severity])

const tones = {
  low: 'accent',
  medium: 'warning',
  high: 'attention',
  critical: 'attention',
} as const satisfies Record<Severity, Tone>
