import { plainText } from '../../src/cards/plain-text.ts'
import { views, type Shown } from '../../src/cards/views.ts'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { longLine } from '../../src/text/long-line.ts'
import { oneLine } from '../../src/text/one-line.ts'
import { addressesOf, faultsOf } from './card-faults.ts'
import { hostileNames } from './hostile-names.ts'
import { conversationsWith } from './sample-conversations.ts'

/** The card of the stage, or of the news beside it. */
const newest = (conversation: Conversation): Shown => {
  const shown = views(conversation).at(conversation.news ? 0 : -1)
  if (!shown) throw new Error('nothing is shown')
  return shown
}

/** Long enough to be cut as a name, not as a text. */
const written = (name: string): string => name.slice(0, 200)

/** Names are short; what people wrote has a place of its own and may be longer. */
const inPlace = (text: string, name: string): string =>
  text.replace(/NAME|TEXT/g, (place) => (place === 'NAME' ? oneLine(name) : longLine(written(name))))

/** Line by line the same, but that a card with very much text may have cut long lines to fit. */
const isSaidAs = (text: string, meant: string): boolean => {
  const lines = text.split('\n')
  const whole = meant.split('\n')
  return lines.length === whole.length && lines.every((line, index) => isLineOf(line, whole[index] ?? ''))
}

const isLineOf = (line: string, whole: string): boolean =>
  line === whole || (line.length >= 50 && line.endsWith('…') && whole.startsWith(line.slice(0, -1)))

/** Every kind of conversation in one language or the other, and every check in both. */
const kinds = conversationsWith('NAME', 'TEXT').filter(([, { language }], index, { length }) =>
  language === 'en' ? index % 2 === 0 : (index - length / 2) % 2 === 1,
)

/** The same conversation with a hostile name wherever it has NAME, and one that was written wherever it has TEXT. */
const called = (conversation: Conversation, name: string): Conversation =>
  renamed(conversation, { NAME: name, TEXT: written(name) }) as Conversation

const renamed = (value: unknown, by: Readonly<Record<'NAME' | 'TEXT', string>>): unknown => {
  if (typeof value === 'string') return value.replace(/NAME|TEXT/g, (place) => by[place === 'NAME' ? 'NAME' : 'TEXT'])
  if (Array.isArray(value)) return value.map((one) => renamed(one, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, by)]))
}

/** Every kind with one of the names, and every name in some kind. */
const pairs = kinds.flatMap(([kind, conversation], index) => {
  const name = hostileNames[(index * 7) % hostileNames.length]
  return name === undefined
    ? []
    : [{ name, kind, usual: newest(conversation), hostile: newest(called(conversation, name)) }]
})

type Pair = (typeof pairs)[number]

/** The pairs of which something is true, short enough to read. */
const pairsWhere = (holds: (pair: Pair) => boolean): readonly string[] =>
  pairs.filter(holds).map(({ name, kind }) => `${kind}: ${JSON.stringify(name).slice(0, 60)}`)

test('there are some hundreds of them, and each was tried', () => {
  expect(hostileNames.length).toBeGreaterThan(200)
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(hostileNames.length)
  expect(pairs.length).toBe(kinds.length)
})

test('every hostile name comes out as the plain text it is, in its own place', () => {
  const wrong = pairsWhere(
    (pair) => !isSaidAs(plainText(pair.hostile.content), inPlace(plainText(pair.usual.content), pair.name)),
  )
  expect(wrong).toEqual([])
})

test('no hostile name changes what a card is: no faults, the same addresses', () => {
  expect(pairsWhere(({ hostile }) => faultsOf(hostile.content, hostile.card).length > 0)).toEqual([])
  const addresses = ({ content }: Shown): string => addressesOf(content).join()
  expect(pairsWhere((pair) => addresses(pair.hostile) !== addresses(pair.usual))).toEqual([])
})

test('where Markdown or SSML may be read, none of it is left', () => {
  const wrong = pairsWhere(({ hostile: { content, summary } }) => {
    const { speak, fallbackText } = content as { readonly speak: string; readonly fallbackText: string }
    return [speak, fallbackText, summary].some((text) => /[<>[\]*`~]|:\/\//.test(text))
  })
  expect(wrong).toEqual([])
})

test.each<[what: string, name: string, shown: string]>([
  ['a link', '[x](http://evil.example)', '[x](http://evil.example)'],
  ['an expression', '${x}', '${x}'],
  ['ICU', "{name} # 'it'", "{name} # 'it'"],
  ['text turned around', '\u202egnp.exe\u202c', 'gnp.exe'],
  ['zero width', 'a\u200bb\u2060c\ufeff', 'abc'],
  ['line ends', 'a\nb\r\n\tc\u2028d', 'a b c d'],
  ['control characters', '\u0000a\u001b[31m', 'a[31m'],
  ['half a character', '\ud800a', 'a'],
  ['5,000 characters', 'x'.repeat(5_000), `${'x'.repeat(159)}…`],
  ['a character beyond 16 bits at the cut', '\u{1f600}'.repeat(200), `${'\u{1f600}'.repeat(159)}…`],
  ['exactly as long as may be', 'x'.repeat(160), 'x'.repeat(160)],
  ['names of the world', 'Zoë Ø. van ’t Hoff 李', 'Zoë Ø. van ’t Hoff 李'],
  ['nothing', '', ''],
])('%s in a name', (_, name, shown) => {
  expect(oneLine(name)).toBe(shown)
})
