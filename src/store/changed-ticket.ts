import type { Instant } from '../model/instant.ts'
import type { Ticket, TicketChange, TicketEntry, TicketParty, TicketStatus } from '../model/ticket.ts'

/** A ticket after a change: the next version with one more entry; the same object when the change changes nothing. */
export const changedTicket = (ticket: Ticket, change: TicketChange, by: TicketParty, at: Instant): Ticket => {
  if (isSo(ticket, change, by)) return ticket
  const assignee = assigneeAfter(ticket, change, by)
  return {
    ...ticket,
    version: ticket.version + 1,
    status: statusAfter(ticket, change),
    ...(assignee && { assignee }),
    history: [...ticket.history, entryOf(change, by, at)],
  }
}

const isSo = ({ status, assignee }: Ticket, change: TicketChange, by: TicketParty): boolean =>
  (change.do === 'take' && assignee?.userId === by.userId && status !== 'resolved') ||
  (change.do === 'resolve' && status === 'resolved') ||
  (change.do === 'reopen' && status !== 'resolved')

/** Whoever takes it or asks is who hears the answer. */
const assigneeAfter = ({ assignee }: Ticket, change: TicketChange, by: TicketParty): TicketParty | undefined => {
  if (change.do === 'take' || change.do === 'ask') return by
  return change.do === 'resolve' ? (assignee ?? by) : assignee
}

const statusAfter = ({ status, assignee }: Ticket, change: TicketChange): TicketStatus => {
  if (change.do === 'ask') return 'waiting'
  if (change.do === 'resolve') return 'resolved'
  if (change.do === 'take') return status === 'waiting' ? 'waiting' : 'in-progress'
  const underWay = assignee ? 'in-progress' : 'open'
  return change.do === 'reopen' || status === 'waiting' ? underWay : status
}

const entryOf = (change: TicketChange, by: TicketParty, at: Instant): TicketEntry =>
  change.do === 'take' ? { did: 'took', at, by } : { did: didBy[change.do], text: change.text, at, by }

const didBy = { ask: 'asked', answer: 'answered', resolve: 'resolved', reopen: 'reopened' } as const satisfies {
  readonly [D in Exclude<TicketChange['do'], 'take'>]: TicketEntry['did']
}
