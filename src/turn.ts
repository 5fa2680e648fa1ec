import type { Shown } from './cards/views.ts'
import { views } from './cards/views.ts'
import type { Conversation, Effect, Event } from './conversation/conversation.ts'
import { effectsOf } from './conversation/effects.ts'
import { spokenHere } from './conversation/spoken-here.ts'
import { newConversation, reduce } from './conversation/reduce.ts'
import { errorFields, type Log } from './log/log.ts'
import type { Instant } from './model/instant.ts'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import type { World } from './model/world.ts'
import { perform } from './perform.ts'
import type { ConversationStore } from './store/store.ts'

/** What a turn needs: the world, the memory and the screen. */
export interface House {
  readonly world: World
  readonly conversations: ConversationStore
  /** The plain one when absent. */
  readonly organisation?: Organisation
  readonly log: Log
  /** Told what each conversation has come to, so that it can look again by itself. */
  readonly watch?: (key: string, conversation: Conversation) => void
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
  const shown = first.then((one) => {
    if (one?.unshown) throw one.unshown
    return one?.shown
  })
  const settled = first
    .then((one) => settle(house, key, one, show))
    .catch((error: unknown) => {
      house.log.error('a turn failed', errorFields(error))
      return undefined
    })
  return { shown, settled }
}

/** How long ago an effect may have been interrupted and still be carried on, in milliseconds. */
const worthResuming = 3_600_000

/** Carries on with what a restart interrupted; a conversation that fails does not hold the others. */
export const resumeTurns = async (house: House, showIn: (key: string) => Show): Promise<void> => {
  const since = new Date(Date.parse(house.world.now()) - worthResuming).toISOString()
  const touched = await house.conversations.touchedSince(since)
  await Promise.all(
    touched.map(async ({ key, document }) => {
      const conversation = readConversation(document)
      if (!conversation) return
      house.watch?.(key, conversation)
      const pending = { shown: undefined, effects: effectsOf(conversation) }
      await settle(house, key, pending, showIn(key)).catch((error: unknown) =>
        house.log.error('a conversation could not be resumed', errorFields(error)),
      )
    }),
  )
}

interface Step {
  readonly shown: Shown | undefined
  /** Why it could not be shown; what was remembered is carried out all the same. */
  readonly unshown?: Error
  /** What is to be done since this step; what was to be done before it is under way. */
  readonly effects: readonly Effect[]
}

const settle = async (house: House, key: string, one: Step | undefined, show: Show): Promise<Shown | undefined> => {
  if (!one) return undefined
  const ends = await Promise.all(
    one.effects.map(async (effect) => {
      const next = await step(house, key, await perform(house, effect, key), show)
      if (next?.unshown) house.log.error('an answer could not be shown', errorFields(next.unshown))
      return settle(house, key, next, show)
    }),
  )
  return ends.findLast((end) => end !== undefined) ?? (one.effects.length > 0 ? undefined : one.shown)
}

/** One event: undefined when it changed nothing (a repeated click, a late answer). */
const step = async (house: House, key: string, event: Event, show: Show): Promise<Step | undefined> => {
  const advanced = await advance(house, key, event)
  if (!advanced) return undefined
  const { after } = advanced
  const cards = cardsOf(house, after)
  const before = cardsOf(house, advanced.before)
  const started = new Set(effectsOf(advanced.before).map(({ run }) => run))
  const effects = effectsOf(after).filter(({ run }) => !started.has(run))
  try {
    for (const card of cards) if (!before.some((old) => isSame(old, card))) await show(card)
    return { shown: cards.at(-1), effects }
  } catch (error) {
    const unshown = error instanceof Error ? error : new Error('a card could not be shown')
    return { shown: cards.at(-1), effects, unshown }
  }
}

/** A conversation that has not begun has no message of its own. */
const cardsOf = ({ organisation }: House, conversation: Conversation): readonly Shown[] =>
  views(conversation, organisation).filter(({ card }) => card !== '')

/** Shows what is remembered of a conversation, for when it was remembered but perhaps not seen. */
export const showAgain = async (house: House, key: string, show: Show): Promise<void> => {
  const stored = await house.conversations.load(key)
  const conversation = stored && readConversation(stored.document)
  if (conversation) for (const card of cardsOf(house, conversation)) await show(card)
}

/** What is on screen already is not sent again. */
const isSame = (one: Shown, other: Shown): boolean =>
  one.card === other.card && JSON.stringify(one.content) === JSON.stringify(other.content)

interface Advanced {
  readonly before: Conversation
  readonly after: Conversation
}

const advance = async (house: House, key: string, event: Event): Promise<Advanced | undefined> => {
  const { languages } = house.organisation ?? plainOrganisation
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const stored = await house.conversations.load(key)
    const before = (stored && readConversation(stored.document)) ?? newConversation(undefined, languages[0])
    const after = spokenHere(before, reduce(before, event), languages)
    if (before === after) return undefined
    if (!(await house.conversations.save(key, after, stored?.revision ?? 0, house.world.now()))) continue
    house.watch?.(key, after)
    return { before, after }
  }
  throw new Error('a conversation changed five times while it was being saved')
}

/** A conversation of another version starts over: better than guessing what an old note means. */
export const readConversation = (document: unknown): Conversation | undefined =>
  typeof document === 'object' && document !== null && 'version' in document && document.version === 2
    ? (document as Conversation)
    : undefined

/** Conversations are forgotten a day after the last word. */
const forgetAfterHours = 24

/** The instant before which conversations are forgotten. */
export const forgetBefore = (now: Instant): Instant =>
  new Date(Date.parse(now) - forgetAfterHours * 3_600_000).toISOString()
