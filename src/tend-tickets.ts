import type { Answer, Effect } from './conversation/conversation.ts'
import type { ChangeWish } from './conversation/ticket-stages.ts'
import { forAudience } from './diagnosis/ticket-for-audience.ts'
import { audienceOf, type Audience } from './model/role.ts'
import { ticketLine } from './model/ticket-line.ts'
import type { Ticket, TicketChange } from './model/ticket.ts'
import type { TicketOutcome, World } from './model/world.ts'

type Doing<D extends Effect['do']> = Extract<Effect, { readonly do: D }>

/** Opens a ticket, once; only agents open one with what was found about somebody else. */
export const openTicket = async (world: World, effect: Doing<'open-ticket'>, conversation: string): Promise<Answer> => {
  const { run, by, key, draft } = effect
  const audience = audienceOf(await world.roleOf(by.userId))
  const isOwn = draft.requester.userId === by.userId
  if (!isOwn || (draft.about.is === 'examined' && audience === 'person'))
    return { type: 'ticket-refused', run, because: 'agents-only' }
  const { ticket, isNew } = await world.tickets.open(draft, { key: keyIn(conversation, key), conversation })
  return { type: 'ticket-opened', run, ticket: forAudience(ticket, audience), isNew }
}

/** Reads a ticket: any for an agent, for others their own. */
export const readTicket = async (world: World, { run, by, wish }: Doing<'read-ticket'>): Promise<Answer> => {
  const audience = audienceOf(await world.roleOf(by.userId))
  const ticket = await world.tickets.find(wish.number)
  if (!ticket || !maySee(ticket, by.userId, audience)) return { type: 'ticket-refused', run, because: 'not-found' }
  return { type: 'ticket-read', run, audience, ticket: forAudience(ticket, audience) }
}

/** Lists tickets: all that are not resolved for an agent who wants them, else one's own. */
export const listTickets = async (world: World, { run, by, wish }: Doing<'list-tickets'>): Promise<Answer> => {
  const audience = audienceOf(await world.roleOf(by.userId))
  const whose = audience === 'person' ? 'own' : wish.whose
  const tickets = await world.tickets.list(whose === 'own' ? by.userId : undefined)
  return { type: 'tickets-listed', run, whose, audience, lines: tickets.map(ticketLine) }
}

/** Changes a ticket: agents take, ask and resolve, requesters answer and reopen. */
export const changeTicket = async (
  world: World,
  effect: Doing<'change-ticket'>,
  conversation: string,
): Promise<Answer> => {
  const { run, by, wish } = effect
  const audience = audienceOf(await world.roleOf(by.userId))
  if (isForAgents(wish.change) && audience === 'person') return { type: 'ticket-refused', run, because: 'agents-only' }
  const ticket = await world.tickets.find(wish.number)
  if (!ticket || !mayChange(ticket, wish.change, by.userId))
    return { type: 'ticket-refused', run, because: 'not-found' }
  // Who adds to their own ticket sees it as its requester, also when they are an agent.
  const sees = isForAgents(wish.change) ? audience : 'person'
  if (isTakenByOther(ticket, wish, by.userId))
    return { type: 'ticket-changed-meanwhile', run, audience: sees, ticket: forAudience(ticket, sees) }
  const outcome = await carryOut(world, { ticket, wish, by, conversation })
  if (outcome.is === 'not-found') return { type: 'ticket-refused', run, because: 'not-found' }
  const type = outcome.is === 'done' ? 'ticket-changed' : 'ticket-changed-meanwhile'
  return { type, run, audience: sees, ticket: forAudience(outcome.ticket, sees) }
}

/** The key of a message is only sure to be one of its kind in its own conversation. */
const keyIn = (conversation: string, key: string): string => `${conversation} ${key}`

const maySee = ({ draft }: Ticket, userId: string, audience: Audience): boolean =>
  audience !== 'person' || draft.requester.userId === userId

const isForAgents = (change: TicketChange): boolean =>
  change.do === 'take' || change.do === 'ask' || change.do === 'resolve'

const mayChange = ({ draft }: Ticket, change: TicketChange, userId: string): boolean =>
  isForAgents(change) || draft.requester.userId === userId

/** Whoever types `take 123` has not seen that a colleague works on it. */
const isTakenByOther = ({ assignee, status }: Ticket, { version, change }: ChangeWish, userId: string): boolean =>
  change.do === 'take' &&
  version === undefined &&
  status !== 'resolved' &&
  assignee !== undefined &&
  assignee.userId !== userId

interface Wanted {
  readonly ticket: Ticket
  readonly wish: ChangeWish
  readonly by: Effect['by']
  readonly conversation: string
}

/** Changes of a ticket that somebody else makes at the same moment, until it is given up. */
const mostTries = 3

/** A wish without a version is for the ticket as it stands, so it is tried again when that changes. */
const carryOut = async (world: World, { ticket, wish, by, conversation }: Wanted): Promise<TicketOutcome> => {
  const { key, number, change, version } = wish
  const party = { userId: by.userId, name: by.name }
  let outcome: TicketOutcome = { is: 'changed-meanwhile', ticket }
  for (let attempt = 0; attempt < mostTries && outcome.is === 'changed-meanwhile'; attempt += 1) {
    const base = version ?? outcome.ticket.version
    const wanted = { key: keyIn(conversation, key), number, version: base, change, by: party, conversation }
    outcome = await world.tickets.change(wanted)
    if (version !== undefined) return outcome
  }
  return outcome
}
