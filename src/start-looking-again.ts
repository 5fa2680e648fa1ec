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

interface Waiting {
  readonly key: string
  readonly event: Event
  /** Milliseconds since 1970. */
  readonly at: number
}

const byTimer = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms).unref()
  return () => clearTimeout(timer)
}

/** Those that wait, by conversation: which is due first, and taking it out. */
const queue = () => {
  const waiting = new Map<string, Waiting>()
  const first = (): Waiting | undefined => {
    let soonest: Waiting | undefined
    for (const one of waiting.values()) if (!soonest || one.at < soonest.at) soonest = one
    return soonest
  }
  return { first, set: (one: Waiting) => waiting.set(one.key, one), remove: (key: string) => waiting.delete(key) }
}

/** One timer for all conversations, and one look after the other: after a restart many may be due at once. */
export const startLookingAgain = ({ take, now, log, schedule = byTimer }: Options): LookingAgain => {
  const { first, set, remove } = queue()
  let cancel = (): void => {}
  let round: Promise<void> | undefined
  let isStopped = false
  const look = async (): Promise<void> => {
    for (let one = first(); one && !isStopped && one.at <= Date.parse(now()); one = first()) {
      remove(one.key)
      await take(one.key, one.event).catch((error: unknown) => log.error('Looking again failed', errorFields(error)))
    }
  }
  const arm = (): void => {
    cancel()
    const one = first()
    if (!one || round || isStopped) return
    cancel = schedule(Math.max(0, one.at - Date.parse(now())), () => {
      round = look().finally(() => {
        round = undefined
        arm()
      })
    })
  }
  return {
    watch(key, conversation) {
      const due = lookAgainIn(conversation)
      if (due) set({ key, event: due.event, at: Date.parse(due.at) })
      else if (!remove(key)) return
      arm()
    },
    async stop() {
      isStopped = true
      cancel()
      await round
    },
  }
}
