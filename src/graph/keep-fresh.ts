import type { Reading } from '../model/evidence.ts'

interface Options<T> {
  readonly read: () => Promise<Reading<T>>
  /** How long a value is fresh, in milliseconds. */
  readonly freshMs: number
  /** Milliseconds since the epoch. */
  readonly clock: () => number
}

/** A gap is not asked about again for so long. */
const gapMs = 15_000

/** An old value stands in for a failed refresh up to this many times its freshness. */
const staleFactor = 3

interface Kept<R> {
  readonly reading: R
  readonly at: number
}

/** Reads when there is no fresh value, once for all who wait; a failed refresh keeps the old value for a while. */
export const keepFresh = <T>({ read, freshMs, clock }: Options<T>): (() => Promise<Reading<T>>) => {
  let value: Kept<Reading<T>> | undefined
  let gap: Kept<Reading<T>> | undefined
  let flight: Promise<Reading<T>> | undefined
  const isWithin = (kept: Kept<unknown> | undefined, milliseconds: number): boolean =>
    kept !== undefined && clock() - kept.at < milliseconds
  const best = (failed: Reading<T>): Reading<T> =>
    value && isWithin(value, staleFactor * freshMs) ? value.reading : failed
  const refresh = async (): Promise<Reading<T>> => {
    const reading = await read()
    const kept = { reading, at: clock() }
    if (!reading.known) {
      gap = kept
      return best(reading)
    }
    value = kept
    gap = undefined
    return reading
  }
  return async () => {
    if (value && isWithin(value, freshMs)) return value.reading
    if (gap && isWithin(gap, gapMs)) return best(gap.reading)
    flight ??= refresh().finally(() => {
      flight = undefined
    })
    return flight
  }
}
