import type { Incoming, Shown, TakeTurn, Turn } from './turn.ts'

/** Begins a turn; one that throws at once is a turn that failed. */
export const begin = (takeTurn: TakeTurn, incoming: Incoming, show: (shown: Shown) => Promise<void>): Turn => {
  try {
    return takeTurn(incoming, show)
  } catch (error) {
    return { shown: Promise.reject(error), settled: Promise.resolve(undefined) }
  }
}
