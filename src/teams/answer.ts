import type { Shown } from './turn.ts'

/** What an HTTP request is answered with. */
export interface Answer {
  readonly status: number
  readonly body?: object
  /** Called when the answer has left, maybe more than once. */
  readonly sent?: () => void
}

/** The card that takes the place of the pressed one. https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format */
export const cardAnswer = ({ content }: Shown, sent: () => void): Answer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: content },
  sent,
})

/** A sentence beside the pressed card, which stays as it is. */
export const sentenceAnswer = (value: string, sent: () => void): Answer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
  sent,
})
