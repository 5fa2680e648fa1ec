import type { Granted, Leased, Wanted } from './lease.ts'
import { createQuotaStore } from './quota-store.ts'
import type { Limit } from './start-of-last.ts'

/** Time, so that a test can have its own. */
export interface Time {
  /** Milliseconds, never going back. */
  readonly clock: () => number
  /** Calls back after so many milliseconds, unless the function it gives is called before. */
  readonly wake: (milliseconds: number, call: () => void) => () => void
}

interface Waiting {
  readonly cost: number
  /** When it no longer helps. */
  readonly by: number
  readonly answer: (leased: Leased) => void
}

const refused = (milliseconds: number): Leased => ({
  granted: false,
  retryAfterSeconds: Math.max(1, Math.ceil(milliseconds / 1000)),
})

/** Gives leave to send within one quota. */
export type QuotaKeeper = (wanted: Omit<Wanted, 'bucket'>) => Promise<Leased>

const untilAborted = (
  promise: Promise<Leased>,
  signal: AbortSignal | undefined,
  abandon: () => void,
): Promise<Leased> => {
  signal?.addEventListener('abort', abandon, { once: true })
  return promise.finally(() => signal?.removeEventListener('abort', abandon))
}

/** Keeps one quota: first come, first served; whoever would wait too long is refused at once. */
export const createQuotaKeeper = (limit: Limit, { clock, wake }: Time): QuotaKeeper => {
  const store = createQuotaStore(limit, clock)
  let queue: readonly Waiting[] = []
  let stop = (): void => {}
  const leave = (waiting: Waiting): void => {
    queue = queue.filter((other) => other !== waiting)
    waiting.answer(refused(store.waitMs([waiting.cost])))
  }
  const grant = ({ cost, answer }: Waiting): void => {
    const giveBack = store.take(cost)
    const done: Granted['done'] = (outcome) => {
      giveBack(outcome)
      serve()
    }
    answer({ granted: true, done })
  }
  const serve = (): void => {
    stop()
    for (const late of queue.filter(({ by }) => by < store.openFrom())) leave(late)
    for (let first = queue[0]; first && store.fits(first.cost); first = queue[0]) {
      queue = queue.slice(1)
      grant(first)
    }
    const next = [...store.changes(), ...queue.map(({ by }) => by + 1)].filter((at) => at > clock())
    stop = queue.length > 0 ? wake(Math.min(...next) - clock(), serve) : () => {}
  }
  return ({ cost: asked, withinMs, signal }) => {
    const cost = Math.min(asked, limit.amount)
    const waitMs = store.waitMs([...queue.map((waiting) => waiting.cost), cost])
    if (waitMs > withinMs || signal?.aborted) return Promise.resolve(refused(waitMs))
    const { promise, resolve } = Promise.withResolvers<Leased>()
    const waiting = { cost, by: clock() + withinMs, answer: resolve }
    queue = [...queue, waiting]
    serve()
    return untilAborted(promise, signal, () => {
      leave(waiting)
      serve()
    })
  }
}
