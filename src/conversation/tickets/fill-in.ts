import type { TicketDraft, TicketField, TicketFields } from '../../model/ticket.ts'
import type { FormField } from '../ticket-stages.ts'
import { typed } from '../understand/ticket-command.ts'

/** Puts what was typed into the draft: masked, cut, only where the form asks; an input that was emptied takes out what was told. */
export const fillIn = (
  draft: TicketDraft,
  asks: readonly FormField[],
  inputs: Readonly<Record<string, string>>,
): TicketDraft =>
  asks.reduce((filled, field) => {
    const input = inputs[`input.${field}`]
    return input === undefined ? filled : withInput(filled, field, typed(input))
  }, draft)

const withInput = (draft: TicketDraft, field: FormField, text: string): TicketDraft => {
  if (field === 'about') return draft.about.is === 'told' ? { ...draft, about: { is: 'told', words: text } } : draft
  if (field === 'trace') return { ...draft, fields: withField(draft.fields, 'trace', text === 'true' ? 'yes' : '') }
  return { ...draft, fields: withField(draft.fields, field, text) }
}

const withField = (fields: TicketFields, field: TicketField, value: string): TicketFields => {
  if (value !== '') return { ...fields, [field]: { value, from: 'told' } }
  const { [field]: before, ...others } = fields
  return before?.from === 'told' ? others : fields
}
