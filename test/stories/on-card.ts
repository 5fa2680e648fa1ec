/** A button as it stands on a card: what it says, and what comes back when it is pressed. */
export interface CardButton {
  readonly title: string
  readonly verb: string
  readonly data: Readonly<Record<string, string>>
}

interface Content {
  readonly body?: readonly { readonly isVisible?: boolean }[]
}

/** Everything on a card that can be pressed: the buttons at its foot, then those inside it and the lines to tap. */
export const buttonsOf = (content: object | undefined): readonly CardButton[] => {
  const { actions, ...rest } = (content ?? {}) as { readonly actions?: unknown }
  return [...pressable(actions), ...pressable(rest)]
}

const pressable = (node: unknown): readonly CardButton[] => {
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'Action.Execute') {
    const { title, verb, data } = node as unknown as CardButton
    return [{ title, verb, data }]
  }
  return Object.values(node).flatMap(pressable)
}

/** A card without the parts that are folded away. */
export const withoutFolded = (content: object | undefined): object => {
  const { body = [], ...rest } = (content ?? {}) as Content
  return { ...rest, body: body.filter(({ isVisible }) => isVisible !== false) }
}
