import type { Ticket, TicketDraft } from '../../src/model/ticket.ts'
import type { Store } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'
import { draft, sanne, tom, wanting, yara } from './drafts.ts'
import { startPostgres } from './start-postgres.ts'

const now = '2026-02-19T09:21:34Z'
const postgres = await startPostgres()
const databases = [
  { name: 'PGlite', url: 'pglite:' },
  ...(postgres ? [{ name: 'PostgreSQL', url: await postgres.database() }] : []),
]

describe.each(databases)('tickets in $name', ({ url }) => {
  let clock = now
  let store: Store
  let opened = 0
  /** A ticket of its own: nobody else's, about an app nobody else has. */
  const openOne = async (change: Partial<TicketDraft> = {}): Promise<Ticket> => {
    const fields = { app: { value: `App ${(opened += 1)}`, from: 'told' } } as const
    const { ticket } = await store.tickets.open(draft({ fields, ...change }), { key: `o${opened}`, conversation: 'y' })
    return ticket
  }
  beforeAll(async () => {
    store = await openStore(url, undefined, () => clock)
  }, 30_000)
  afterAll(() => store.close())

  test('the first is 101, and comes back as it was sent', async () => {
    const sent = draft({ about: { is: 'told', words: 'my colleague \u0000 \ud800 日本' } })
    const { ticket, isNew } = await store.tickets.open(sent, { key: 'first', conversation: 'chat of Yara' })
    expect([isNew, ticket.number, ticket.version, ticket.status, ticket.openedAt]).toEqual([true, 101, 1, 'open', now])
    expect(ticket.draft).toEqual(sent)
    expect(ticket.history).toEqual([{ did: 'opened', at: now, by: yara }])
    expect(await store.tickets.find(101)).toEqual(ticket)
    expect(await store.tickets.open(sent, { key: 'first', conversation: 'x' })).toEqual({ ticket, isNew: true })
  })

  test.each([0, -1, 99, 102.5, Number.NaN, 2_147_483_648, 1e300])('there is no ticket %d', async (number) => {
    expect(await store.tickets.find(number)).toBeUndefined()
    const ticket = { ...(await openOne()), number }
    expect(await store.tickets.change(wanting(ticket, { do: 'take' }))).toEqual({ is: 'not-found' })
  })

  const app = (value: string) => ({ fields: { app: { value, from: 'told' } } }) as const
  const same: readonly (readonly [string, Partial<TicketDraft>, Partial<TicketDraft>, boolean])[] = [
    ['the same app, spelt otherwise', app('Power  BI'), app('power bi'), true],
    ['another app', app('Power BI'), app('Salesforce'), false],
    ['somebody else of whom was told', app('Word'), { ...app('Word'), about: { is: 'told', words: 'Jan' } }, false],
    ['another requester', app('Excel'), { ...app('Excel'), requester: tom }, false],
    ['no app either time', { fields: {} }, { fields: {} }, true],
  ]
  test.each(same)('%s', async (name, one, other, isSame) => {
    const first = await store.tickets.open(draft(one), { key: `${name} 1`, conversation: 'y' })
    const second = await store.tickets.open(draft(other), { key: `${name} 2`, conversation: 'y' })
    expect(second.isNew).toBe(!isSame)
    expect(second.ticket.number === first.ticket.number).toBe(isSame)
  })

  test('after it is resolved, the same is a new ticket', async () => {
    const one = await openOne()
    await store.tickets.change(wanting(one, { do: 'resolve', text: 'Assigned' }))
    const again = await store.tickets.open(one.draft, { key: 'again', conversation: 'y' })
    expect([again.isNew, again.ticket.number > one.number]).toEqual([true, true])
  })

  test('twenty openings at once of the same are one ticket', async () => {
    const at = Array.from({ length: 20 }, (_, n) => ({ key: `at once ${n}`, conversation: 'y' }))
    const all = await Promise.all(at.map((origin) => store.tickets.open(draft(app('Once')), origin)))
    expect(new Set(all.map(({ ticket }) => ticket.number)).size).toBe(1)
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
  })

  test('two agents take at once: exactly one wins, the other sees who', async () => {
    const ticket = await openOne()
    const takes = [sanne, tom].map((by) => store.tickets.change(wanting(ticket, { do: 'take' }, by)))
    const outcomes = await Promise.all(takes)
    expect(outcomes.map(({ is }) => is).toSorted()).toEqual(['changed-meanwhile', 'done'])
    const [one, two] = outcomes.map((outcome) => ('ticket' in outcome ? outcome.ticket : undefined))
    expect(one).toEqual(two)
    expect([one?.version, one?.status]).toEqual([2, 'in-progress'])
  })

  test('the same change twice happens once, even after others', async () => {
    const ticket = await openOne()
    const ask = wanting(ticket, { do: 'ask', text: 'Which browser?' })
    const [first] = await Promise.all([store.tickets.change(ask), store.tickets.change(ask)])
    expect(first).toMatchObject({ is: 'done', ticket: { version: 2, status: 'waiting', assignee: sanne } })
    await store.tickets.change(wanting({ ...ticket, version: 2 }, { do: 'take' }, tom))
    expect(await store.tickets.change(ask)).toMatchObject({ is: 'done', ticket: { version: 3, assignee: tom } })
  })

  test('what a person adds stands beside what happened meanwhile', async () => {
    const ticket = await openOne()
    await store.tickets.change(wanting(ticket, { do: 'take' }))
    const answered = await store.tickets.change(wanting(ticket, { do: 'answer', text: 'Edge' }, yara))
    expect(answered).toMatchObject({ is: 'done', ticket: { version: 3, status: 'in-progress' } })
    const late = await store.tickets.change(wanting(ticket, { do: 'resolve', text: 'Done' }, tom))
    expect(late).toMatchObject({ is: 'changed-meanwhile', ticket: { version: 3 } })
  })

  test('one requester sees theirs, agents all that are not resolved, newest first, ten at most', async () => {
    const mine = { userId: 'aaaaaaaa-0000-4000-8000-00000000000c', name: 'Cas' }
    const numbers: number[] = []
    for (let n = 0; n < 11; n++) numbers.unshift((await openOne({ requester: mine })).number)
    const [newest = 0] = numbers
    const last = await store.tickets.find(newest)
    if (last) await store.tickets.change(wanting(last, { do: 'resolve', text: 'x' }))
    expect((await store.tickets.list(mine.userId)).map(({ number }) => number)).toEqual(numbers.slice(0, 10))
    expect((await store.tickets.list()).map(({ number }) => number)).toEqual(numbers.slice(1))
    expect(await store.tickets.list('nobody')).toEqual([])
  })

  test('ninety days after it was resolved a ticket goes; an open one stays', async () => {
    const [old, reopened, open] = [await openOne(), await openOne(), await openOne()]
    clock = '2026-01-01T00:00:00Z'
    for (const one of [old, reopened]) await store.tickets.change(wanting(one, { do: 'resolve', text: 'x' }))
    await store.tickets.change(wanting({ ...reopened, version: 2 }, { do: 'reopen', text: 'no' }, yara))
    clock = now
    expect(await store.tickets.expire('2026-01-01T00:00:00Z')).toBe(0)
    expect(await store.tickets.expire('2026-01-01T00:00:01Z')).toBe(1)
    expect(await store.tickets.find(old.number)).toBeUndefined()
    for (const one of [reopened, open]) expect(await store.tickets.find(one.number)).toBeDefined()
  })

  test('who hears of a ticket can still be reached when their conversation is forgotten', async () => {
    await store.conversations.save('hears', { secret: 1 }, 0, '2026-01-01T00:00:00Z')
    await store.conversations.save('leaves', { secret: 1 }, 0, '2026-01-01T00:00:00Z')
    clock = '2026-01-01T00:00:00Z'
    for (const key of ['hears', 'leaves']) await store.conversations.saveScreen(key, { reference: { key }, card: 'c' })
    clock = now
    await store.tickets.open(draft(app('Reach')), { key: 'reach', conversation: 'hears' })
    expect(await store.conversations.expire('2026-01-02T00:00:00Z')).toBe(2)
    expect(await store.conversations.expire('2026-01-02T00:00:00Z')).toBe(0)
    expect(await store.conversations.load('hears')).toBeUndefined()
    expect(await store.conversations.loadScreen('hears')).toEqual({ reference: { key: 'hears' } })
    expect(await store.conversations.loadScreen('leaves')).toBeUndefined()
  })

  test('the helpdesk channel is one, and the last one told', async () => {
    expect(await store.channel.load()).toBeUndefined()
    await store.channel.save({ id: 1 })
    await store.channel.save({ id: 2 })
    expect(await store.channel.load()).toEqual({ id: 2 })
    await store.channel.forget()
    expect(await store.channel.load()).toBeUndefined()
  })
})

afterAll(() => postgres?.stop())
