import type { Log } from '../../log/log.ts'
import type { Reading } from '../../model/evidence.ts'
import type { Instant } from '../../model/instant.ts'
import type { PersonFound, PersonMatch } from '../../model/plan.ts'
import type { Who } from '../../model/symptoms.ts'
import type { World } from '../../model/world.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { createAsker } from '../asking/asker.ts'
import type { ReadingClient } from '../asking/client.ts'
import { hasAllWords } from './near-names.ts'
import { parsedEach } from '../answers/parse.ts'
import { findPerhaps } from './find-perhaps.ts'
import { lookFurther } from './look-further.ts'
import { byAddress, byName } from './people-searches.ts'
import { personOf, rowsOf } from './person-rows.ts'
import { readingOf } from '../answers/reading.ts'

interface Options {
  readonly client: ReadingClient
  readonly now: () => Instant
  readonly log: Log
}

type Sought = Extract<Who, { is: 'address' | 'name' }>

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

/** Searches people by sign-in name, mail or alias, or by the words of a name. When nobody is found: who has a similar name, or was deleted. */
export const createFindPeople =
  ({ client, now, log }: Options): World['findPeople'] =>
  async (who): Promise<Reading<readonly PersonMatch[]>> => {
    const ask = createAsker({ client })
    const found = who.is === 'perhaps' ? await findPerhaps(ask, who.ranks, log) : await findOne(ask, who, log)
    if (found.ok) return { known: true, value: found.body, at: now() }
    const { gap, status, code } = found
    log.warn('People could not be searched', { by: who.is, because: gap, status, code })
    return readingOf(found, now())
  }

const findOne = async (ask: Asker, who: Sought, log: Log): Promise<Answer<readonly PersonMatch[]>> => {
  const words = (who.is === 'address' ? who.address : who.name).trim()
  if (words === '') return { ok: true, body: [] }
  const people = parsedEach(await rowsOf(ask, who.is === 'address' ? byAddress(words) : byName(words)), personOf)
  if (!people.ok) return people
  const found = bestFirst(people.body, who, words)
  // A name that may be no person's at all is not worth a second look.
  const isOver = found.length > 0 || (who.is === 'name' && !who.sure)
  return { ok: true, body: isOver ? found : await lookFurther(ask, words, log) }
}
