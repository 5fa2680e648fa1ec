import { setTimeout as wait } from 'node:timers/promises'
import { createLog } from '../src/log/log.ts'
import type { Ticket } from '../src/model/ticket.ts'
import type { Delivery, DeliveryStore } from '../src/store/store.ts'
import { startDelivering } from '../src/start-delivering.ts'
import { draft, yara } from './store/drafts.ts'

const start = Date.parse('2026-02-19T09:00:00Z')
const secondsAfter = (instant: string): number => (Date.parse(instant) - start) / 1000

const openedAt = new Date(start).toISOString()
const history = [{ did: 'opened', at: openedAt, by: yara }] as const
const ticket: Ticket = { number: 101, version: 1, status: 'open', openedAt, draft: draft(), history }

/** One delivery that is due at once, or when it was put off to; `clock` in seconds. */
const oneDelivery = (recipient: Delivery['recipient']) => {
  const at = { clock: 0 }
  const seen: string[] = []
  let row: { readonly due: number; readonly tries: number } | undefined = { due: 0, tries: 0 }
  const claimed = (): Delivery => ({ id: 'one', version: 1, recipient, tries: row?.tries ?? 0, ticket })
  const deliveries: DeliveryStore = {
    claim: (now, leaseEnds, withChannel) => {
      if (!row || row.due > secondsAfter(now) || (recipient === 'channel' && !withChannel)) return Promise.resolve([])
      row = { due: secondsAfter(leaseEnds), tries: row.tries + 1 }
      return Promise.resolve([claimed()])
    },
    failed: (_, again) => {
      row = { due: secondsAfter(again), tries: row?.tries ?? 0 }
      seen.push(`again in ${row.due - at.clock}`)
      at.clock = row.due
      return Promise.resolve()
    },
    done: () => {
      row = undefined
      seen.push('done')
      return Promise.resolve()
    },
    drop: () => {
      row = undefined
      seen.push('dropped')
      return Promise.resolve()
    },
    shownAt: () => Promise.resolve(),
  }
  return { at, seen, deliveries, now: () => new Date(start + at.clock * 1000).toISOString() }
}

const logOf = (lines: string[]) => createLog({ level: 'warn', write: (line) => void lines.push(line) })
const untilSeen = async (seen: readonly string[], last: string): Promise<void> => {
  for (let tried = 0; tried < 200 && seen.at(-1) !== last; tried++) await wait(5)
  expect(seen.at(-1)).toBe(last)
}

test('what fails is tried again after growing pauses, and told in the log once', async () => {
  const { seen, deliveries, now } = oneDelivery('requester')
  const lines: string[] = []
  let failures = 7
  const deliver = () => (failures-- > 0 ? Promise.reject(new Error('yara@contoso.example is away')) : Promise.resolve())
  const running = startDelivering({ deliveries, deliver, hasChannel: async () => true, now, log: logOf(lines) })
  await untilSeen(seen, 'done')
  await running.stop()
  expect(seen.slice(0, -1)).toEqual([2, 10, 60, 300, 900, 900, 900].map((seconds) => `again in ${seconds}`))
  expect(lines).toHaveLength(1)
  expect(lines.join()).not.toContain('yara@')
})

test('after two days it is given up, in the log', async () => {
  const { seen, deliveries, now } = oneDelivery('requester')
  const lines: string[] = []
  const deliver = () => Promise.reject(new Error('gone'))
  const running = startDelivering({ deliveries, deliver, hasChannel: async () => true, now, log: logOf(lines) })
  await untilSeen(seen, 'dropped')
  await running.stop()
  expect(seen).toHaveLength(200)
  expect(lines.map((line) => line.includes('given up'))).toEqual([false, true])
})

test('what is for the channel waits until there is one, and goes when woken', async () => {
  const { seen, deliveries, now } = oneDelivery('channel')
  let isKnown = false
  const options = { deliveries, deliver: () => Promise.resolve(), hasChannel: async () => isKnown, now, log: logOf([]) }
  const running = startDelivering(options)
  await wait(30)
  expect(seen).toEqual([])
  isKnown = true
  running.wake()
  await untilSeen(seen, 'done')
  await running.stop()
})

test('a database that is away for a moment ends nothing; stopping waits for what is under way', async () => {
  const { seen, deliveries, now } = oneDelivery('requester')
  const lines: string[] = []
  let isAway = true
  const claim: DeliveryStore['claim'] = (...args) =>
    isAway ? Promise.reject(new Error('password')) : deliveries.claim(...args)
  const slow = () => wait(100)
  const options = { deliveries: { ...deliveries, claim }, deliver: slow, hasChannel: async () => true, now }
  const running = startDelivering({ ...options, log: logOf(lines) })
  await wait(20)
  isAway = false
  running.wake()
  await wait(20)
  await running.stop()
  expect(seen).toEqual(['done'])
  expect(lines.join()).not.toContain('password')
})
