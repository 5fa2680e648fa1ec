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
const ofType = (nodes: readonly Node[], type: string): readonly Node[] => nodes.filter((node) => node['type'] === type)

/** The addresses a card leads to. */
export const addressesOf = (card: object): readonly string[] => addressesIn(nodesOf(card))

const addressesIn = (nodes: readonly Node[]): readonly string[] =>
  ofType(nodes, 'Action.OpenUrl').map((node) => textOf(node, 'url'))

/** Everything that would make Teams refuse a card, cut it off, or lead somebody astray; empty when it is fine. */
export const faultsOf = (card: object, id: string): readonly string[] => {
  const nodes = nodesOf(card)
  return [
    ...parsingFaults(card),
    ...headFaults(card as Node),
    ...ofType(nodes, 'TextBlock').map(() => 'a TextBlock reads Markdown'),
    ...ofType(nodes, 'TextRun').flatMap((run) =>
      /\bundefined\b|\[object|\bNaN\b/.test(textOf(run, 'text')) ? [textOf(run, 'text')] : [],
    ),
    ...actionFaults(nodes, id),
    ...addressesIn(nodes).flatMap((url) => (isAllowed(url) ? [] : [`leads to ${url}`])),
    ...inputFaults(nodes),
  ]
}

const parsingFaults = (card: object): readonly string[] => {
  const context = new AC.SerializationContext()
  new AC.AdaptiveCard().parse(card, context)
  const messages = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  // The package keeps a global regular expression for `lang`, which refuses every second good value.
  return messages.filter((message) => !/^Invalid value "[a-z]{2,3}" for property "lang"/.test(message))
}

const inputFaults = (nodes: readonly Node[]): readonly string[] => {
  const inputs = nodes.filter((node) => textOf(node, 'type').startsWith('Input.'))
  const ids = inputs.map((node) => textOf(node, 'id'))
  return [
    ...inputs.flatMap((node) => (textOf(node, 'label') === '' ? ['an input without a label'] : [])),
    ...inputs.flatMap((node) =>
      typeof node['maxLength'] === 'number' && textOf(node, 'value').length > node['maxLength']
        ? [`${textOf(node, 'id')} holds more than may be typed`]
        : [],
    ),
    ...(new Set(ids).size === ids.length && !ids.includes('') ? [] : ['inputs that share an id']),
  ]
}

const headFaults = (card: Node): readonly string[] => [
  ...['fallbackText', 'speak', 'lang'].flatMap((key) => (textOf(card, key) === '' ? [`${key} is empty`] : [])),
  ...(card['version'] === '1.5' ? [] : ['version is not 1.5']),
  ...(Buffer.byteLength(JSON.stringify(card)) > 24 * 1024 ? ['larger than 24 KB'] : []),
]

/** Buttons at the foot and under inputs. */
const barsOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (Array.isArray(node['actions']) ? nodesOf(node['actions']) : []))

/** Lines that lead on when they are tapped. */
const rowsOf = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => nodesOf(node['selectAction']))

const isButton = (node: Node): boolean => node['type'] === 'Action.Execute'

/** Everything in a card that can be pressed. */
export const buttonsIn = (card: object): readonly Node[] => buttonsAmong(nodesOf(card))

const buttonsAmong = (nodes: readonly Node[]): readonly Node[] => [...barsOf(nodes), ...rowsOf(nodes)].filter(isButton)

const actionFaults = (nodes: readonly Node[], id: string): readonly string[] => {
  const buttons = buttonsAmong(nodes)
  return [
    ...(barsOf(nodes).filter(isButton).length > 6 ? ['more than six actions'] : []),
    ...(rowsOf(nodes).filter(isButton).length > 10 ? ['more than ten lines to tap'] : []),
    ...(ofType(nodes, 'Action.Execute').length === buttons.length ? [] : ['an action that nothing shows']),
    ...buttons.flatMap((button) => [
      ...(verbs.some((verb) => verb === button['verb']) ? [] : [`unknown verb ${textOf(button, 'verb')}`]),
      ...(textOf(button, 'title') === '' ? ['a button without words'] : []),
      ...dataFaults(button['data'], id),
    ]),
  ]
}

/** Opaque ids only: the card, the number of a ticket, the place of a choice. */
const dataFaults = (data: unknown, id: string): readonly string[] => {
  const { card, ...rest } = (data ?? {}) as Readonly<Record<string, unknown>>
  const isOpaque = Object.entries(rest).every(
    ([key, value]) => ['number', 'n'].includes(key) && /^\d{1,9}$/.test(String(value)),
  )
  return [
    ...(card === id ? [] : ['a button of another card']),
    ...(isOpaque ? [] : [`a button with ${JSON.stringify(rest)}`]),
  ]
}

const isAllowed = (url: string): boolean => url.startsWith('https://') && linkHosts.includes(new URL(url).host)
