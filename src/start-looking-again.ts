import type { Conversation, Event } from './conversation/conversation.ts'
import { lookAgainIn } from './conversation/look-again.ts'
import { errorFields, type Log } from './log/log.ts'
import type { Instant } from './model/instant.ts'

/** Looks that the bot takes by itself, when they are due. */
export interface LookingAgain {
  /** What a conversation has come to: when it is to look again, or that it is not. */
  readonly watch: (key: string, conversation: Conversation) => void
  /** Begins nothing new; resolves when what is under way has ended. */
  readonly stop: () => Promise<void>
}

interface Options {
  /** Takes an event through a conversation; resolves when all is done. */
  readonly take: (key: string, event: Event) => Promise<unknown>
  readonly now: () => Instant
  readonly log: Log
  /** Runs something once, after so many milliseconds, unless it is cancelled; a timer unless told. */
  readonly schedule?: (ms: number, run: () => void) => () => void
}

type Due = NonNullable<ReturnType<typeof lookAgainIn>>

const byTimer = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms).unref()
  return () => clearTimeout(timer)
}

/** One timer for all conversations, and one look after the other: after a restart many may be due at once. */
export const startLookingAgain = ({ take, now, log, schedule = byTimer }: Options): LookingAgain => {
  const waiting = new Map<string, Due>()
  let cancel = (): void => {}
  let round: Promise<void> | undefined
  let isStopped = false
  const next = (): readonly [string, Due] | undefined =>
    [...waiting].toSorted(([, one], [, other]) => Date.parse(one.at) - Date.parse(other.at))[0]
  const look = async (): Promise<void> => {
    for (let first = next(); first && !isStopped && isDue(first[1], now()); first = next()) {
      const [key, { event }] = first
      waiting.delete(key)
      await take(key, event).catch((error: unknown) => log.error('Looking again failed', errorFields(error)))
    }
  }
  const arm = (): void => {
    cancel()
    const first = next()
    if (!first || round || isStopped) return
    cancel = schedule(Math.max(0, Date.parse(first[1].at) - Date.parse(now())), () => {
      round = look().finally(() => {
        round = undefined
        arm()
      })
    })
  }
  return {
    watch(key, conversation) {
      const due = lookAgainIn(conversation)
      if (due) waiting.set(key, due)
      else if (!waiting.delete(key)) return
      arm()
    },
    async stop() {
      isStopped = true
      cancel()
      await round
    },
  }
}

const isDue = ({ at }: Due, now: Instant): boolean => Date.parse(at) <= Date.parse(now)
