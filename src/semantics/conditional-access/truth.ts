/** True, false, or `undefined`: not to be told from what is known. */
export type Truth = boolean | undefined

/** Whether all hold: one that does not decides, else one that is not known leaves it open. */
export const every = (truths: readonly Truth[]): Truth => {
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

/** Whether any holds: one that does decides, else one that is not known leaves it open. */
export const some = (truths: readonly Truth[]): Truth => {
  if (truths.includes(true)) return true
  return truths.includes(undefined) ? undefined : false
}

/** The opposite; what is not known stays so. */
export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)

/** Whether a list of ids or words holds this one, in any case; an empty list holds nothing, whatever is asked. */
export const holds = (list: readonly string[], wanted: string | undefined): Truth => {
  if (list.length === 0) return false
  return wanted === undefined ? undefined : list.some((item) => item.toLowerCase() === wanted.toLowerCase())
}

/** Whether a list of ids holds any of these. */
export const holdsAny = (list: readonly string[], wanted: readonly string[] | undefined): Truth => {
  if (list.length === 0) return false
  return wanted && some(wanted.map((item) => holds(list, item)))
}
