import type { Audience } from '../../model/role.ts'
import type { TicketDraft } from '../../model/ticket.ts'
import type { Reader } from '../../text/format.ts'
import { longLine } from '../../text/long-line.ts'
import type { Words } from '../../text/words.ts'
import type { LabelledLine, Section } from '../template-data.ts'
import { checkedLines } from './checked-lines.ts'
import { fieldLines } from './field-lines.ts'
import { filledFields, missingFields } from './filled-fields.ts'
import { foundLines } from './found-lines.ts'
import { triedSteps } from './tried-steps.ts'

/** All lines of a ticket this audience may see: the preview, the case, and the text to copy are made of these and nothing else. */
export const ticketSections = (
  reader: Reader,
  draft: TicketDraft,
  audience: Audience,
  words: Words,
): readonly Section[] => {
  const { sections } = words.ticket
  const { open, admin } = filledFields(draft, audience)
  const facts = [...fieldLines(reader, draft, open, words), ...triedLines(reader, draft, words)]
  const checked = draft.plan ? checkedLines(reader, draft.plan, words) : []
  return [
    section(sections.told, toldLines(draft)),
    section(sections.found, foundLines(reader, draft, audience, words)),
    section(sections.facts, facts),
    section(sections.missing, missingLines(draft, words)),
    section(sections.checked, checked),
    section(sections.admin, fieldLines(reader, draft, admin, words), 'emphasis'),
  ].filter(({ lines }) => lines.length > 0)
}

const section = (title: string, lines: readonly LabelledLine[], style: Section['style'] = 'default'): Section => ({
  title,
  style,
  lines,
})

/** The words of the person, unless the text of the error page is all there is. */
const toldLines = ({ symptoms, fields }: TicketDraft): readonly LabelledLine[] => {
  const quoted = longLine(symptoms.quoted)
  const page = longLine(fields.errorText?.value ?? '')
  const isSaid = quoted !== '' && !page.includes(quoted)
  return isSaid ? [{ label: '', text: `“${quoted}”`, note: '' }] : []
}

const triedLines = (reader: Reader, draft: TicketDraft, words: Words): readonly LabelledLine[] => {
  const steps = triedSteps(reader, draft, words)
  return steps.length > 0 ? [{ label: words.ticket.triedAdvice, text: steps.join(' '), note: '' }] : []
}

const missingLines = (draft: TicketDraft, { ticket }: Words): readonly LabelledLine[] => {
  const missing = missingFields(draft).map((field) => ticket.fields[field])
  return missing.length > 0 ? [{ label: '', text: missing.join(', '), note: '' }] : []
}
