import type { Time } from '../../src/graph/quota/quota-keeper.ts'

interface Wake {
  readonly at: number
  readonly call: () => void
}

/** A clock that only moves when a test says so; whatever is due on the way happens in order. */
export interface VirtualTime extends Time {
  readonly advance: (milliseconds: number) => Promise<void>
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export const virtualTime = (): VirtualTime => {
  let now = 0
  const wakes = new Set<Wake>()
  const nextBefore = (end: number): Wake | undefined =>
    [...wakes].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0]
  return {
    clock: () => now,
    wake: (milliseconds, call) => {
      const one = { at: now + milliseconds, call }
      wakes.add(one)
      return () => wakes.delete(one)
    },
    advance: async (milliseconds) => {
      const end = now + milliseconds
      await settled()
      for (let due = nextBefore(end); due; due = nextBefore(end)) {
        now = due.at
        wakes.delete(due)
        due.call()
        await settled()
      }
      now = end
    },
  }
}
