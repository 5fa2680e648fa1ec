import type { Event } from '../conversation/conversation.ts'

/** The events that come from Teams. */
export type FromTeams = Extract<Event, { readonly type: 'said' | 'pressed' | 'installed' }>

/** An event and the conversation it belongs to; the key is short and tells nothing about people. */
export interface Incoming {
  readonly key: string
  readonly event: FromTeams
}

/** What is to be seen. */
export interface Shown {
  /** Id of the message it belongs to: the same id updates the message, another id is a new message. */
  readonly card: string
  /** Adaptive Card JSON. */
  readonly content: object
  /** One line for notifications. */
  readonly summary: string
}

/** One turn of a conversation. */
export interface Turn {
  /** Resolves when the event is reduced, saved and first shown; rejects when that fails. */
  readonly shown: Promise<Shown | undefined>
  /** Resolves when all effects are carried out; never rejects. */
  readonly settled: Promise<Shown | undefined>
}

/** Takes one event through the conversation; `show` may be called several times, rejects when Teams cannot be reached. */
export type TakeTurn = (incoming: Incoming, show: (shown: Shown) => Promise<void>) => Turn
