/** So much in any window of so many milliseconds. */
export interface Limit {
  readonly amount: number
  readonly windowMs: number
}

/** A part of the quota in use; `until` is infinite while the request is under way. */
export interface Slot {
  readonly cost: number
  until: number
}

/** When the last of these requests, sent in this order from an instant on, would fit into the quota; all in milliseconds. */
export const startOfLast = (
  held: readonly Slot[],
  costs: readonly number[],
  from: number,
  { amount, windowMs }: Limit,
): number => {
  // What is under way is taken to be answered now.
  const ends = held
    .map(({ cost, until }) => ({ cost, until: Math.min(until, from + windowMs) }))
    .toSorted((one, other) => one.until - other.until)
  let used = ends.reduce((sum, { cost }) => sum + cost, 0)
  let at = from
  let next = 0
  for (const cost of costs) {
    for (let end = ends[next]; used + cost > amount && end; end = ends[next]) {
      used -= end.cost
      at = Math.max(at, end.until)
      next += 1
    }
    used += cost
    ends.push({ cost, until: at + windowMs })
  }
  return at
}
