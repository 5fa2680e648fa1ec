import type { Ticket, TicketEntry } from '../model/ticket.ts'

/** Who is told of something that happened to a ticket. */
export type Recipient = 'requester' | 'assignee' | 'channel'

/** Whoever is concerned by the newest entry; nobody is told what they did themselves. The channel shows every change. */
export const recipientsOf = ({ draft, assignee, history }: Ticket): readonly Recipient[] => {
  const newest = history.at(-1)
  if (!newest) return ['channel']
  const person = tells[newest.did]
  const told = person === 'requester' ? draft.requester : person && assignee
  return person && told && told.userId !== newest.by.userId ? [person, 'channel'] : ['channel']
}

const tells = {
  opened: undefined,
  took: 'requester',
  asked: 'requester',
  answered: 'assignee',
  resolved: 'requester',
  reopened: 'assignee',
} as const satisfies { readonly [D in TicketEntry['did']]: 'requester' | 'assignee' | undefined }
