import { eventual } from '../asking/asker.ts'
import { wordsOf } from './near-names.ts'
import { graphPath, literal, query, searchClause } from '../asking/path.ts'

/** One search of people: a path, and the header it needs. */
export interface Search {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

const $select = 'id,displayName,userPrincipalName'
const shape = { $select, $top: 5 }
const anyOf = (clauses: readonly string[]): string => clauses.join(' or ')

const objectId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const filterFor = (address: string): string => {
  if (objectId.test(address)) return `id eq ${literal(address)}`
  const aliases = ['smtp', 'SMTP'].map((kind) => `proxyAddresses/any(p:p eq ${literal(`${kind}:${address}`)})`)
  return anyOf([`userPrincipalName eq ${literal(address)}`, `mail eq ${literal(address)}`, ...aliases])
}

/** By sign-in name, mail or alias, or by object id. */
export const byAddress = (address: string): Search => ({
  path: `/users${query({ $filter: filterFor(address), ...shape })}`,
})

/** By the beginning of each word, https://learn.microsoft.com/graph/search-query-parameter */
export const byName = (name: string): Search => ({
  path: `/users${query({ $search: searchClause('displayName', name), ...shape })}`,
  headers: eventual,
})

/** "devries" is written "de Vries" as well. */
const joined = /^(?:vander|vanden|vande|van|de|den|der|ter|ten|von)(?=\p{L}{3})/iu

/** By the beginning of each word of a name or an alias, with a family name written together or not. */
export const byWords = (name: string): Search => {
  const words = name.split(/[\s._]+/u).filter((word) => word !== '')
  const apart = words.map((word, index) => (index === 0 ? word : word.replace(joined, '')))
  const ways = [...new Set([words, apart].map((way) => way.join(' ')))]
  const $search = ways.map((way) => searchClause('displayName', way)).join(' OR ')
  return { path: `/users${query({ $search, ...shape })}`, headers: eventual }
}

/** How people with such a name may sign in: "j.devries", "lars.sorensen", "jan.de.vries"; a guest's name stands before an underscore. */
export const byAlias = (name: string): Search => {
  const words = wordsOf(name)
  const [first = '', ...family] = words
  const aliases = new Set(
    family.length === 0 ? [first] : [words.join('.'), `${first}.${family.join('')}`, `${first}${family.join('')}`],
  )
  const $filter = anyOf(
    [...aliases].flatMap((alias) =>
      ['@', '_'].map((end) => `startswith(userPrincipalName,${literal(`${alias}${end}`)})`),
    ),
  )
  return { path: `/users${query({ $filter, ...shape })}` }
}

/** Graph takes 15 clauses in a filter: four each for three words. */
const mostWords = 3
const beginsLike = ['userPrincipalName', 'displayName', 'givenName', 'surname']

/** Everybody whose name or address begins like one of the words; undefined when no word has three letters. */
export const bySimilar = (sought: string): Search | undefined => {
  const beginnings = wordsOf(sought)
    .filter((word) => word.length >= 3)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostWords)
    .map((word) => literal(word.slice(0, 3)))
  if (beginnings.length === 0) return undefined
  const $filter = anyOf(beginnings.flatMap((start) => beginsLike.map((property) => `startswith(${property},${start})`)))
  return { path: `/users${query({ $filter, $select, $top: 999 })}` }
}

/** Deleted people; their sign-in name has the object id before it, https://learn.microsoft.com/graph/api/directory-deleteditems-list */
export const byDeleted = (sought: string): Search => {
  const $filter = sought.includes('@')
    ? anyOf([`mail eq ${literal(sought)}`, `endswith(userPrincipalName,${literal(sought)})`])
    : `displayName eq ${literal(sought)}`
  const options = query({ $filter, $select: `${$select},deletedDateTime`, $count: 'true', $top: 5 })
  return { path: graphPath`/directory/deletedItems/microsoft.graph.user` + options, headers: eventual }
}
