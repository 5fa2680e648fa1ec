import type { Ticket, TicketDraft, TicketEntry } from '../../src/model/ticket.ts'
import { nora } from './events.ts'

/** An agent. */
export const ravi = { userId: '00000000-0000-4000-8000-00000000000b', name: 'Ravi' }

/** What Nora sent about Power BI. */
export const aDraft: TicketDraft = {
  requester: { userId: nora.userId, name: nora.name },
  about: { is: 'requester' },
  language: 'nl',
  severity: 'medium',
  symptoms: { who: { is: 'self' }, codes: [], clientCodes: [], signs: [], quoted: 'Power BI' },
  fields: { app: { value: 'Power BI Service', from: 'told' } },
}

/** Ticket 101 of Nora, after something was done with it. */
export const aTicket = (more: Partial<Ticket> = {}, did: TicketEntry['did'] = 'opened'): Ticket => ({
  number: 101,
  version: 1,
  status: 'open',
  openedAt: '2026-11-20T09:00:00Z',
  draft: aDraft,
  history: [entryOf(did)],
  ...more,
})

const entryOf = (did: TicketEntry['did']): TicketEntry => {
  const when = { at: '2026-11-20T09:00:00Z', by: did === 'answered' || did === 'opened' ? aDraft.requester : ravi }
  return did === 'opened' || did === 'took' ? { ...when, did } : { ...when, did, text: `what is ${did}` }
}
