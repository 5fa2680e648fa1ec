import type { Ticket, TicketDraft, TicketParty } from '../../src/model/ticket.ts'
import type { WantedChange } from '../../src/model/world.ts'

/** People of the tickets in these tests. */
export const yara: TicketParty = { userId: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Yara Yilmaz' }
export const sanne: TicketParty = { userId: 'aaaaaaaa-0000-4000-8000-000000000007', name: 'Sanne Smit' }
export const tom: TicketParty = { userId: 'aaaaaaaa-0000-4000-8000-000000000008', name: 'Tom Tak' }

/** A draft of Yara about herself and Power BI. */
export const draft = (change: Partial<TicketDraft> = {}): TicketDraft => ({
  requester: yara,
  about: { is: 'requester' },
  language: 'en',
  severity: 'high',
  symptoms: { who: { is: 'self' }, codes: [50105], clientCodes: [], signs: ['cannot-sign-in'], quoted: 'no Power BI' },
  fields: {
    app: { value: 'Power BI', from: 'sign-in-log' },
    userPrincipalName: { value: 'yara@contoso.example', from: 'account' },
    ipAddress: { value: '203.0.113.7', from: 'sign-in-log' },
  },
  ...change,
})

let keys = 0

/** A change that somebody wants of a ticket as they see it. */
export const wanting = (
  ticket: Ticket,
  change: WantedChange['change'],
  by: TicketParty = sanne,
  more: Partial<WantedChange> = {},
): WantedChange => ({
  key: `k${(keys += 1)}`,
  number: ticket.number,
  version: ticket.version,
  change,
  by,
  conversation: `chat of ${by.name}`,
  ...more,
})
