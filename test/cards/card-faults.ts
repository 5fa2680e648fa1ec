import * as AC from 'adaptivecards'
import { verbs } from '../../src/conversation/conversation.ts'
import { linkHosts } from '../../src/knowledge/links.ts'

type Node = Readonly<Record<string, unknown>>

/** Every object in a card, outside in. */
export const nodesOf = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  return [node, ...Object.values(node).flatMap(nodesOf)]
}

const textOf = (node: Node, key: string): string => (typeof node[key] === 'string' ? node[key] : '')
const ofType = (card: object, type: string): readonly Node[] => nodesOf(card).filter((node) => node['type'] === type)

/** The addresses a card leads to. */
export const addressesOf = (card: object): readonly string[] =>
  ofType(card, 'Action.OpenUrl').map((node) => textOf(node, 'url'))

/** Everything that would make Teams refuse a card, cut it off, or lead somebody astray; empty when it is fine. */
export const faultsOf = (card: object, id: string): readonly string[] => [
  ...parsingFaults(card),
  ...headFaults(card as Node),
  ...ofType(card, 'TextBlock').map(() => 'a TextBlock reads Markdown'),
  ...ofType(card, 'TextRun').flatMap((run) =>
    /\bundefined\b|\[object|\bNaN\b/.test(textOf(run, 'text')) ? [textOf(run, 'text')] : [],
  ),
  ...actionFaults(card, id),
  ...addressesOf(card).flatMap((url) => (isAllowed(url) ? [] : [`leads to ${url}`])),
  ...nodesOf(card).flatMap((node) =>
    textOf(node, 'type').startsWith('Input.') && textOf(node, 'label') === '' ? ['an input without a label'] : [],
  ),
]

const parsingFaults = (card: object): readonly string[] => {
  const context = new AC.SerializationContext()
  new AC.AdaptiveCard().parse(card, context)
  const messages = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  // The package keeps a global regular expression for `lang`, which refuses every second good value.
  return messages.filter((message) => !/^Invalid value "[a-z]{2,3}" for property "lang"/.test(message))
}

const headFaults = (card: Node): readonly string[] => [
  ...['fallbackText', 'speak', 'lang'].flatMap((key) => (textOf(card, key) === '' ? [`${key} is empty`] : [])),
  ...(card['version'] === '1.5' ? [] : ['version is not 1.5']),
  ...(Buffer.byteLength(JSON.stringify(card)) > 24 * 1024 ? ['larger than 24 KB'] : []),
]

const actionFaults = (card: object, id: string): readonly string[] => {
  const buttons = ofType(card, 'Action.Execute')
  return [
    ...(buttons.length > 6 ? ['more than six actions'] : []),
    ...buttons.flatMap((button) => [
      ...(verbs.some((verb) => verb === button['verb']) ? [] : [`unknown verb ${textOf(button, 'verb')}`]),
      ...(textOf(button, 'title') === '' ? ['a button without words'] : []),
      ...(JSON.stringify(button['data']) === JSON.stringify({ card: id }) ? [] : ['a button of another card']),
    ]),
  ]
}

const isAllowed = (url: string): boolean => url.startsWith('https://') && linkHosts.includes(new URL(url).host)
