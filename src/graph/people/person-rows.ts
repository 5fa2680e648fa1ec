import type { PersonFound, PersonMatch } from '../../model/plan.ts'
import type { Answer } from '../answers/answer.ts'
import { instant, maybe, text } from '../answers/parse.ts'
import type { Row } from '../answers/row.ts'
import type { Asker } from '../asking/asker.ts'
import type { Search } from './people-searches.ts'

/** A row of `/users`. */
export const personOf = (user: Row): PersonFound => ({
  id: text(user, 'id'),
  displayName: maybe(text, user, 'displayName') ?? '',
  userPrincipalName: text(user, 'userPrincipalName'),
})

/** Entra puts the object id, without its dashes, before the sign-in name of a deleted user. */
export const deletedOf = (user: Row): PersonMatch => {
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

/** The first page of a search. */
export const rowsOf = (ask: Asker, { path, headers }: Search): Promise<Answer<readonly unknown[]>> =>
  ask.list(path, { ...(headers && { headers }), pages: 1, beyond: 'keep-first' })
