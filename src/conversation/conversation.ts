import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import type { Plan } from '../model/plan.ts'
import type { Audience } from '../model/role.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** Who speaks, as the authenticated activity says. */
export interface Speaker {
  /** Object id in Entra ID. */
  readonly userId: string
  readonly name: string
  readonly tenantId: string
}

/** What every activity of a person carries. */
interface FromPerson {
  /** Id of the activity; also names the message that answers it. */
  readonly id: string
  readonly by: Speaker
  readonly at: Instant
  /** `shared` is a group chat or a channel, where nothing about a person is shown. */
  readonly place: 'personal' | 'shared'
  readonly locale?: string
  /** IANA time zone of the person's client. */
  readonly zone?: string
}

/** The buttons on cards and the words that do the same; the verb of an `Action.Execute`. */
export const verbs = ['details', 'again', 'start-over', 'language', 'help'] as const

/** One of the buttons. */
export type Verb = (typeof verbs)[number]

/** Something that happened to the conversation. */
export type Event =
  | ({ readonly type: 'said'; readonly text: string } & FromPerson)
  | ({ readonly type: 'pressed'; readonly verb: string; readonly data: Readonly<Record<string, string>> } & FromPerson)
  | { readonly type: 'installed'; readonly id: string; readonly locale?: string }
  | { readonly type: 'examined'; readonly run: string; readonly plan: Plan; readonly audience: Audience }
  | { readonly type: 'asked-whose'; readonly run: string }
  | { readonly type: 'failed'; readonly run: string; readonly reference: string }

/** Something to do in the world; always derived from the stage, so that a restart resumes it. */
export interface Effect {
  readonly do: 'examine'
  readonly run: string
  readonly by: Speaker
  readonly symptoms: Symptoms
}

/** What an idle conversation last said. */
export type Notice =
  | 'welcome'
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'empty'
  | 'out-of-scope'
  | 'started-over'
  | 'language-set'
  | 'personal-chat-only'
  | 'nothing-to-repeat'

/** Where the conversation is; `card` is the message that shows it. */
export type Stage =
  | {
      readonly is: 'idle'
      readonly card: string
      readonly showing: Notice
      /** What was told before this notice: "details", "again" and a follow-up still mean it. */
      readonly earlier?: Told
    }
  | Examining
  | Told

/** What an examination came to. */
export type Told = Broken | Asking | Advising

/** An examination that failed through our own fault. */
export interface Broken {
  readonly is: 'broken'
  readonly card: string
  readonly reference: string
  readonly by: Speaker
  readonly symptoms: Symptoms
}

/** Asking whose sign-in is meant. */
export interface Asking {
  readonly is: 'asking'
  readonly card: string
  readonly by: Speaker
  readonly symptoms: Symptoms
}

/** Reading the tenant. */
export interface Examining {
  readonly is: 'examining'
  readonly card: string
  /** Answers of an older run are dropped. */
  readonly run: string
  readonly by: Speaker
  readonly symptoms: Symptoms
  /** The message of an examination that this one replaces. */
  readonly replaces?: string
}

/** Telling what was found. */
export interface Advising {
  readonly is: 'advising'
  readonly card: string
  readonly by: Speaker
  readonly symptoms: Symptoms
  readonly plan: Plan
  readonly audience: Audience
  /** Whether the evidence is folded out. */
  readonly details: boolean
}

/** All the bot remembers of one conversation: plain JSON. */
export interface Conversation {
  readonly version: 1
  readonly language: Language
  /** Chosen by the person: then what they write no longer changes it. */
  readonly languageChosen: boolean
  readonly zone?: string
  readonly stage: Stage
}
