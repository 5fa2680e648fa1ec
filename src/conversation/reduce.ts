import type { Language } from '../model/language.ts'
import type { Conversation, Effect, Event, Notice, Speaker, Stage, Verb } from './conversation.ts'
import { verbs } from './conversation.ts'
import { commandOf, type Command } from './understand/command.ts'
import { withoutPage } from './understand/error-page.ts'
import { languageOf, languageOfLocale } from './understand/language.ts'
import { isOutOfScope } from './understand/scope.ts'
import { alsoTold, understand } from './understand/understand.ts'
import type { Symptoms } from '../model/symptoms.ts'

type Said = Extract<Event, { type: 'said' }>
type Pressed = Extract<Event, { type: 'pressed' }>

/** A conversation in which nothing has been said yet. */
export const newConversation = (locale?: string): Conversation => ({
  version: 1,
  language: languageOfLocale(locale) ?? 'en',
  languageChosen: false,
  stage: { is: 'idle', card: '', showing: 'welcome' },
})

/** What happens to a conversation. An event that does not fit the stage changes nothing: the same object comes back. */
export const reduce = (now: Conversation, event: Event): Conversation => {
  if (event.type === 'said') return said(now, event)
  if (event.type === 'pressed') return pressed(now, event)
  if (event.type === 'installed') return installed(now, event.id, event.locale)
  return answered(now, event)
}

/** What is to be done for this conversation, derived from its stage so that a restart resumes it. */
export const effectOf = ({ stage }: Conversation): Effect | undefined =>
  stage.is === 'examining' ? { do: 'examine', run: stage.run, by: stage.by, symptoms: stage.symptoms } : undefined

const said = (before: Conversation, event: Said): Conversation => {
  const now = inTheirLanguage(before, event)
  if (event.place === 'shared') return idle(now, event.id, 'personal-chat-only')
  const command = commandOf(event.text)
  if (command) return commanded(now, command, event)
  if (event.text.trim() === '') return idle(now, event.id, 'empty')
  const symptoms = understand(event.text)
  const saysNothing =
    symptoms.codes.length === 0 && symptoms.clientCodes.length === 0 && !symptoms.app && !symptoms.requestId
  if (saysNothing && symptoms.signs.length === 0 && isOutOfScope(withoutPage(symptoms.quoted)))
    return idle(now, event.id, 'out-of-scope')
  return examining(now, event, followsUp(now.stage) ? alsoTold(now.stage.symptoms, symptoms) : symptoms)
}

/** Whether what is said now adds to what was told before, because the bot could not tell yet. */
const followsUp = (stage: Stage): stage is Extract<Stage, { symptoms: Symptoms }> =>
  stage.is === 'asking' ||
  stage.is === 'examining' ||
  (stage.is === 'advising' && stage.plan.verdict.is === 'needs-more-info')

const examining = (now: Conversation, { id, by }: Pick<Said, 'id' | 'by'>, symptoms: Symptoms): Conversation => {
  const replaces = now.stage.is === 'examining' ? { replaces: now.stage.card } : {}
  return { ...now, stage: { is: 'examining', card: id, run: id, by, symptoms, ...replaces } }
}

const idle = (now: Conversation, card: string, showing: Notice): Conversation => ({
  ...now,
  stage: { is: 'idle', card, showing },
})

const commanded = (
  now: Conversation,
  command: Command,
  { id, by }: { readonly id: string; readonly by: Speaker },
): Conversation => {
  if (command.is === 'language') return inLanguage(now, id, command.to ?? otherLanguage(now.language))
  if (command.is === 'start-over') return idle(now, id, 'started-over')
  if (command.is === 'details') return withDetails(now, id)
  if (command.is === 'again') return again(now, id, by)
  return idle(now, id, command.is)
}

const pressed = (now: Conversation, event: Pressed): Conversation => {
  const verb = verbs.find((known) => known === event.verb)
  if (!verb || event.data['card'] !== now.stage.card) return now
  return pressedVerb[verb]({ ...now, ...(event.zone ? { zone: event.zone } : {}) }, event)
}

/** Buttons work in the message they are in, so its id stays. */
const pressedVerb = {
  details: (now) => withDetails(now, now.stage.card),
  again: (now, { id, by }) => again(now, now.stage.card, by, id),
  'start-over': (now) => idle(now, now.stage.card, 'started-over'),
  language: (now) => inLanguage(now, now.stage.card, otherLanguage(now.language)),
  help: (now) => idle(now, now.stage.card, 'help'),
} as const satisfies Record<Verb, (now: Conversation, event: Pressed) => Conversation>

const withDetails = (now: Conversation, card: string): Conversation =>
  now.stage.is === 'advising'
    ? { ...now, stage: { ...now.stage, card, details: card === now.stage.card ? !now.stage.details : true } }
    : idle(now, card, 'nothing-to-repeat')

const again = (now: Conversation, card: string, by: Speaker, run: string = card): Conversation =>
  now.stage.is === 'advising' || now.stage.is === 'broken'
    ? { ...now, stage: { is: 'examining', card, run, by, symptoms: now.stage.symptoms } }
    : idle(now, card, 'nothing-to-repeat')

const installed = (now: Conversation, id: string, locale: string | undefined): Conversation =>
  // Teams tells of an installation more than once; only a conversation that has not begun is welcomed.
  now.stage.is === 'idle' && now.stage.card === '' ? idle({ ...now, ...newConversation(locale) }, id, 'welcome') : now

const answered = (now: Conversation, event: Exclude<Event, Said | Pressed | { type: 'installed' }>): Conversation => {
  const { stage } = now
  if (stage.is !== 'examining' || stage.run !== event.run) return now
  const { card, by, symptoms } = stage
  if (event.type === 'failed')
    return { ...now, stage: { is: 'broken', card, by, symptoms, reference: event.reference } }
  if (event.type === 'asked-whose') return { ...now, stage: { is: 'asking', card, by, symptoms } }
  const { plan, audience } = event
  return { ...now, stage: { is: 'advising', card, by, symptoms, plan, audience, details: false } }
}

const inTheirLanguage = (now: Conversation, { text, locale, zone }: Said): Conversation => {
  const language = now.languageChosen ? now.language : (languageOf(withoutPage(text)) ?? firstLanguage(now, locale))
  return { ...now, language, ...(zone ? { zone } : {}) }
}

/** Before anything was said the client's language counts; later the language of the conversation stays. */
const firstLanguage = (now: Conversation, locale: string | undefined): Language =>
  now.stage.is === 'idle' ? (languageOfLocale(locale) ?? now.language) : now.language

const inLanguage = (now: Conversation, card: string, language: Language): Conversation => {
  const spoken: Conversation = { ...now, language, languageChosen: true }
  return now.stage.is === 'idle' || now.stage.is === 'examining'
    ? idle(spoken, card, 'language-set')
    : { ...spoken, stage: { ...now.stage, card } }
}

const otherLanguage = (language: Language): Language => (language === 'en' ? 'nl' : 'en')
