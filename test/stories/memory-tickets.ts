import type { Ticket, TicketDraft, TicketEntry } from '../../src/model/ticket.ts'
import type { Tickets } from '../../src/model/world.ts'
import { changedTicket } from '../../src/store/changed-ticket.ts'
import { recipientsOf } from '../../src/store/recipients-of.ts'
import { subjectOf } from '../../src/store/subject-of.ts'

/** News on its way to a conversation. */
export interface Told {
  readonly conversation: string
  readonly ticket: Ticket
  readonly entry: TicketEntry
}

/** Tickets that forget with the test, and the news that is to be told of them. */
export const memoryTickets = (now: () => string): Tickets & { readonly takeNews: () => readonly Told[] } => {
  const tickets = new Map<number, Ticket>()
  const done = new Map<string, number>()
  const chats = new Map<number, { requester: string; assignee?: string }>()
  let news: readonly Told[] = []
  const store = (ticket: Ticket): Ticket => {
    tickets.set(ticket.number, ticket)
    const entry = ticket.history.at(-1)
    for (const recipient of recipientsOf(ticket)) {
      const conversation = recipient === 'channel' ? undefined : chats.get(ticket.number)?.[recipient]
      if (entry && conversation) news = [...news, { conversation, ticket, entry }]
    }
    return ticket
  }
  const again = (draft: TicketDraft): Ticket | undefined =>
    [...tickets.values()].find(
      (one) =>
        one.status !== 'resolved' &&
        one.draft.requester.userId === draft.requester.userId &&
        subjectOf(one.draft) === subjectOf(draft),
    )
  return {
    takeNews() {
      const told = news
      news = []
      return told
    },
    async open(draft, { key, conversation }) {
      const before = tickets.get(done.get(key) ?? 0)
      if (before) return { ticket: before, isNew: true }
      const same = again(draft)
      if (same) return { ticket: same, isNew: false }
      const number = 101 + tickets.size
      done.set(key, number)
      chats.set(number, { requester: conversation })
      const history: readonly TicketEntry[] = [{ did: 'opened', at: now(), by: draft.requester }]
      return { ticket: store({ number, version: 1, status: 'open', openedAt: now(), draft, history }), isNew: true }
    },
    find: (number) => Promise.resolve(tickets.get(number)),
    list: (requesterId) =>
      Promise.resolve(
        [...tickets.values()]
          .filter(({ draft, status }) => (requesterId ? draft.requester.userId === requesterId : status !== 'resolved'))
          .toReversed(),
      ),
    async change({ key, number, version, change, by, conversation }) {
      const ticket = tickets.get(number)
      if (!ticket) return { is: 'not-found' }
      if (done.has(key)) return { is: 'done', ticket }
      if (ticket.version !== version) return { is: 'changed-meanwhile', ticket }
      done.set(key, number)
      const changed = changedTicket(ticket, change, by, now())
      const chat = chats.get(number)
      if (chat && changed.assignee?.userId === by.userId) chats.set(number, { ...chat, assignee: conversation })
      return { is: 'done', ticket: changed === ticket ? ticket : store(changed) }
    },
  }
}
