import type { Log } from '../../log/log.ts'
import type { PersonFound, PersonMatch } from '../../model/plan.ts'
import type { Answer } from '../answers/answer.ts'
import { parsedEach } from '../answers/parse.ts'
import type { Asker } from '../asking/asker.ts'
import { lookFurther } from './look-further.ts'
import { isCalled, wordsOf } from './near-names.ts'
import { byAlias, byWords } from './people-searches.ts'
import { personOf, rowsOf } from './person-rows.ts'

/** People looked up for a few words: each name costs two parts of one batch. */
const mostNames = 4

/** Searches all names in one batch. Of the first rank that names anybody, everybody who is called so; else who has a name that is near the first. */
export const findPerhaps = async (
  ask: Asker,
  ranks: readonly (readonly string[])[],
  log: Log,
): Promise<Answer<readonly PersonMatch[]>> => {
  const names = ranks.flat().slice(0, mostNames)
  const answers = await Promise.all(
    names.flatMap((name) => [byWords(name), byAlias(name)]).map((search) => rowsOf(ask, search)),
  )
  const read = answers.map((answer) => parsedEach(answer, personOf))
  const people = read.flatMap((answer) => (answer.ok ? answer.body : []))
  for (const rank of ranks) {
    const called = onceEach(people.filter((person) => rank.some((name) => isOneCalled(person, name))))
    if (called.length > 0) return { ok: true, body: called.slice(0, 5).map((one) => ({ ...one, match: 'exact' })) }
  }
  // Not everything was read, so nobody can be said not to be there.
  const failed = read.find((answer) => !answer.ok)
  if (failed && !failed.ok) return failed
  // Their names begin like what was sought.
  if (people.length > 0)
    return {
      ok: true,
      body: onceEach(people)
        .slice(0, 3)
        .map((one) => ({ ...one, match: 'near' })),
    }
  const [first] = names
  return { ok: true, body: first !== undefined && wordsOf(first).length > 1 ? await lookFurther(ask, first, log) : [] }
}

const isOneCalled = ({ displayName, userPrincipalName }: PersonFound, name: string): boolean =>
  isCalled(displayName, name) || isCalled(userPrincipalName, name)

const onceEach = (people: readonly PersonFound[]): readonly PersonFound[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
]
