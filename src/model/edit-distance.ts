/** How many letters were added, left out, changed or swapped with their neighbour to make one text from another; above `most` only that it is more. */
export const editDistance = (one: string, other: string, most: number): number => {
  const from = Array.from(one)
  const to = Array.from(other)
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index)
  from.forEach((letter, index) => {
    const next = [index + 1]
    to.forEach((wanted, at) => {
      const change = (row[at] ?? 0) + Number(letter !== wanted)
      const isSwap = index > 0 && at > 0 && letter === to[at - 1] && from[index - 1] === wanted
      const swap = isSwap ? (before[at - 1] ?? 0) + 1 : change
      next.push(Math.min(change, swap, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    })
    before = row
    row = next
  })
  return Math.min(row.at(-1) ?? 0, most + 1)
}
