import type { Conversation, Notice, Stage } from '../../src/conversation/conversation.ts'
import { languages, type Language } from '../../src/model/language.ts'
import type { Audience } from '../../src/model/role.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { causesFor, openEndsFor, type NamedPlan } from './sample-plans.ts'
import { lookUpStages } from './sample-look-ups.ts'
import { newsOf, ticketStages } from './sample-ticket-stages.ts'

/** A conversation and what it shows. */
export type NamedConversation = readonly [shows: string, conversation: Conversation]

/** Every notice; a new one does not compile until it stands here. */
const notices = {
  welcome: true,
  help: true,
  'help-look-ups': true,
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

const audiences = ['person', 'agent', 'admin'] as const

/** Each cause in each variant to one audience, in turns: a check is told to every audience and in every variant in every language, and across the languages in other pairs. */
const causeStages = (name: string, turn: number): readonly (readonly [string, Stage])[] =>
  causesFor(name).flatMap((named, index) => {
    const audience = audiences.at((index + Math.floor(index / audiences.length) + turn) % audiences.length)
    return audience ? [advising(name, named, audience)] : []
  })

const openStages = (name: string): readonly (readonly [string, Stage])[] =>
  openEndsFor(name).flatMap((named) => audiences.map((audience) => advising(name, named, audience)))

const advising = (name: string, [of, plan]: NamedPlan, audience: Audience): readonly [string, Stage] => [
  `${of} for ${audience}`,
  { is: 'advising', card, by, symptoms: symptomsOf(name), plan, audience, details: audience === 'admin' },
]

/** An advice that is not told as usual: to a guest, and to somebody who tried another in vain. */
const otherAdvice = (name: string): readonly (readonly [string, Stage])[] =>
  causesFor(name)
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
        [`${of} that looks again`, { ...told, lookAgain: { at: '2026-02-19T10:02:00Z', attempt: 1 } }],
        [`${of} that looked again`, { ...told, lookedAgain: true }],
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
  languages.flatMap((language, turn) => [
    ...[
      ...plainStages(name),
      ...causeStages(name, turn),
      ...openStages(name),
      ...otherAdvice(name),
      ...ticketStages({ name, text }),
      ...lookUpStages(name),
    ].map(([shows, stage]): NamedConversation => [`${shows}, ${language}`, spoken(language, stage)]),
    ...newsOf({ name, text }).map(([shows, news]): NamedConversation => [
      `${shows}, ${language}`,
      { ...spoken(language, idle), news: [news] },
    ]),
  ])
