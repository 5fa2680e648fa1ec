import type { Delivery, Store } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'
import type { Ticket } from '../../src/model/ticket.ts'
import { draft, sanne, tom, wanting, yara } from './drafts.ts'
import { startPostgres } from './start-postgres.ts'

const now = '2026-02-19T09:21:34Z'
const lease = '2026-02-19T09:24:34Z'
const postgres = await startPostgres()
const databases = [
  { name: 'PGlite', url: 'pglite:' },
  ...(postgres ? [{ name: 'PostgreSQL', url: await postgres.database() }] : []),
]

const named = ({ recipient, version, conversation, tries }: Delivery): string =>
  [recipient, version, conversation ?? '-', tries].join(' ')

describe.each(databases)('deliveries in $name', ({ url }) => {
  let store: Store
  let woken = 0
  let opened = 0
  beforeAll(async () => {
    store = await openStore(url, undefined, () => now)
    store.onDelivery(() => (woken += 1))
  }, 30_000)
  afterAll(() => store.close())
  afterEach(async () => {
    for (const one of await claim('2100-01-01T00:00:00Z')) await store.deliveries.drop(one)
    for (const one of await claim('2100-01-01T00:00:00Z')) await store.deliveries.drop(one)
    expect(await claim('2100-01-01T00:00:00Z')).toEqual([])
  })

  const open = async (requester = yara): Promise<Ticket> => {
    const fields = { app: { value: `App ${(opened += 1)}`, from: 'told' } } as const
    const origin = { key: `o${opened}`, conversation: 'chat of Yara' }
    return (await store.tickets.open(draft({ fields, requester }), origin)).ticket
  }
  const change = async (...wanted: Parameters<typeof wanting>): Promise<Ticket> => {
    const outcome = await store.tickets.change(wanting(...wanted))
    if (outcome.is !== 'done') throw new Error(outcome.is)
    return outcome.ticket
  }
  const claim = (at = now, withChannel = true) => store.deliveries.claim(at, lease, withChannel)
  /** What is delivered until nothing is due. */
  const deliverAll = async (): Promise<readonly string[]> => {
    const due = await claim()
    for (const one of due) await store.deliveries.done(one, now)
    return due.length === 0 ? [] : [...due.map(named).toSorted(), ...(await deliverAll())]
  }

  test('opening shows in the channel and tells nobody; it wakes', async () => {
    const before = woken
    const ticket = await open()
    expect(woken).toBe(before + 1)
    const [only] = await claim()
    expect(only && named(only)).toBe('channel 1 - 1')
    expect(only?.ticket).toEqual(ticket)
  })

  test('who is told of what, in the order it happened', async () => {
    const ticket = await open()
    expect(await deliverAll()).toEqual(['channel 1 - 1'])
    const asked = await change(await change(ticket, { do: 'take' }), { do: 'ask', text: 'Since when?' })
    expect(await deliverAll()).toEqual(['channel 3 - 1', 'requester 2 chat of Yara 1', 'requester 3 chat of Yara 1'])
    const answered = await change(asked, { do: 'answer', text: 'Today' }, yara)
    expect(await deliverAll()).toEqual(['assignee 4 chat of Sanne Smit 1', 'channel 4 - 1'])
    const resolved = await change(await change(answered, { do: 'take' }, tom), { do: 'resolve', text: 'Assigned' }, tom)
    await deliverAll()
    await change(resolved, { do: 'reopen', text: 'no' }, yara)
    expect(await deliverAll()).toEqual(['assignee 7 chat of Tom Tak 1', 'channel 7 - 1'])
  })

  test('an agent is not told what they did to their own ticket', async () => {
    await change(await open(sanne), { do: 'take' })
    expect(await deliverAll()).toEqual(['channel 2 - 1'])
  })

  test('what is claimed is nobody else’s until the lease ends, and nothing newer overtakes it', async () => {
    const taken = await change(await open(), { do: 'take' })
    await change(taken, { do: 'ask', text: 'Since when?' })
    const both = await Promise.all([claim(), claim()])
    expect(both.flat().map(named).toSorted()).toEqual(['channel 3 - 1', 'requester 2 chat of Yara 1'])
    expect(await claim()).toEqual([])
    expect((await claim(lease)).map(named).toSorted()).toEqual(['channel 3 - 2', 'requester 2 chat of Yara 2'])
  })

  test('a failure waits for its time; given up is gone, and the next one comes', async () => {
    await change(await change(await open(), { do: 'take' }), { do: 'ask', text: 'x' })
    const news = (await claim()).find(({ recipient }) => recipient === 'requester')
    if (!news) throw new Error('nothing to tell')
    await store.deliveries.failed(news, '2026-02-19T09:21:36Z')
    expect(await claim()).toEqual([])
    expect((await claim('2026-02-19T09:21:36Z')).map(named)).toEqual(['requester 2 chat of Yara 2'])
    await store.deliveries.drop(news)
    expect((await claim()).map(named)).toEqual(['requester 3 chat of Yara 1'])
  })

  test('a change while the channel is being shown goes out next, not beside it', async () => {
    const ticket = await open()
    const [showing] = await claim()
    await change(ticket, { do: 'take' })
    expect((await claim()).map(named)).toEqual(['requester 2 chat of Yara 1'])
    if (showing) await store.deliveries.shownAt(ticket.number, { activityId: 'm1' })
    if (showing) await store.deliveries.done(showing, now)
    const [next] = await claim()
    expect(next && named(next)).toBe('channel 2 - 1')
    expect(next?.message).toEqual({ activityId: 'm1' })
    if (next) await store.deliveries.done(next, now)
    expect((await claim(lease)).map(named)).toEqual(['requester 2 chat of Yara 2'])
  })

  test('without a channel only people are told, and the rest waits', async () => {
    await change(await open(), { do: 'take' })
    expect((await claim(now, false)).map(named)).toEqual(['requester 2 chat of Yara 1'])
    expect((await claim()).map(named)).toEqual(['channel 2 - 1'])
  })

  test('a change that loses leaves nothing to deliver', async () => {
    const ticket = await open()
    await change(ticket, { do: 'take' })
    await deliverAll()
    await store.tickets.change(wanting(ticket, { do: 'take' }, tom))
    expect(await deliverAll()).toEqual([])
  })
})

afterAll(() => postgres?.stop())
