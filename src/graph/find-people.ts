import type { Log } from '../log/log.ts'
import type { Instant } from '../model/instant.ts'
import type { PersonFound } from '../model/plan.ts'
import type { World } from '../model/world.ts'
import { createAsker, eventual } from './asker.ts'
import type { ReadingClient } from './client.ts'
import { maybe, parsedEach, text } from './parse.ts'
import { literal, query, searchClause } from './path.ts'
import { readingOf } from './reading.ts'
import type { Row } from './row.ts'

interface Options {
  readonly client: ReadingClient
  readonly now: () => Instant
  readonly log: Log
}

type Sought = Parameters<World['findPeople']>[0]

interface Search {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

const shape = { $select: 'id,displayName,userPrincipalName', $top: 5 }

const filterFor = (address: string): string => {
  const aliases = ['smtp', 'SMTP'].map((kind) => `proxyAddresses/any(p:p eq ${literal(`${kind}:${address}`)})`)
  return [`userPrincipalName eq ${literal(address)}`, `mail eq ${literal(address)}`, ...aliases].join(' or ')
}

const byAddress = (address: string): Search => ({ path: `/users${query({ $filter: filterFor(address), ...shape })}` })

/** `$search` matches the beginnings of words, https://learn.microsoft.com/graph/search-query-parameter */
const byName = (name: string): Search => ({
  path: `/users${query({ $search: searchClause('displayName', name), ...shape })}`,
  headers: eventual,
})

const personOf = (user: Row): PersonFound => ({
  id: text(user, 'id'),
  displayName: maybe(text, user, 'displayName') ?? '',
  userPrincipalName: text(user, 'userPrincipalName'),
})

const wordsOf = (who: Sought): string => (who.is === 'address' ? who.address : who.name).trim()

const bestFirst = (people: readonly PersonFound[], words: string): readonly PersonFound[] => {
  const isExact = ({ displayName, userPrincipalName }: PersonFound): boolean =>
    [displayName, userPrincipalName].some((name) => name.toLowerCase() === words.toLowerCase())
  return people.toSorted((one, other) => Number(isExact(other)) - Number(isExact(one))).slice(0, 5)
}

/** Searches people in one request, by sign-in name, mail or alias, or by the beginning of each word of a name; nobody is a known answer. */
export const createFindPeople =
  ({ client, now, log }: Options): World['findPeople'] =>
  async (who) => {
    const words = wordsOf(who)
    if (words === '') return { known: true, value: [], at: now() }
    const { path, headers } = who.is === 'address' ? byAddress(words) : byName(words)
    const answer = await createAsker({ client }).list(path, { headers, pages: 1, beyond: 'keep-first' })
    const people = parsedEach(answer, personOf)
    if (!people.ok) {
      const { gap, status, code } = people
      log.warn('People could not be searched', { by: who.is, because: gap, status, code })
    }
    return readingOf(people.ok ? { ok: true, body: bestFirst(people.body, words) } : people, now())
  }
