import type { Conversation, Event } from '../../../src/conversation/conversation.ts'
import { effectsOf } from '../../../src/conversation/effects.ts'
import { reduce } from '../../../src/conversation/reduce.ts'
import { aTicket } from '../a-ticket.ts'
import { after, presses, says } from '../events.ts'

const read = (run: string, audience: 'person' | 'agent' = 'agent'): Event => ({
  type: 'ticket-read',
  run,
  ticket: aTicket({ version: 7 }),
  audience,
})
const opened = (...more: readonly Event[]): Conversation => after(says('1', 'open 101'), read('1'), ...more)
const presses2 = (verb: string, data: Readonly<Record<string, string>> = {}): Event =>
  presses('2', verb, '1', { data: { card: '1', ...data } })

test.each<[string, Event, object]>([
  ['take', presses2('take'), { number: 101, version: 7, change: { do: 'take' } }],
  ['ask', presses2('ask', { 'input.ask': 'Why?' }), { version: 7, change: { do: 'ask', text: 'Why?' } }],
  [
    'resolve',
    presses2('resolve', { 'input.resolve': 'Done' }),
    { version: 7, change: { do: 'resolve', text: 'Done' } },
  ],
  ['typed take', says('2', 'neem 101'), { number: 101, change: { do: 'take' } }],
  ['typed take, without a number', says('2', 'take'), { number: 101, change: { do: 'take' } }],
  ['typed ask', says('2', 'vraag 101: Welke browser?'), { change: { do: 'ask', text: 'Welke browser?' } }],
  [
    'typed resolve',
    says('2', 'opgelost 101 In de groep gezet'),
    { change: { do: 'resolve', text: 'In de groep gezet' } },
  ],
])('an agent changes the case: %s', (_, event, wish) => {
  expect(effectsOf(opened(event))).toMatchObject([{ do: 'change-ticket', run: '2', wish }])
})

test('somebody else was first: the case as it stands, with what was typed', () => {
  const now = opened(presses2('ask', { 'input.ask': 'Why?' }), {
    type: 'ticket-changed-meanwhile',
    run: '2',
    ticket: aTicket({ version: 8 }),
    audience: 'agent',
  })
  expect(now.stage).toMatchObject({
    is: 'case',
    card: '1',
    ticket: { version: 8 },
    unchanged: { is: 'changed-meanwhile' },
    typed: { verb: 'ask', text: 'Why?' },
  })
})

test('a fault shows the case again, with what was typed', () => {
  const now = opened(presses2('resolve', { 'input.resolve': 'Done' }), { type: 'failed', run: '2', reference: 'r' })
  expect(now.stage).toMatchObject({ is: 'case', unchanged: { is: 'fault', reference: 'r' }, typed: { text: 'Done' } })
})

test.each([
  ['copy-text', 'text'],
  ['copy-json', 'json'],
  ['microsoft', 'microsoft'],
])('%s shows the case as %s, and back', (verb, showing) => {
  const now = opened(presses2(verb))
  expect(now.stage).toMatchObject({ is: 'case', showing })
  expect(reduce(now, presses('3', 'back', '1')).stage).toMatchObject({ is: 'case', showing: 'case' })
})

test.each([
  ['copy 101', 'text'],
  ['json 101', 'json'],
  ['microsoft 101', 'microsoft'],
])('typed “%s” opens it as %s', (text, showing) => {
  expect(after(says('1', text), read('1')).stage).toMatchObject({ is: 'case', showing })
})

test.each([['without words', presses2('ask', { 'input.ask': '  ' }), 'text-missing']])(
  'nothing is sent: %s',
  (_, event, is) => {
    const now = opened(event)
    expect([now.stage.is === 'case' && now.stage.unchanged?.is, effectsOf(now)]).toEqual([is, []])
    expect(reduce(now, event)).toBe(now)
  },
)

test('a person who opens a ticket sees it as their own', () => {
  const now = after(says('1', 'open 101'), read('1', 'person'))
  expect(now.stage).toMatchObject({ is: 'referred', how: 'read' })
  expect(reduce(now, presses2('take'))).toBe(now)
  expect(effectsOf(reduce(now, presses2('answer', { 'input.answer': 'more' })))).toMatchObject([
    { wish: { change: { do: 'answer', text: 'more' } } },
  ])
})

test.each([
  ['not-found', { type: 'ticket-refused', run: '1', because: 'not-found' }],
  ['agents-only', { type: 'ticket-refused', run: '1', because: 'agents-only' }],
  ['fault', { type: 'failed', run: '1', reference: 'r' }],
] as const)('refused: %s', (because, answer) => {
  const now = after(says('1', 'open 101'), answer)
  expect(now.stage).toMatchObject({ is: 'refused', because, wish: { number: 101 } })
  const again = reduce(now, presses('2', 'again', '1'))
  expect(effectsOf(again).length).toBe(because === 'fault' ? 1 : 0)
})

test('a list leads to a ticket, and back', () => {
  const list: Event = { type: 'tickets-listed', run: '1', whose: 'all', lines: [], audience: 'agent' }
  const now = after(says('1', 'tickets'), list)
  expect(now.stage).toMatchObject({ is: 'tickets', whose: 'all' })
  expect(reduce(now, presses2('open', { number: '101' })).stage).toMatchObject({ is: 'opening', card: '1' })
  expect(reduce(now, presses2('open', { number: '1; drop' }))).toBe(now)
  expect(opened(presses2('tickets')).stage).toMatchObject({ is: 'opening', wish: { do: 'list', whose: 'all' } })
})

test('what is written is not pushed aside by what is said meanwhile; “again” asks once more under the same key', () => {
  const now = after(says('1', 'take 101'))
  for (const text of ['tickets', 'open 102', 'Teams says AADSTS50105', 'ticket'])
    expect(reduce(now, says('2', text))).toBe(now)
  expect(effectsOf(reduce(now, says('2', 'again')))).toMatchObject([{ run: '2', wish: { key: '1' } }])
})
