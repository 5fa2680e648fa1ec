import type { Conversation, Notice, Stage } from '../../src/conversation/conversation.ts'
import { languages, type Language } from '../../src/model/language.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { plansFor } from './sample-plans.ts'
import { newsOf, ticketStages } from './sample-ticket-stages.ts'

/** A conversation and what it shows. */
export type NamedConversation = readonly [shows: string, conversation: Conversation]

/** Every notice; a new one does not compile until it stands here. */
const notices = {
  welcome: true,
  help: true,
  greeting: true,
  thanks: true,
  empty: true,
  'out-of-scope': true,
  'started-over': true,
  'language-set': true,
  'language-not-here': true,
  'personal-chat-only': true,
  'nothing-to-repeat': true,
  'chit-chat': true,
  abuse: true,
  'picture-not-kept': true,
  'file-not-kept': true,
  'trace-not-kept': true,
  'how-to-trace': true,
} as const satisfies Record<Notice, true>

const card = 'c1'
const by = { userId: '1', name: 'Ada Lovelace', tenantId: '2' }

const symptomsOf = (name: string): Symptoms => ({
  who: { is: 'name', name, sure: true },
  app: { name, appIds: [] },
  codes: [50105, 50053],
  clientCodes: [],
  requestId: '6ee349a9-a99d-4e41-8dda-9d3140e88668',
  signs: [],
  quoted: name,
})

/** Stages that need no plan. */
const plainStages = (name: string): readonly (readonly [string, Stage])[] => {
  const asked = { card, by, symptoms: symptomsOf(name) }
  return [
    ...(Object.keys(notices) as Notice[]).map((showing) => [showing, { is: 'idle', card, showing }] as const),
    ['broken', { is: 'broken', ...asked, reference: name }],
    ['asking', { is: 'asking', ...asked }],
    ['examining', { is: 'examining', ...asked, run: 'r1' }],
    ['examining anew', { is: 'examining', ...asked, run: 'r1', replaces: 'c0' }],
  ]
}

const advisingStages = (name: string): readonly (readonly [string, Stage])[] =>
  plansFor(name).flatMap(([of, plan]) =>
    (['person', 'agent', 'admin'] as const).map(
      (audience) =>
        [
          `${of} for ${audience}`,
          { is: 'advising', card, by, symptoms: symptomsOf(name), plan, audience, details: audience === 'admin' },
        ] as const,
    ),
  )

/** An advice that is not told as usual: to a guest, and to somebody who tried another in vain. */
const otherAdvice = (name: string): readonly (readonly [string, Stage])[] =>
  plansFor(name)
    .slice(0, 1)
    .flatMap(([of, plan]) => {
      const told = {
        is: 'advising',
        card,
        by,
        symptoms: symptomsOf(name),
        plan,
        audience: 'person',
        details: false,
      } as const
      return [
        [`${of} for a guest`, { ...told, guest: true }],
        [`${of} after another`, { ...told, differs: true }],
      ] as const
    })

const spoken = (language: Language, stage: Stage): Conversation => ({
  version: 2,
  language,
  languageChosen: true,
  zone: 'Europe/Amsterdam',
  stage,
})

const idle: Stage = { is: 'idle', card, showing: 'thanks' }

/** Conversations in every stage, for every audience, in every language; all names in them are `name`, and what people wrote is `text`. */
export const conversationsWith = (name = 'Ada Lovelace', text = name): readonly NamedConversation[] =>
  languages.flatMap((language) => [
    ...[...plainStages(name), ...advisingStages(name), ...otherAdvice(name), ...ticketStages({ name, text })].map(
      ([shows, stage]): NamedConversation => [`${shows}, ${language}`, spoken(language, stage)],
    ),
    ...newsOf({ name, text }).map(([shows, news]): NamedConversation => [
      `${shows}, ${language}`,
      { ...spoken(language, idle), news: [news] },
    ]),
  ])
