import type { Button, Every, LabelledLine, Line, Row } from '../template-data.ts'

/** One line of what was looked up; `note` may be empty, and what stands out says so in it. */
export interface LookUpLine extends LabelledLine {
  readonly weight: 'Default' | 'Bolder'
}

/** Lines under a title, and the page in the admin centre; `link` and `url` are empty when there is none. */
export interface LookUpSection {
  readonly title: string
  readonly lines: readonly LookUpLine[]
  readonly link: string
  readonly url: string
}

/** Data of `/cards/look-up.json`. */
export interface LookUpData extends Every {
  readonly kicker: string
  readonly title: string
  readonly about: string
  readonly text: string
  readonly choices: readonly Row[]
  readonly sections: readonly LookUpSection[]
  /** How much was left out, and how to see it; may be empty. */
  readonly more: string
  readonly unseenTitle: string
  readonly unseen: readonly Line[]
  readonly tip: string
  readonly buttons: readonly Button[]
}
