import { IntlMessageFormat } from 'intl-messageformat'

/** How a message uses one of its arguments: as it is, to count, or to choose between options. */
export interface Use {
  readonly name: string
  readonly as: 'text' | 'count' | 'choice'
  /** The options of a choice, sorted. */
  readonly options: readonly string[]
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The kind of an element that counts; the parser's own names for them are not exported. */
const plural = 6

/** Every use of an argument in an ICU message, once each, in a fixed order. */
export const usesOf = (message: string): readonly Use[] => {
  const known = seen.get(message) ?? readUses(message)
  seen.set(message, known)
  return known
}

const seen = new Map<string, readonly Use[]>()

const readUses = (message: string): readonly Use[] => {
  const found = usesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())
  const byKey = new Map(found.map((use) => [`${use.name} ${use.as} ${use.options.join()}`, use]))
  return [...byKey].toSorted(([one], [other]) => one.localeCompare(other)).map(([, use]) => use)
}

const usesIn = (elements: Elements): readonly Use[] =>
  elements.flatMap((element) => {
    if ('options' in element) {
      const inner = Object.values(element.options).flatMap(({ value }) => usesIn(value))
      const use: Use =
        Number(element.type) === plural
          ? { name: element.value, as: 'count', options: [] }
          : { name: element.value, as: 'choice', options: Object.keys(element.options).toSorted() }
      return [use, ...inner]
    }
    return Number(element.type) === 1 && 'value' in element ? [{ name: element.value, as: 'text', options: [] }] : []
  })
