import type { Shown } from './turn.ts'

/** Shows of the pressed card, kept for the answer to the press. */
export interface HeldBack {
  /** Shows of another card go out at once; those of the pressed card wait. */
  readonly show: (shown: Shown) => Promise<void>
  /** The answer is being made: its card. From now on a show resolves only when it went out. */
  readonly close: () => Shown | undefined
  /** The answer has arrived: the newest card goes out too, so that it is there for other devices and later. */
  readonly release: () => Promise<void>
}

/**
 * A client that gets an update and the answer to its press keeps the answer, so an update must not leave before it.
 * `card` is the pressed card; undefined when the press was on an old message.
 */
export const holdBack = (card: string | undefined, send: (shown: Shown) => Promise<void>): HeldBack => {
  let waiting: Shown | undefined
  let stage: 'open' | 'closed' | 'released' = 'open'
  const out = Promise.withResolvers<void>()
  return {
    async show(shown) {
      if (stage === 'released' || shown.card !== card) return send(shown)
      waiting = shown
      if (stage === 'closed') return out.promise
    },
    close() {
      stage = 'closed'
      return waiting
    },
    release() {
      if (stage !== 'released') {
        stage = 'released'
        out.resolve(waiting ? send(waiting) : undefined)
      }
      return out.promise
    },
  }
}
