/** A message and where it stands: `notices.welcome.title`. */
export type FlatWord = readonly [path: string, message: string]

/** All messages below a value, with their paths. */
export const flatWords = (value: unknown, path = ''): readonly FlatWord[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => flatWords(inner, path === '' ? key : `${path}.${key}`))
}
