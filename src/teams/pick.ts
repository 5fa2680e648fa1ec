/** Whether a value from outside is a JSON object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path of names in JSON from outside; undefined where the path ends early. */
export const pick = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), value)

/** The text at a path; undefined when it is empty or no text. */
export const pickText = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = pick(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The list at a path; empty when it is no list. */
export const pickList = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = pick(value, ...path)
  return Array.isArray(found) ? found : []
}
