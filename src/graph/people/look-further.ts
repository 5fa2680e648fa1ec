import type { Log } from '../../log/log.ts'
import type { PersonMatch } from '../../model/plan.ts'
import { parsedEach } from '../answers/parse.ts'
import type { Asker } from '../asking/asker.ts'
import { nearest } from './near-names.ts'
import { byDeleted, bySimilar } from './people-searches.ts'
import { deletedOf, personOf, rowsOf } from './person-rows.ts'

/** Who was deleted, and who has a similar name or address, when nobody is called what was sought. */
export const lookFurther = async (ask: Asker, words: string, log: Log): Promise<readonly PersonMatch[]> => {
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
