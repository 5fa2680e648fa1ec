import type { Verb } from '../conversation/conversation.ts'
import type { Language } from '../model/language.ts'

/** One line of text. */
export interface Line {
  readonly text: string
}

/** A button: what it says and which event it is; `secondary` ones stand behind “…”, so that nothing is cut off on a phone. */
export interface Button {
  readonly title: string
  readonly verb: Verb
  readonly mode: 'primary' | 'secondary'
}

/** What every card carries. */
interface Every {
  readonly language: Language
  /** Id of the message; comes back with each button. */
  readonly card: string
  /** Read aloud, and shown where cards cannot be. */
  readonly fallback: string
}

/** Data of `/cards/notice.json`. */
export interface NoticeData extends Every {
  readonly title: string
  readonly text: string
  readonly tip: string
  readonly examplesTitle: string
  readonly examples: readonly Line[]
  readonly buttons: readonly Button[]
}

/** Data of `/cards/progress.json`. */
export interface ProgressData extends Every {
  readonly title: string
  readonly text: string
  readonly understood: readonly Line[]
}

/** One next step; `link` and `url` are empty when there is no page. */
export interface Step extends Line {
  readonly number: number
  readonly link: string
  readonly url: string
}

/** Steps of one who does them; `by` is empty when all is for the reader. */
export interface StepGroup {
  readonly by: string
  readonly steps: readonly Step[]
}

/** A paragraph, or the title above one. */
export interface Paragraph extends Line {
  readonly weight: 'Default' | 'Bolder'
  readonly spacing: 'Medium' | 'Small' | 'None'
}

/** Data of `/cards/advice.json`. */
export interface AdviceData extends Every {
  readonly style: 'attention' | 'warning' | 'good' | 'accent'
  readonly kicker: string
  readonly title: string
  readonly about: string
  readonly paragraphs: readonly Paragraph[]
  readonly fixedByTitle: string
  /** Who can take the cause away; empty when there is none. */
  readonly fixedBy: string
  readonly whatToDo: string
  readonly groups: readonly StepGroup[]
  readonly unseenTitle: string
  readonly unseen: readonly Line[]
  readonly details: boolean
  readonly detailsTitle: string
  readonly seen: readonly Line[]
  /** When it was seen. */
  readonly seenAt: string
  readonly buttons: readonly Button[]
}

/** A template and the data that fills it. */
export type CardData =
  | { readonly template: 'notice'; readonly data: NoticeData }
  | { readonly template: 'progress'; readonly data: ProgressData }
  | { readonly template: 'advice'; readonly data: AdviceData }
