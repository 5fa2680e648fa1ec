import { render } from './render.ts'
import type { CardData } from './template-data.ts'

/** The most bytes of a card: Teams takes 28 KB; some room is left for what the message needs besides. */
export const mostBytes = 24 * 1024

/** How long a text may be, in characters, tried one after the other. */
const lengths = [400, 200, 100, 50] as const

/** The bytes of a text on its way. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** Fills a template so that Teams takes the card: where there is very much text, all of it is cut until it fits. What stands in inputs stays whole. */
export const fitting = (card: CardData): object =>
  lengths.reduce<object>((shown, most) => (fits(shown) ? shown : render(shortened(card, most))), render(card))

const fits = (content: object): boolean => bytesOf(JSON.stringify(content)) <= mostBytes

const shortened = (card: CardData, most: number): CardData => {
  const { card: id, language } = card.data
  return { ...card, data: { ...inShort(card.data, most), card: id, language } } as CardData
}

/** Not words, or what somebody typed. */
const isKept: ReadonlySet<string> = new Set(['id', 'data', 'verb', 'url', 'value', 'copied', 'style', 'mode', 'is'])

const inShort = <T>(value: T, most: number): T => {
  if (typeof value === 'string') return cut(value, most) as T
  if (Array.isArray(value)) return value.map((one: unknown) => inShort(one, most)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isKept.has(key) ? inner : inShort<unknown>(inner, most)]),
  ) as T
}

const cut = (text: string, most: number): string => {
  const letters = Array.from(text)
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}
