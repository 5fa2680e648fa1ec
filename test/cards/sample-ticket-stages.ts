import type { Stage } from '../../src/conversation/conversation.ts'
import type { News, Referring, TicketWish } from '../../src/conversation/ticket-stages.ts'
import { ticketLine } from '../../src/model/ticket-line.ts'
import type { TicketStatus } from '../../src/model/ticket.ts'
import { draftOf, entriesOf, ticketOf, type Said } from './sample-tickets.ts'

const card = 'c1'
const by = { userId: '9', name: 'Sanne de Wit', tenantId: '2' }
const statuses: readonly TicketStatus[] = ['open', 'in-progress', 'waiting', 'resolved']
const abouts = ['requester', 'examined', 'told'] as const
const asks: Referring['asks'] = [
  'about',
  'app',
  'errorText',
  'sinceWhen',
  'browser',
  'device',
  'tried',
  'contact',
  'trace',
]
const wish: TicketWish = { do: 'read', number: 123, showing: 'case' }
const unchanged = [{ is: 'changed-meanwhile' }, { is: 'text-missing' }, { is: 'fault', reference: 'f1' }] as const

type Named = readonly [shows: string, stage: Stage]

/** Every stage about a ticket, as each reader may see it. */
export const ticketStages = (said: Said): readonly Named[] => [
  ...makingStages(said),
  ...ownStages(said),
  ...caseStages(said),
  ...listStages(said),
]

const makingStages = (said: Said): readonly Named[] =>
  abouts.flatMap((about): readonly Named[] => {
    const every = { card, by, draft: draftOf(said, about), asks } as const
    return [
      [`form ${about}`, { is: 'referring', step: 'filling', ...every }],
      [`preview ${about}`, { is: 'referring', step: 'preview', ...every }],
      [`preview ${about} after a fault`, { is: 'referring', step: 'preview', ...every, fault: said.name, key: 'k' }],
      [`sending ${about}`, { is: 'sending', run: 'r1', key: 'k', ...every }],
    ]
  })

const ownStages = (said: Said): readonly Named[] =>
  statuses.flatMap((status): readonly Named[] => {
    const every = { is: 'referred', card, by, ticket: ticketOf(said, 'requester', status) } as const
    return [
      ...(['new', 'existing', 'read', 'changed'] as const).map((how): Named => [
        `own ${how} ${status}`,
        { ...every, how },
      ]),
      ...unchanged.map((why): Named => [
        `own ${status}, ${why.is}`,
        { ...every, how: 'read', unchanged: why, typed: { verb: 'answer', text: said.text } },
      ]),
    ]
  })

const caseStages = (said: Said): readonly Named[] =>
  (['agent', 'admin'] as const).flatMap((audience) =>
    abouts.flatMap((about): readonly Named[] => [
      ...statuses.map((status): Named => [
        `case ${about} ${status} for ${audience}`,
        { is: 'case', card, by, audience, showing: 'case', ticket: ticketOf(said, about, status) },
      ]),
      ...(['text', 'json', 'microsoft'] as const).map((showing): Named => [
        `case ${about} as ${showing} for ${audience}`,
        { is: 'case', card, by, audience, showing, ticket: ticketOf(said, about, 'waiting') },
      ]),
      ...unchanged.map((why): Named => [
        `case ${about} for ${audience}, ${why.is}`,
        {
          is: 'case',
          card,
          by,
          audience,
          showing: 'case',
          ticket: ticketOf(said, about, 'waiting'),
          unchanged: why,
          typed: { verb: 'ask', text: said.text },
        },
      ]),
    ]),
  )

const listStages = (said: Said): readonly Named[] => {
  const lines = statuses.map((status) => ticketLine(ticketOf(said, 'requester', status)))
  const change: TicketWish = { do: 'change', number: 123, key: 'k', change: { do: 'ask', text: said.text } }
  return [
    ['own tickets', { is: 'tickets', card, by, whose: 'own', audience: 'person', lines }],
    ['no own tickets', { is: 'tickets', card, by, whose: 'own', audience: 'person', lines: [] }],
    [
      'all tickets',
      { is: 'tickets', card, by, whose: 'all', audience: 'agent', lines: [...lines, ...lines].slice(0, 10) },
    ],
    ['no tickets', { is: 'tickets', card, by, whose: 'all', audience: 'agent', lines: [] }],
    ['opening', { is: 'opening', card, by, run: 'r1', wish }],
    ['changing', { is: 'changing', card, by, run: 'r1', wish: change, replaces: 'c0' }],
    ['refused not-found', { is: 'refused', card, by, because: 'not-found', wish }],
    ['refused agents-only', { is: 'refused', card, by, because: 'agents-only', wish: change }],
    ['refused fault', { is: 'refused', card, by, because: 'fault', reference: said.name, wish: change }],
  ]
}

/** News of every kind, to whom it may go. */
export const newsOf = (said: Said): readonly (readonly [shows: string, news: News])[] => {
  const ticket = ticketLine(ticketOf(said, 'requester', 'waiting'))
  const base = { card: 'n1', ticket, over: card } as const
  return entriesOf(said).flatMap((entry): readonly (readonly [string, News])[] => {
    const to = entry.by.userId === '1' ? 'assignee' : 'requester'
    const plain: News = { ...base, entry, to }
    return [
      [`news ${entry.did}`, plain],
      [`news ${entry.did}, done`, { ...plain, done: 'answered' }],
      [
        `news ${entry.did}, text missing`,
        { ...plain, unchanged: { is: 'text-missing' }, typed: { verb: 'answer', text: said.text } },
      ],
    ]
  })
}
