import type { Conversation, Event } from '../../../src/conversation/conversation.ts'
import { effectsOf } from '../../../src/conversation/effects.ts'
import { newConversation, reduce } from '../../../src/conversation/reduce.ts'
import type { Ticket, TicketEntry } from '../../../src/model/ticket.ts'
import { aTicket } from '../a-ticket.ts'
import { after, examined, presses, says } from '../events.ts'

const news = (id: string, did: TicketEntry['did'], over: Partial<Ticket> = {}): Event => {
  const ticket = aTicket(over, did)
  const entry = ticket.history.at(-1)
  if (!entry) throw new Error('no history')
  return { type: 'ticket-news', id, ticket, entry }
}
const told = [says('1', 'Teams says AADSTS50105'), examined('1')] as const
const answering = (id: string, verb: 'answer' | 'reopen', card: string, text: string): Event =>
  presses(id, verb, card, { data: { card, [`input.${verb}`]: text } })
const newsIn = (now: Conversation) => now.news ?? []

test.each([
  ['took', 'requester'],
  ['asked', 'requester'],
  ['resolved', 'requester'],
  ['answered', 'assignee'],
  ['reopened', 'assignee'],
] as const)('%s is told to the %s, in a message of its own, beside what goes on', (did, to) => {
  const examining = after(says('1', 'Teams says AADSTS50105'))
  const now = reduce(examining, news('n', did))
  expect(now.stage).toBe(examining.stage)
  expect(now.news).toMatchObject([{ card: 'n', to, ticket: { number: 101 }, entry: { did } }])
  expect(reduce(now, news('n', did))).toBe(now)
})

test('newer news of a ticket takes the place of older; older that comes late changes nothing', () => {
  const later = aTicket({ history: [{ ...entry('resolved'), at: '2026-11-20T10:00:00Z' }] })
  const last = later.history[0]
  const now = after(...told, news('n1', 'asked'), {
    type: 'ticket-news',
    id: 'n2',
    ticket: later,
    entry: last ?? entry('took'),
  })
  expect(newsIn(now).map(({ card }) => card)).toEqual(['n2'])
  expect(reduce(now, news('n1', 'asked'))).toBe(now)
})
const entry = (did: TicketEntry['did']): TicketEntry =>
  aTicket({}, did).history[0] ?? { at: '', by: { userId: '', name: '' }, did: 'opened' }

test('a conversation that was forgotten goes on in the language of the ticket', () => {
  expect(reduce(newConversation(), news('n', 'took')).language).toBe('nl')
  expect(after(...told, news('n', 'took')).language).toBe('en')
})

test('an answer from the button on it is sent beside what goes on, once', () => {
  const now = after(
    says('1', 'Teams says AADSTS50105'),
    news('n', 'asked'),
    answering('2', 'answer', 'n', 'Edge, my password is Zomer2026!'),
  )
  expect(effectsOf(now)).toMatchObject([
    { do: 'examine', run: '1' },
    { do: 'change-ticket', run: '2', wish: { number: 101, key: '2', change: { do: 'answer' } } },
  ])
  expect(JSON.stringify(now)).not.toContain('Zomer2026')
  expect(reduce(now, answering('3', 'answer', 'n', 'again'))).toBe(now)
  const done = reduce(now, { type: 'ticket-changed', run: '2', ticket: aTicket(), audience: 'person' })
  expect(done.stage).toBe(now.stage)
  expect(newsIn(done)).toMatchObject([{ done: 'answered' }])
  expect(reduce(done, answering('3', 'answer', 'n', 'again'))).toBe(done)
})

test('a fault keeps what was typed', () => {
  const now = after(...told, news('n', 'resolved'), answering('2', 'reopen', 'n', 'still fails'), {
    type: 'failed',
    run: '2',
    reference: 'r',
  })
  expect(newsIn(now)).toMatchObject([
    { unchanged: { is: 'fault', reference: 'r' }, typed: { verb: 'reopen', text: 'still fails' } },
  ])
  expect(effectsOf(reduce(now, answering('3', 'reopen', 'n', 'still fails')))).toHaveLength(1)
})

test.each([
  ['reopening what is not solved', 'asked', 'reopen', 'x'],
  ['answering what is solved', 'resolved', 'answer', 'x'],
  ['an agent answering', 'answered', 'answer', 'x'],
] as const)('changes nothing: %s', (_, did, verb, text) => {
  const now = after(...told, news('n', did))
  expect(reduce(now, answering('2', verb, 'n', text))).toBe(now)
})

test('without words nothing is sent, and that is said', () => {
  const now = after(...told, news('n', 'asked'), answering('2', 'answer', 'n', ' '))
  expect([newsIn(now)[0]?.unchanged, effectsOf(now)]).toEqual([{ is: 'text-missing' }, []])
})

test('a plain message answers the question while it is the newest, and the question is done', () => {
  const now = after(...told, news('n', 'asked'), says('2', 'since Monday, in Edge'))
  expect(now.stage).toMatchObject({
    is: 'changing',
    card: '2',
    wish: { change: { do: 'answer', text: 'since Monday, in Edge' } },
  })
  const done = reduce(now, { type: 'ticket-changed', run: '2', ticket: aTicket(), audience: 'person' })
  expect([done.stage.is, newsIn(done)[0]?.done]).toEqual(['referred', 'answered'])
})

test.each([
  ['a command', [says('2', 'help')], 'idle'],
  ['trouble with another app', [says('2', 'Outlook says AADSTS50126')], 'examining'],
  ['after something else was said', [says('2', 'help'), says('3', 'since Monday')], 'examining'],
])('no answer: %s', (_, more, is) => {
  const now = after(...told, news('n', 'asked'), ...more)
  expect([now.stage.is, newsIn(now)[0]?.done]).toEqual([is, undefined])
})

test('“open” on news opens the ticket in its message', () => {
  const now = after(...told, news('n', 'answered'), presses('2', 'open', 'n'))
  expect(now).toMatchObject({ stage: { is: 'opening', card: 'n', wish: { number: 101 } }, news: [] })
})
