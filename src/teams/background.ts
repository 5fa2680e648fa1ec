import type { Log } from '../log/log.ts'
import { errorFields } from '../log/log.ts'

/** Work that goes on after its request was answered. */
export interface Background {
  /** Lets it go on; a failure is logged under the sentence. */
  readonly go: (sentence: string, work: Promise<unknown>) => void
  /** Resolves when nothing goes on any more. */
  readonly ended: () => Promise<void>
}

/** Keeps an eye on work that nobody waits for. */
export const createBackground = (log: Log): Background => {
  const running = new Set<Promise<void>>()
  return {
    go(sentence, work) {
      const watched = work
        .then(
          () => {},
          (error: unknown) => log.error(sentence, errorFields(error)),
        )
        .finally(() => running.delete(watched))
      running.add(watched)
    },
    async ended() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
