import type { Verb } from '../conversation/conversation.ts'
import type { Language } from '../model/language.ts'
import type { LookUpData } from './look-ups/look-up-data.ts'

/** One line of text. */
export interface Line {
  readonly text: string
}

/** A button: what it says and which event it is; `secondary` ones stand behind “…”, so that nothing is cut off on a phone. */
export interface Button {
  readonly title: string
  readonly verb: Verb
  readonly mode: 'primary' | 'secondary'
  /** Comes back when it is pressed: the card, and which ticket or choice is meant. */
  readonly data: ButtonData
}

/** What comes back with a button: opaque ids only. */
export interface ButtonData {
  readonly card: string
  readonly number?: string
  readonly n?: string
}

/** A line that leads on when it is tapped; `note` may be empty. */
export interface Row extends Line {
  readonly title: string
  readonly note: string
  readonly verb: Verb
  readonly data: ButtonData
}

/** A line with what it is about before it and where it comes from behind it; both may be empty. */
export interface LabelledLine extends Line {
  readonly label: string
  readonly note: string
}

/** Lines under a title. */
export interface Section {
  readonly title: string
  readonly style: 'default' | 'emphasis'
  readonly lines: readonly LabelledLine[]
}

/** Something to type or to tick, with one line on where to find it (may be empty) and the buttons that send it alone. */
export interface Field {
  readonly id: string
  readonly is: 'text' | 'lines' | 'tick'
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly buttons: readonly Button[]
}

/** What every card carries. */
export interface Every {
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
  /** What the profile of the organisation adds. */
  readonly notes: readonly Line[]
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
  readonly choicesTitle: string
  readonly choices: readonly Row[]
  readonly fixedByTitle: string
  /** Who can take the cause away; empty when there is none. */
  readonly fixedBy: string
  readonly whatToDo: string
  readonly groups: readonly StepGroup[]
  /** What the profile of the organisation adds. */
  readonly notes: readonly Line[]
  /** When the advice does not help; the title may be empty. */
  readonly onwardTitle: string
  readonly onward: readonly Button[]
  readonly unseenTitle: string
  readonly unseen: readonly Line[]
  readonly details: boolean
  readonly detailsTitle: string
  readonly seen: readonly Line[]
  /** When it was seen. */
  readonly seenAt: string
  readonly buttons: readonly Button[]
}

/** What colour says beside the words: nothing, that something is wrong, or that all is well. */
export type Tone = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention'

/** Data of `/cards/ticket-form.json`. */
export interface TicketFormData extends Every {
  readonly title: string
  readonly text: string
  readonly fields: readonly Field[]
  readonly privacy: string
  readonly buttons: readonly Button[]
}

/** Data of `/cards/ticket.json`: a ticket to check, one's own, the full case, or news of one. */
export interface TicketData extends Every {
  readonly style: Tone
  readonly kicker: string
  readonly title: string
  readonly about: string
  /** Why something did not happen; may be empty. */
  readonly warning: string
  readonly text: string
  readonly sections: readonly Section[]
  readonly fields: readonly Field[]
  readonly tip: string
  readonly buttons: readonly Button[]
}

/** Data of `/cards/ticket-list.json`. */
export interface TicketListData extends Every {
  readonly title: string
  readonly text: string
  readonly rows: readonly Row[]
  readonly tip: string
  readonly buttons: readonly Button[]
}

/** Data of `/cards/ticket-text.json`: text to copy. */
export interface TicketTextData extends Every {
  readonly title: string
  readonly text: string
  readonly label: string
  readonly copied: string
  readonly tip: string
  readonly buttons: readonly Button[]
}

/** Data of `/cards/channel-ticket.json`. */
export interface ChannelTicketData extends Every {
  readonly style: Tone
  readonly kicker: string
  readonly title: string
  readonly about: string
  readonly state: string
  readonly tip: string
}

/** A template and the data that fills it. */
export type CardData =
  | { readonly template: 'notice'; readonly data: NoticeData }
  | { readonly template: 'progress'; readonly data: ProgressData }
  | { readonly template: 'advice'; readonly data: AdviceData }
  | { readonly template: 'ticket-form'; readonly data: TicketFormData }
  | { readonly template: 'ticket'; readonly data: TicketData }
  | { readonly template: 'ticket-list'; readonly data: TicketListData }
  | { readonly template: 'ticket-text'; readonly data: TicketTextData }
  | { readonly template: 'look-up'; readonly data: LookUpData }
  | { readonly template: 'channel-ticket'; readonly data: ChannelTicketData }
