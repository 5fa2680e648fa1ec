/** A map of bounded size and age: the oldest entries are forgotten first. */
export interface Recent<T> {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => void
}

/** Keeps at most `most` entries, each for `milliseconds` after it was set; `clock` in milliseconds. */
export const createRecent = <T>(most: number, milliseconds: number, clock: () => number): Recent<T> => {
  const entries = new Map<string, { readonly value: T; readonly at: number }>()
  const forgetOld = (): void => {
    for (const [key, { at }] of entries) {
      if (entries.size <= most && clock() - at < milliseconds) return
      entries.delete(key)
    }
  }
  return {
    get(key) {
      forgetOld()
      return entries.get(key)?.value
    },
    set(key, value) {
      entries.delete(key)
      entries.set(key, { value, at: clock() })
      forgetOld()
    },
  }
}
