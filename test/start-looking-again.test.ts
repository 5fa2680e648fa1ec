import type { Conversation, Event } from '../src/conversation/conversation.ts'
import { newConversation } from '../src/conversation/reduce.ts'
import { silentLog } from '../src/log/log.ts'
import { startLookingAgain } from '../src/start-looking-again.ts'
import { planOf } from './conversation/events.ts'

const by = { userId: '1', name: 'Yara', tenantId: 'contoso' }
const symptoms = { who: { is: 'self' }, codes: [], clientCodes: [], signs: [], quoted: '' } as const
const begin = Date.parse('2026-11-20T09:00:00Z')

/** Advice that looks again so many minutes after the beginning. */
const waiting = (minutes: number, attempt: 1 | 2 = 1): Conversation => ({
  ...newConversation(),
  stage: {
    is: 'advising',
    card: 'c',
    by,
    symptoms,
    plan: planOf({ is: 'needs-more-info' }),
    audience: 'person',
    details: false,
    lookAgain: { at: new Date(begin + minutes * 60_000).toISOString(), attempt },
  },
})

/** A clock that only goes where it is told; `timers` counts how many are set. */
const virtual = (take: (key: string, event: Event) => Promise<unknown> = () => Promise.resolve()) => {
  let minutes = 0
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const taken: string[] = []
  const looking = startLookingAgain({
    take: (key, event) => {
      taken.push(`${key} ${event.type === 'look-again' ? event.attempt : '?'}`)
      return take(key, event)
    },
    now: () => new Date(begin + minutes * 60_000).toISOString(),
    log: silentLog,
    schedule(ms, run) {
      const timer = { at: minutes + ms / 60_000, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  })
  const passTo = async (to: number): Promise<void> => {
    minutes = to
    for (const timer of [...timers].filter(({ at }) => at <= to)) {
      timers.delete(timer)
      timer.run()
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ...looking, passTo, taken, timers }
}

test('it looks when it is time, not before, and once', async () => {
  const { watch, passTo, taken } = virtual()
  watch('a', waiting(2))
  await passTo(1.9)
  expect(taken).toEqual([])
  await passTo(2)
  await passTo(60)
  expect(taken).toEqual(['a 1'])
})

test('after the first look comes the second, as the conversation says', async () => {
  const { watch, passTo, taken } = virtual(() => {
    if (taken.length === 1) watch('a', waiting(5, 2))
    else watch('a', newConversation())
    return Promise.resolve()
  })
  watch('a', waiting(2))
  for (const minute of [2, 3, 4, 5, 6, 20]) await passTo(minute)
  expect(taken).toEqual(['a 1', 'a 2'])
})

test('a conversation that moved on is let go', async () => {
  const { watch, passTo, taken, timers } = virtual()
  watch('a', waiting(2))
  watch('a', newConversation())
  expect(timers.size).toBe(0)
  await passTo(10)
  expect(taken).toEqual([])
})

test('a thousand conversations have one timer, and are looked at one after the other, the oldest first', async () => {
  let atOnce = 0
  let most = 0
  const { watch, passTo, taken, timers } = virtual(async () => {
    most = Math.max(most, (atOnce += 1))
    await Promise.resolve()
    atOnce -= 1
  })
  for (let index = 0; index < 1_000; index += 1) watch(`k${index}`, waiting(2 + ((index * 7) % 10) / 10))
  expect(timers.size).toBe(1)
  await passTo(30)
  while (taken.length < 1_000) await new Promise((resolve) => setImmediate(resolve))
  expect([most, taken[0]]).toEqual([1, 'k0 1'])
})

test('one that fails does not hold the others', async () => {
  const { watch, passTo, taken } = virtual((key) => (key === 'a' ? Promise.reject(new Error('no')) : Promise.resolve()))
  watch('a', waiting(2))
  watch('b', waiting(3))
  await passTo(10)
  await passTo(10)
  expect(taken).toEqual(['a 1', 'b 1'])
})

test('what was due while nobody ran is looked at when it starts again', async () => {
  const { watch, passTo, taken } = virtual()
  watch('a', waiting(-5))
  await passTo(0)
  expect(taken).toEqual(['a 1'])
})

test('after it has stopped nothing begins', async () => {
  const { watch, passTo, taken, stop, timers } = virtual()
  watch('a', waiting(2))
  await stop()
  watch('b', waiting(3))
  await passTo(10)
  expect([taken, timers.size]).toEqual([[], 0])
})
