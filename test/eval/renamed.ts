import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isRow, textIn, type Row } from '../../src/demo/fixtures.ts'
import type { OwnCase } from '../../src/cli/cases/own-cases.ts'

const guid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi
/** Ids that are Microsoft's own everywhere: of apps, products, roles, its tenants. */
const knowledge = path.join(import.meta.dirname, '..', '..', 'src')
const known: ReadonlySet<string> = new Set(
  [
    'knowledge/apps.json',
    'knowledge/products.json',
    'knowledge/plans.json',
    'semantics/conditional-access/app-groups.ts',
  ].flatMap((file) => readFileSync(path.join(knowledge, file), 'utf8').toLowerCase().match(guid) ?? []),
)
const isMicrosofts = (id: string): boolean =>
  known.has(id) || /^0{8}-|^f8cdef31|^9188040d|-0{4}-0{4}-[c]0{3}-0{12}$/.test(id)

const fresh = (id: string): string =>
  createHash('sha256')
    .update(`another ${id}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')

const rowsOf = (one: OwnCase, list: string): readonly Row[] => {
  const rows = one.graph_state.fixtures[list]
  return Array.isArray(rows) ? rows.filter(isRow) : []
}

const syllables = ['bo', 'ka', 'ri', 'mo', 'lu', 'ne', 'so', 'ta', 'vi', 'zu', 'pe', 'do', 'gi', 'fa', 'ho', 'wy']
/** A word that nobody knows, always the same for the same number. */
const madeUp = (number: number): string =>
  [number % 16, Math.floor(number / 16) % 16, (number * 7 + 3) % 16].map((index) => syllables[index]).join('') + 'ck'

/** Parts of people's names, but for "de" and "van". */
const namesOfPeople = (one: OwnCase): readonly string[] =>
  rowsOf(one, 'users').flatMap((user) =>
    textIn(user, 'displayName')
      .split(/[\s.-]+/)
      .filter((part) => /^\p{Lu}\p{L}{2,}$/u.test(part)),
  )

const namesOfThings = (one: OwnCase): readonly string[] => [
  ...rowsOf(one, 'conditionalAccessPolicies').map((row) => textIn(row, 'displayName')),
  ...rowsOf(one, 'groups')
    .map((row) => textIn(row, 'displayName'))
    .filter((name) => name !== 'SG-IT-Helpdesk'),
  ...rowsOf(one, 'servicePrincipals')
    .filter((row) => !known.has(textIn(row, 'appId')) && !JSON.stringify(row['tags'] ?? []).includes('Microsoft'))
    .map((row) => textIn(row, 'displayName'))
    .filter((name) => isWholeOrAbsent(one.user_says, name)),
]

/** An app that the message names by one of its words only would get lost. */
const isWholeOrAbsent = (text: string, name: string): boolean => {
  const low = text.toLowerCase()
  return (
    low.includes(name.toLowerCase()) ||
    !name
      .toLowerCase()
      .split(/\W+/)
      .some((word) => word.length > 2 && low.includes(word))
  )
}

/** The case with other names of people, apps, groups and policies and other ids, the same everywhere. */
export const renamed = (one: OwnCase): OwnCase => {
  const things = new Map(
    namesOfThings(one)
      .filter((name) => name.length > 3)
      .map((name, index) => [name.toLowerCase(), `${prefixOf(name)}${capital(madeUp(index))}`]),
  )
  const people = new Map(
    [...new Set(namesOfPeople(one))].map((part, index) => [part.toLowerCase(), madeUp(100 + index)]),
  )
  const { user_says, requester, graph_state } = one
  const inOtherWords = (text: string): string =>
    text
      .replace(guid, (found) => (isMicrosofts(found.toLowerCase()) ? found : fresh(found.toLowerCase())))
      .replace(anyOf([...things.keys()]), (found) => things.get(found.toLowerCase()) ?? found)
      .replace(anyOf([...people.keys()]), (found) => likeCase(people.get(found.toLowerCase()) ?? found, found))
  // In JSON the n of a line break would stand before the name.
  const tenant = JSON.parse(inOtherWords(JSON.stringify({ requester, graph_state }))) as Pick<
    OwnCase,
    'requester' | 'graph_state'
  >
  return { ...one, ...tenant, user_says: inOtherWords(user_says) }
}

/** A group is often known by the form of its name: "SG-", "DYN-". */
const prefixOf = (name: string): string => /^[A-Z]{2,4}-/.exec(name)?.[0] ?? ''
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
const likeCase = (word: string, model: string): string => (/^\p{Lu}/u.test(model) ? capital(word) : word)

const anyOf = (names: readonly string[]): RegExp => {
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
