import { createBudget } from '../../src/graph/quota/budget.ts'
import type { Lease, Leased, Outcome, Wanted } from '../../src/graph/quota/lease.ts'
import type { Bucket } from '../../src/graph/quota/quota-of.ts'
import type { VirtualTime } from './virtual-time.ts'
import { virtualTime } from './virtual-time.ts'

let time: VirtualTime
let lease: Lease
/** Who got leave or a refusal, when. */
let told: string[]
beforeEach(() => {
  time = virtualTime()
  lease = createBudget({ time })
  told = []
})

const fine: Outcome = { throttled: false }
const tell = (name: string, leased: Leased): void => {
  told.push(`${name} ${leased.granted ? 'at' : `refused, ${leased.retryAfterSeconds} s,`} ${time.clock()}`)
}
/** Asks for leave and is answered at once, or as the outcome says. */
const send = async (name: string, wanted: Partial<Wanted> = {}, outcome = fine): Promise<void> => {
  const leased = await lease({ bucket: 'reports', cost: 1, withinMs: 60_000, ...wanted })
  tell(name, leased)
  if (leased.granted) leased.done(outcome)
}
const sendMany = (many: number, wanted: Partial<Wanted> = {}): void => {
  for (let one = 1; one <= many; one += 1) void send(String(one), wanted)
}

test.each<[Bucket, number, number, string[]]>([
  ['reports', 7, 1, ['1 at 0', '2 at 0', '3 at 0', '4 at 0', '5 at 0', '6 at 10000', '7 at 10000']],
  ['protection', 3, 1, ['1 at 0', '2 at 1000', '3 at 2000']],
  ['directory', 3, 1750, ['1 at 0', '2 at 0', '3 at 10000']],
  ['authenticationMethods', 6, 1, ['1 at 0', '2 at 0', '3 at 0', '4 at 0', '5 at 0', '6 at 10000']],
])('%s: first come, first served, as fast as Graph allows', async (bucket, many, cost, expected) => {
  sendMany(many, { bucket, cost })
  await time.advance(30_000)
  expect(told).toEqual(expected)
})

test('a slot is held until the window has passed since the answer', async () => {
  const leased = await lease({ bucket: 'protection', cost: 1, withinMs: 60_000 })
  void send('next', { bucket: 'protection' })
  await time.advance(5000)
  expect(told).toEqual([])
  if (leased.granted) leased.done(fine)
  await time.advance(5000)
  expect(told).toEqual(['next at 6000'])
})

test('whoever would wait too long is told at once, and how long', async () => {
  sendMany(5)
  await time.advance(4000)
  await send('hurried', { withinMs: 5500 })
  void send('patient', { withinMs: 6500 })
  await time.advance(10_000)
  expect(told.slice(5)).toEqual(['hurried refused, 6 s, 4000', 'patient at 10000'])
})

test('what others wait for counts as well', async () => {
  sendMany(10)
  await time.advance(0)
  await send('late', { withinMs: 10_000 })
  expect(told.at(-1)).toBe('late refused, 20 s, 0')
})

test('a wait that proves too long ends', async () => {
  await lease({ bucket: 'protection', cost: 1, withinMs: 0 })
  void send('next', { bucket: 'protection', withinMs: 2000 })
  await time.advance(5000)
  expect(told).toEqual(['next refused, 1 s, 2001'])
})

test.each<[string, Outcome, string[]]>([
  [
    'as long as Graph says',
    { throttled: true, retryAfterSeconds: 17 },
    ['first at 0', 'hurried refused, 17 s, 0', 'patient at 17000'],
  ],
  ['a second when it does not say', { throttled: true }, ['first at 0', 'hurried at 1000', 'patient at 1000']],
])('a 429 rests the whole bucket %s', async (_, outcome, expected) => {
  await send('first', {}, outcome)
  void send('hurried', { withinMs: 5000 })
  void send('patient')
  await time.advance(20_000)
  expect(told).toEqual(expected)
})

test('rests grow from refusal to refusal, and begin small again once Graph answers', async () => {
  const outcomes = [{ throttled: true }, { throttled: true }, { throttled: true }, fine, { throttled: true }, fine]
  for (const outcome of outcomes) {
    void send('one', { bucket: 'service' }, outcome)
    await time.advance(5000)
  }
  expect(told).toEqual(['one at 0', 'one at 5000', 'one at 10000', 'one at 15000', 'one at 20000', 'one at 25000'])
  void send('a', { bucket: 'service' }, { throttled: true })
  void send('b', { bucket: 'service' }, { throttled: true })
  void send('c', { bucket: 'service' })
  await time.advance(10_000)
  expect(told.slice(6)).toEqual(['a at 30000', 'b at 30000', 'c at 30000'])
})

test('a wait during which Graph refuses ends when it would be too late', async () => {
  const leased = await lease({ bucket: 'protection', cost: 1, withinMs: 0 })
  void send('waiting', { bucket: 'protection', withinMs: 5000 })
  if (leased.granted) leased.done({ throttled: true, retryAfterSeconds: 30 })
  await time.advance(0)
  expect(told).toEqual(['waiting refused, 30 s, 0'])
})

test('whoever gives up makes room for the next', async () => {
  const stop = new AbortController()
  sendMany(5)
  void send('gives up', { signal: stop.signal })
  void send('next')
  await time.advance(1000)
  stop.abort()
  await time.advance(10_000)
  expect(told.slice(5)).toEqual(['gives up refused, 9 s, 1000', 'next at 10000'])
})

test.each([
  [false, ['6 at 10000']],
  [true, ['6 at 0']],
])(
  'methods of authentication and reports share one store, unless they are said to be apart: %s',
  async (areMethodsApart, expected) => {
    lease = createBudget({ time, areMethodsApart })
    sendMany(5)
    void send('6', { bucket: 'authenticationMethods' })
    await time.advance(10_000)
    expect(told.slice(5)).toEqual(expected)
  },
)

test('one bucket does not hold another', async () => {
  sendMany(6)
  await send('other', { bucket: 'directory' })
  expect(told.at(-1)).toBe('other at 0')
})
