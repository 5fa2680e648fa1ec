import { isPath } from '../rules/path-pattern.ts'
import type { Parts } from '../rules/path-pattern.ts'
import type { Json } from '../fixtures.ts'
import type { Spoil } from './spoil.ts'

/** What the next requests of a path get in place of an answer. */
export interface Failure {
  /** After the version; `{…}` stands for any part, `/**` at the end takes all below. */
  readonly path: string
  readonly method?: string
  /** How many requests fail; 1 unless told. */
  readonly times?: number
  /** 503 unless told. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Json
  /** Spoils the HTTP answer itself; inside a batch the answer of the whole batch. */
  readonly spoil?: Spoil
}

/** Failures still to come. */
export interface Faults {
  readonly failNext: (failure: Failure) => void
  readonly take: (method: string, parts: Parts) => Failure | undefined
  readonly reset: () => void
}

interface Pending {
  readonly failure: Failure
  readonly left: number
}

/** Keeps failures in the order they were asked for. */
export const createFaults = (): Faults => {
  let pending: readonly Pending[] = []
  return {
    failNext: (failure) => {
      pending = [...pending, { failure, left: failure.times ?? 1 }]
    },
    take: (method, parts) => {
      const due = pending.find(
        ({ failure }) => isPath(failure.path, parts) && (failure.method ?? method).toUpperCase() === method,
      )
      if (!due) return undefined
      pending = pending.flatMap((one) => {
        if (one !== due) return one
        return one.left > 1 ? { ...one, left: one.left - 1 } : []
      })
      return due.failure
    },
    reset: () => {
      pending = []
    },
  }
}
