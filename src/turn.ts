import type { Shown } from './cards/views.ts'
import { views } from './cards/views.ts'
import type { Conversation, Event } from './conversation/conversation.ts'
import { effectOf, newConversation, reduce } from './conversation/reduce.ts'
import { errorFields, type Log } from './log/log.ts'
import type { Instant } from './model/instant.ts'
import type { World } from './model/world.ts'
import { perform } from './perform.ts'
import type { ConversationStore } from './store/store.ts'

/** What a turn needs: the world, the memory and the screen. */
export interface House {
  readonly world: World
  readonly conversations: ConversationStore
  readonly log: Log
}

/** Puts a card on the screen of a conversation: new, or in place of the message with the same card id. */
export type Show = (shown: Shown) => Promise<void>

/** A turn under way. */
export interface Turn {
  /** When reduced, saved and first shown: what is on screen. */
  readonly shown: Promise<Shown | undefined>
  /** When every effect has been carried out; never rejects. */
  readonly settled: Promise<Shown | undefined>
}

/** Saves that somebody else won, after which the event is reduced again. */
const mostTries = 5

/** Takes one event through a conversation: reduce → save → show → perform, until nothing is left to do. */
export const takeTurn = (house: House, key: string, event: Event, show: Show): Turn => {
  const first = step(house, key, event, show)
  const shown = first.then((one) => one?.shown)
  const settled = first
    .then((one) => settle(house, key, one, show))
    .catch((error: unknown) => {
      house.log.error('a turn failed', errorFields(error))
      return undefined
    })
  return { shown, settled }
}

/** How long ago an examination may have been interrupted and still be carried on, in milliseconds. */
const worthResuming = 3_600_000

/** Carries on with the examinations that a restart interrupted; one that fails does not hold the others. */
export const resumeTurns = async (house: House, showIn: (key: string) => Show): Promise<void> => {
  const since = new Date(Date.parse(house.world.now()) - worthResuming).toISOString()
  const touched = await house.conversations.touchedSince(since)
  await Promise.all(
    touched.map(async ({ key, document }) => {
      const conversation = readConversation(document)
      if (!conversation) return
      await settle(house, key, { conversation, shown: undefined }, showIn(key)).catch((error: unknown) =>
        house.log.error('an examination could not be resumed', errorFields(error)),
      )
    }),
  )
}

interface Step {
  readonly conversation: Conversation
  readonly shown: Shown | undefined
}

const settle = async (house: House, key: string, one: Step | undefined, show: Show): Promise<Shown | undefined> => {
  const effect = one && effectOf(one.conversation)
  if (!effect) return one?.shown
  const next = await step(house, key, await perform(house, effect), show)
  return settle(house, key, next, show)
}

/** One event: undefined when it changed nothing (a repeated click, a late answer). */
const step = async (house: House, key: string, event: Event, show: Show): Promise<Step | undefined> => {
  const conversation = await advance(house, key, event)
  if (!conversation) return undefined
  const cards = views(conversation)
  for (const card of cards) await show(card)
  return { conversation, shown: cards.at(-1) }
}

const advance = async (house: House, key: string, event: Event): Promise<Conversation | undefined> => {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const stored = await house.conversations.load(key)
    const before = (stored && readConversation(stored.document)) ?? newConversation()
    const after = reduce(before, event)
    if (before === after) return undefined
    if (await house.conversations.save(key, after, stored?.revision ?? 0, house.world.now())) return after
  }
  throw new Error('a conversation changed five times while it was being saved')
}

/** A conversation of another version starts over: better than guessing what an old note means. */
const readConversation = (document: unknown): Conversation | undefined =>
  typeof document === 'object' && document !== null && 'version' in document && document.version === 1
    ? (document as Conversation)
    : undefined

/** Conversations are forgotten a day after the last word. */
const forgetAfterHours = 24

/** The instant before which conversations are forgotten. */
export const forgetBefore = (now: Instant): Instant =>
  new Date(Date.parse(now) - forgetAfterHours * 3_600_000).toISOString()
