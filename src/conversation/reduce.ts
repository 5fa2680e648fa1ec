import type { Conversation, Effect, Event } from './conversation.ts'
import { pressed } from './pressed.ts'
import { said } from './said.ts'
import { languageOfLocale } from './understand/language.ts'

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

/** Teams tells of an installation more than once; only a conversation that has not begun is welcomed. */
const installed = (now: Conversation, id: string, locale: string | undefined): Conversation =>
  now.stage.is === 'idle' && now.stage.card === ''
    ? { ...newConversation(locale), stage: { is: 'idle', card: id, showing: 'welcome' } }
    : now

type Answer = Extract<Event, { type: 'examined' | 'asked-whose' | 'failed' }>

/** The answer of an examination; one of an older run is dropped. */
const answered = (now: Conversation, event: Answer): Conversation => {
  const { stage } = now
  if (stage.is !== 'examining' || stage.run !== event.run) return now
  const { card, by, symptoms } = stage
  if (event.type === 'failed')
    return { ...now, stage: { is: 'broken', card, by, symptoms, reference: event.reference } }
  if (event.type === 'asked-whose') return { ...now, stage: { is: 'asking', card, by, symptoms } }
  const { plan, audience } = event
  return { ...now, stage: { is: 'advising', card, by, symptoms, plan, audience, details: false } }
}
