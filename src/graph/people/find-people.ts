import type { Log } from '../../log/log.ts'
import type { Reading } from '../../model/evidence.ts'
import type { Instant } from '../../model/instant.ts'
import type { PersonFound, PersonMatch } from '../../model/plan.ts'
import type { World } from '../../model/world.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { createAsker } from '../asking/asker.ts'
import type { ReadingClient } from '../asking/client.ts'
import { hasAllWords, nearest } from './near-names.ts'
import { instant, maybe, parsedEach, text } from '../answers/parse.ts'
import { byAddress, byDeleted, byName, bySimilar, type Search } from './people-searches.ts'
import { readingOf } from '../answers/reading.ts'
import type { Row } from '../answers/row.ts'

interface Options {
  readonly client: ReadingClient
  readonly now: () => Instant
  readonly log: Log
}

type Sought = Parameters<World['findPeople']>[0]

const personOf = (user: Row): PersonFound => ({
  id: text(user, 'id'),
  displayName: maybe(text, user, 'displayName') ?? '',
  userPrincipalName: text(user, 'userPrincipalName'),
})

/** Entra puts the object id, without its dashes, before the sign-in name of a deleted user. */
const deletedOf = (user: Row): PersonMatch => {
  const { id, displayName, userPrincipalName } = personOf(user)
  const prefix = id.replaceAll('-', '')
  return {
    id,
    displayName,
    userPrincipalName: userPrincipalName.startsWith(prefix)
      ? userPrincipalName.slice(prefix.length)
      : userPrincipalName,
    match: 'deleted',
    deletedDateTime: maybe(instant, user, 'deletedDateTime'),
  }
}

const rowsOf = (ask: Asker, { path, headers }: Search): Promise<Answer<readonly unknown[]>> =>
  ask.list(path, { ...(headers && { headers }), pages: 1, beyond: 'keep-first' })

/** The exact one first. One person whose name only begins like what was sought is near, not found; among several somebody chooses anyway. */
const bestFirst = (people: readonly PersonFound[], who: Sought, words: string): readonly PersonMatch[] => {
  const isExact = ({ displayName, userPrincipalName }: PersonFound): boolean =>
    [displayName, userPrincipalName].some((name) => name.toLowerCase() === words.toLowerCase())
  const isChosen = who.is === 'address' || people.length > 1
  return people
    .toSorted((one, other) => Number(isExact(other)) - Number(isExact(one)))
    .map((person) => ({
      ...person,
      match: isChosen || hasAllWords(person.displayName, words) ? 'exact' : 'near',
    }))
}

const lookFurther = async (ask: Asker, words: string, log: Log): Promise<readonly PersonMatch[]> => {
  const similar = bySimilar(words)
  const [near, deleted] = await Promise.all([
    similar ? rowsOf(ask, similar) : ({ ok: true, body: [] } as const),
    rowsOf(ask, byDeleted(words)),
  ])
  const live = parsedEach(near, personOf)
  const gone = parsedEach(deleted, deletedOf)
  for (const answer of [live, gone])
    if (!answer.ok) log.warn('Similar or deleted people could not be searched', { because: answer.gap })
  const found = nearest(live.ok ? live.body : [], words).map((person): PersonMatch => ({ ...person, match: 'near' }))
  return [...(gone.ok ? gone.body : []), ...found].slice(0, 5)
}

/** Searches people by sign-in name, mail or alias, or by the words of a name. When nobody is found: who has a similar name, or was deleted. */
export const createFindPeople =
  ({ client, now, log }: Options): World['findPeople'] =>
  async (who): Promise<Reading<readonly PersonMatch[]>> => {
    const words = (who.is === 'address' ? who.address : who.name).trim()
    if (words === '') return { known: true, value: [], at: now() }
    const ask = createAsker({ client })
    const people = parsedEach(await rowsOf(ask, who.is === 'address' ? byAddress(words) : byName(words)), personOf)
    if (!people.ok) {
      const { gap, status, code } = people
      log.warn('People could not be searched', { by: who.is, because: gap, status, code })
      return readingOf(people, now())
    }
    const found = bestFirst(people.body, who, words)
    // A name that may be no person's at all is not worth a second look.
    const isOver = found.length > 0 || (who.is === 'name' && !who.sure)
    return { known: true, value: isOver ? found : await lookFurther(ask, words, log), at: now() }
  }
