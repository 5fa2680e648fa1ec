import type { Outcome } from './lease.ts'
import { startOfLast, type Limit, type Slot } from './start-of-last.ts'

/** What of one quota is in use; all instants in milliseconds of one clock. */
export interface QuotaStore {
  readonly fits: (cost: number) => boolean
  /** Takes a part, to be given back when Graph has answered. */
  readonly take: (cost: number) => (outcome: Outcome) => void
  /** Milliseconds until the last of these requests, sent one after the other, would fit. */
  readonly waitMs: (costs: readonly number[]) => number
  /** No request before this instant: now, or the end of a rest that Graph asked for. */
  readonly openFrom: () => number
  /** When more may fit than now. */
  readonly changes: () => readonly number[]
}

/** Longest rest when Graph names no time, in seconds. */
const longestRest = 60

/** The store of one quota; a part is held until its window has passed since the answer, so that Graph never counts more than we do. */
export const createQuotaStore = (limit: Limit, clock: () => number): QuotaStore => {
  const held = new Set<Slot>()
  let frozenUntil = 0
  let rests = 0
  const freeze = (retryAfterSeconds: number | undefined): void => {
    // Several refusals of one moment are one rest.
    if (clock() >= frozenUntil) rests += 1
    const seconds = retryAfterSeconds ?? Math.min(longestRest, 2 ** (rests - 1))
    frozenUntil = Math.max(frozenUntil, clock() + seconds * 1000)
  }
  const used = (): number => {
    for (const slot of held) if (slot.until <= clock()) held.delete(slot)
    return [...held].reduce((sum, { cost }) => sum + cost, 0)
  }
  return {
    fits: (cost) => clock() >= frozenUntil && used() + cost <= limit.amount,
    take: (cost) => {
      const slot = { cost, until: Infinity }
      held.add(slot)
      return ({ throttled, retryAfterSeconds }) => {
        slot.until = clock() + limit.windowMs
        if (throttled) freeze(retryAfterSeconds)
        else if (clock() >= frozenUntil) rests = 0
      }
    },
    waitMs: (costs) => startOfLast([...held], costs, Math.max(clock(), frozenUntil), limit) - clock(),
    openFrom: () => Math.max(clock(), frozenUntil),
    changes: () => [frozenUntil, ...[...held].map(({ until }) => until)],
  }
}
