/** A card on its way to the screen. */
export interface Shown {
  /** The message it belongs to: the same id updates it in place. */
  readonly card: string
  /** Adaptive Card JSON. */
  readonly content: object
  /** One line for notifications. */
  readonly summary: string
}
