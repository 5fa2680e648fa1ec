import { setTimeout as wait } from 'node:timers/promises'
import { errorFields, type Log } from './log/log.ts'
import type { Instant } from './model/instant.ts'
import type { Delivery, DeliveryStore } from './store/store.ts'

/** Deliveries that go on by themselves. */
export interface Delivering {
  /** Something may be due: looks at once. */
  readonly wake: () => void
  /** Begins nothing new; resolves when what is under way has ended. */
  readonly stop: () => Promise<void>
}

interface Options {
  readonly deliveries: DeliveryStore
  /** Rejects when it has to be tried again. */
  readonly deliver: (delivery: Delivery) => Promise<void>
  /** Whether the channel can be shown anything; until then what is for it waits. */
  readonly hasChannel: () => Promise<boolean>
  readonly now: () => Instant
  readonly log: Log
}

/** Seconds until the next try, after the first, second … failure; the last one from then on. */
const pauses = [2, 10, 60, 300, 900] as const
/** About two days. */
const mostTries = 200
/** Seconds: longer than a delivery can take, with the connector's own tries. */
const lease = 180
/** Milliseconds between looks when nobody wakes it. */
const every = 2_000

/** Delivers what is due: at once when woken, after failures with growing pauses, after a restart what was left. */
export const startDelivering = (options: Options): Delivering => {
  const { log } = options
  const stopping = new AbortController()
  let woken = Promise.withResolvers<void>()
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const begun = await round(options).catch((error: unknown) => {
        log.error('Deliveries could not be read', errorFields(error))
        return 0
      })
      if (begun > 0) continue
      const pause = wait(every, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      await Promise.race([woken.promise, pause])
      woken = Promise.withResolvers<void>()
    }
  }
  const running = run()
  return {
    wake: () => woken.resolve(),
    async stop() {
      stopping.abort()
      await running
    },
  }
}

const later = (now: Instant, seconds: number): Instant => new Date(Date.parse(now) + seconds * 1000).toISOString()

/** Everything that is due, at once: of one ticket's recipient only the oldest is. Resolves to how many there were. */
const round = async (options: Options): Promise<number> => {
  const { deliveries, hasChannel, now } = options
  const due = await deliveries.claim(now(), later(now(), lease), await hasChannel())
  await Promise.all(due.map((delivery) => attempt(options, delivery)))
  return due.length
}

const attempt = async ({ deliveries, deliver, now, log }: Options, delivery: Delivery): Promise<void> => {
  const { recipient, tries, ticket } = delivery
  try {
    await deliver(delivery)
    await deliveries.done(delivery, now())
  } catch (error) {
    const fields = { recipient, tries, ticket: ticket.number, ...errorFields(error) }
    if (tries >= mostTries) {
      log.error('News of a ticket was given up', fields)
      return deliveries.drop(delivery)
    }
    if (tries === 1) log.warn('News of a ticket could not be delivered and will be tried again', fields)
    await deliveries.failed(delivery, later(now(), pauses[tries - 1] ?? pauses[pauses.length - 1] ?? lease))
  }
}
