/** A button as it stands on a card: what it says, and what comes back when it is pressed. */
export interface CardButton {
  readonly title: string
  readonly verb: string
  readonly data: Readonly<Record<string, string>>
}

interface Content {
  readonly actions?: readonly CardButton[]
  readonly body?: readonly { readonly isVisible?: boolean }[]
}

/** The buttons at the foot of a card. */
export const buttonsOf = (content: object | undefined): readonly CardButton[] =>
  ((content ?? {}) as Content).actions?.map(({ title, verb, data }) => ({ title, verb, data })) ?? []

/** A card without the parts that are folded away. */
export const withoutFolded = (content: object | undefined): object => {
  const { body = [], ...rest } = (content ?? {}) as Content
  return { ...rest, body: body.filter(({ isVisible }) => isVisible !== false) }
}
