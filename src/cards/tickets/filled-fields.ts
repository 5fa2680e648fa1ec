import type { Audience } from '../../model/role.ts'
import { adminFields, ticketFields, type FieldValue, type TicketDraft, type TicketField } from '../../model/ticket.ts'

/** A field of a ticket that is known. */
export interface FilledField extends FieldValue {
  readonly field: TicketField
}

const isAdminOnly = (field: TicketField): boolean => adminFields.includes(field)

/** What this audience may see of a ticket's fields, in the order in which it is shown; what only administrators see apart. */
export const filledFields = (
  { fields }: TicketDraft,
  audience: Audience,
): { readonly open: readonly FilledField[]; readonly admin: readonly FilledField[] } => {
  const filled = ticketFields.flatMap((field) => {
    const value = fields[field]
    return value && value.value.trim() !== '' ? [{ field, ...value }] : []
  })
  return {
    open: filled.filter(({ field }) => !isAdminOnly(field)),
    admin: audience === 'admin' ? filled.filter(({ field }) => isAdminOnly(field)) : [],
  }
}

/** What support would like to know and nobody has told or seen. */
export const missingFields = ({ fields }: TicketDraft): readonly TicketField[] =>
  ticketFields.filter((field) => !isAdminOnly(field) && (fields[field]?.value ?? '').trim() === '')

/** What is sent, but shown to administrators only. */
export const adminFieldsOf = ({ fields }: TicketDraft): readonly TicketField[] =>
  adminFields.filter((field) => (fields[field]?.value ?? '').trim() !== '')
