import type { Reading } from '../../model/evidence.ts'

interface Options<T> {
  readonly read: () => Promise<Reading<T>>
  /** How long a value is fresh, in milliseconds. */
  readonly freshMs: number
  /** Milliseconds since the epoch. */
  readonly clock: () => number
}

/** A value that is read anew before it grows old. */
export interface Fresh<T> {
  readonly read: () => Promise<Reading<T>>
  /** The last value known, without asking for anything. */
  readonly last: () => T | undefined
}

/** A gap is not asked about again for so long. */
const gapMs = 15_000

/** Reading anew begins at this share of the freshness, behind the back of those who use the value. */
const renewAt = 0.8

/** An old value stands in while it is read anew, or cannot be, up to this many times its freshness. */
const staleFactor = 3

interface Kept<R> {
  readonly reading: R
  readonly at: number
}

/** Reads once for all who wait. A value in use is renewed in the background; only when there is none, or it is far too old, does anybody wait. */
export const keepFresh = <T>({ read, freshMs, clock }: Options<T>): Fresh<T> => {
  let value: Kept<Extract<Reading<T>, { known: true }>> | undefined
  let gap: Kept<Reading<T>> | undefined
  let flight: Promise<Reading<T>> | undefined
  const isWithin = (kept: Kept<unknown> | undefined, milliseconds: number): boolean =>
    kept !== undefined && clock() - kept.at < milliseconds
  const usable = (): Reading<T> | undefined => (isWithin(value, staleFactor * freshMs) ? value?.reading : undefined)
  const renew = async (): Promise<Reading<T>> => {
    const reading = await read()
    if (reading.known) {
      value = { reading, at: clock() }
      gap = undefined
      return reading
    }
    gap = { reading, at: clock() }
    return usable() ?? reading
  }
  const renewed = (): Promise<Reading<T>> => {
    flight ??= renew().finally(() => {
      flight = undefined
    })
    return flight
  }
  return {
    last: () => value?.reading.value,
    read: async () => {
      const old = usable()
      if (old && isWithin(value, renewAt * freshMs)) return old
      if (gap && isWithin(gap, gapMs)) return old ?? gap.reading
      const anew = renewed()
      if (!old) return anew
      // Whoever reads next hears of a failure; this one has a value.
      anew.catch(() => {})
      return old
    },
  }
}
