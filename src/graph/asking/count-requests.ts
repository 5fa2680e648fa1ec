/** Told when a request leaves; the function it gives back is called once it is answered or has failed. */
export type OnRequest = (kind: 'read' | 'write') => () => void

/** HTTP requests (a `$batch` is one), the waves they came in, and how many of them write. */
export interface RequestCounts {
  readonly requests: number
  readonly waves: number
  readonly writes: number
}

/** Counts requests; the wave of one is 1 + the highest wave already answered when it starts. */
export const countRequests = (): { readonly onRequest: OnRequest; readonly counts: () => RequestCounts } => {
  const seen = { requests: 0, waves: 0, writes: 0, answered: 0 }
  return {
    onRequest: (kind) => {
      const wave = seen.answered + 1
      seen.requests += 1
      seen.waves = Math.max(seen.waves, wave)
      if (kind === 'write') seen.writes += 1
      return () => {
        seen.answered = Math.max(seen.answered, wave)
      }
    },
    counts: () => ({ requests: seen.requests, waves: seen.waves, writes: seen.writes }),
  }
}
