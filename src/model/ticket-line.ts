import type { Ticket, TicketLine } from './ticket.ts'

/** A ticket as it stands in a list. */
export const ticketLine = ({ number, status, openedAt, draft, assignee, history }: Ticket): TicketLine => {
  const last = history.at(-1)
  return {
    number,
    status,
    severity: draft.severity,
    openedAt,
    name: draft.requester.name,
    app: draft.fields.app?.value ?? '',
    ...(assignee ? { assignee } : {}),
    ...(last ? { last } : {}),
  }
}
