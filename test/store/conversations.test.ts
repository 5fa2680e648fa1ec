import type { ConversationStore } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'
import { startPostgres } from './start-postgres.ts'

const now = '2026-02-19T09:21:34Z'
const postgres = await startPostgres()
const databases = [
  { name: 'PGlite', url: 'pglite:' },
  ...(postgres ? [{ name: 'PostgreSQL', url: await postgres.database() }] : []),
]

const increment = async (store: ConversationStore, key: string): Promise<void> => {
  const stored = await store.load(key)
  const saved = await store.save(key, { count: countOf(stored?.document) + 1 }, stored?.revision ?? 0, now)
  if (!saved) await increment(store, key)
}
const countOf = (document: unknown): number =>
  typeof document === 'object' && document && 'count' in document ? Number(document.count) : 0

describe.each(databases)('conversations in $name', ({ url }) => {
  let clock = now
  const opened = openStore(url, undefined, () => clock)
  let conversations: ConversationStore
  beforeAll(async () => {
    conversations = (await opened).conversations
  })
  afterAll(async () => (await opened).close())

  test('what is not there is undefined, and is not updated', async () => {
    expect(await conversations.load('nobody')).toBeUndefined()
    expect(await conversations.loadScreen('nobody')).toBeUndefined()
    expect(await conversations.save('nobody', {}, 3, now)).toBe(false)
    expect(await conversations.load('nobody')).toBeUndefined()
  })

  test('a conversation is created once, and updated only by who saw the latest', async () => {
    expect(await conversations.save('a', { stage: 'idle' }, 0, now)).toBe(true)
    expect(await conversations.save('a', { stage: 'other' }, 0, now)).toBe(false)
    expect(await conversations.load('a')).toEqual({ document: { stage: 'idle' }, revision: 1 })
    expect(await conversations.save('a', { stage: 'examining' }, 1, now)).toBe(true)
    expect(await conversations.save('a', { stage: 'late' }, 1, now)).toBe(false)
    expect(await conversations.save('a', { stage: 'early' }, 3, now)).toBe(false)
    expect(await conversations.load('a')).toEqual({ document: { stage: 'examining' }, revision: 2 })
  })

  test.each([
    ['an object', { version: 1, list: [1, 2.5, null, true], inner: { z: '', a: {} } }],
    ['a list', [1, [2]]],
    ['a text', 'plain "quoted" \\ text'],
    ['a big number', 9_007_199_254_740_991],
    ['any script', 'naïve Ω 日本 🙂 \u202e'],
    ['what PostgreSQL calls no text', 'a\u0000b \ud800'],
  ])('%s comes back as it was', async (name, document) => {
    expect(await conversations.save(name, document, 0, now)).toBe(true)
    expect((await conversations.load(name))?.document).toEqual(document)
  })

  test('what is no JSON is refused, and leaves nothing', async () => {
    await expect(conversations.save('odd', undefined, 0, now)).rejects.toThrow('conversations_document')
    expect(await conversations.load('odd')).toBeUndefined()
  })

  test('50 increments at once all count', async () => {
    await Promise.all(Array.from({ length: 50 }, () => increment(conversations, 'counter')))
    expect(await conversations.load('counter')).toEqual({ document: { count: 50 }, revision: 50 })
  })

  test('a screen is kept beside its conversation, and the last one wins', async () => {
    const reference = { conversation: { id: '19:x@unq' }, serviceUrl: 'https://smba.trafficmanager.net/emea/' }
    await conversations.saveScreen('s', { reference })
    expect(await conversations.load('s')).toBeUndefined()
    expect(await conversations.loadScreen('s')).toEqual({ reference })
    expect(await conversations.save('s', { stage: 'idle' }, 0, now)).toBe(true)
    await conversations.saveScreen('s', { reference, card: 'advice', activityId: '1' })
    expect(await conversations.loadScreen('s')).toEqual({ reference, card: 'advice', activityId: '1' })
    await conversations.saveScreen('s', { reference })
    expect(await conversations.loadScreen('s')).toEqual({ reference })
    expect(await conversations.load('s')).toEqual({ document: { stage: 'idle' }, revision: 1 })
  })

  test('forgetting takes the conversation and its screen, and only these', async () => {
    await conversations.save('f', 1, 0, now)
    await conversations.saveScreen('f', { reference: {} })
    await conversations.save('g', 1, 0, now)
    await conversations.forget('f')
    await conversations.forget('f')
    expect([await conversations.load('f'), await conversations.loadScreen('f')]).toEqual([undefined, undefined])
    expect(await conversations.load('g')).toBeDefined()
  })

  test('what was not touched since goes, and is counted', async () => {
    await conversations.expire('2100-01-01T00:00:00Z')
    await conversations.save('old', 1, 0, '2026-02-18T09:00:00Z')
    await conversations.save('edge', 1, 0, '2026-02-18T10:00:00Z')
    await conversations.save('touched', 1, 0, '2026-02-18T09:00:00Z')
    await conversations.save('touched', 2, 1, '2026-02-19T09:00:00Z')
    clock = '2026-02-18T09:59:59.999Z'
    await conversations.saveScreen('screen', { reference: {} })
    await conversations.save('shown', 1, 0, '2026-02-18T09:00:00Z')
    clock = now
    await conversations.saveScreen('shown', { reference: {} })
    expect(await conversations.expire('2026-02-18T10:00:00Z')).toBe(2)
    expect(await conversations.expire('2026-02-18T10:00:00Z')).toBe(0)
    expect(await conversations.load('old')).toBeUndefined()
    expect(await conversations.loadScreen('screen')).toBeUndefined()
    for (const key of ['edge', 'touched', 'shown']) expect(await conversations.load(key)).toBeDefined()
  })
})

const where = postgres ? 'The contract ran on PostgreSQL too' : 'PostgreSQL not found: the contract did not run on it'
test(`${where}`, () => {
  expect(databases).toHaveLength(postgres ? 2 : 1)
})

afterAll(() => postgres?.stop())
