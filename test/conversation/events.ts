import type { Conversation, Event, Speaker } from '../../src/conversation/conversation.ts'
import { newConversation, reduce } from '../../src/conversation/reduce.ts'
import type { Plan, Verdict } from '../../src/model/plan.ts'

/** The person who writes. */
export const nora: Speaker = { userId: '00000000-0000-4000-8000-00000000000a', name: 'Nora', tenantId: 't' }

const from = (id: string) => ({ id, by: nora, at: '2026-11-20T09:00:00Z', place: 'personal' }) as const

/** A message; its id is the message of the answer. */
export const says = (id: string, text: string, more: Partial<Extract<Event, { type: 'said' }>> = {}): Event => ({
  type: 'said',
  text,
  ...from(id),
  ...more,
})

/** A button on the message with this card. */
export const presses = (
  id: string,
  verb: string,
  card: string,
  more: Partial<Extract<Event, { type: 'pressed' }>> = {},
): Event => ({
  type: 'pressed',
  verb,
  data: { card },
  ...from(id),
  ...more,
})

/** A plan that came to this. */
export const planOf = (verdict: Verdict): Plan => ({
  verdict,
  whoCanFix: 'nobody',
  possible: [],
  unseen: [],
  examinedAt: '2026-11-20T09:00:01Z',
})

/** The answer of an examination; `mayLag` of something that happened just now. */
export const examined = (run: string, verdict: Verdict = { is: 'no-problem-found' }, mayLag = false): Event => ({
  type: 'examined',
  run,
  plan: planOf(verdict),
  audience: 'person',
  ...(mayLag ? { mayLag } : {}),
})

/** A conversation after these events. */
export const after = (...events: readonly Event[]): Conversation => events.reduce(reduce, newConversation())
