import type { SignInPreferences } from '../../model/facts/authentication.ts'
import { flag, maybe, parsed, refusal, row, text } from '../answers/parse.ts'
import { graphPath } from '../asking/path.ts'
import type { Reader } from '../reader.ts'

const method = 'userPreferredMethodForSecondaryAuthentication'
const system = 'isSystemPreferredAuthenticationMethodEnabled'

const preferencesOf = (body: unknown): SignInPreferences => {
  const preferences = row(body)
  // Both may be null, but an answer with neither is about something else.
  if (!(method in preferences) && !(system in preferences)) throw refusal('unexpected-answer', 'no preferences')
  return { [method]: maybe(text, preferences, method), [system]: maybe(flag, preferences, system) }
}

/** Which method is asked for first; beta only, https://learn.microsoft.com/graph/api/authentication-get */
export const signInPreferences: Reader<'signInPreferences'> = {
  permissions: ['UserAuthenticationMethod.Read.All'],
  version: 'beta',
  async read(ask, { userId }) {
    return parsed(await ask.get(graphPath`/users/${userId}/authentication/signInPreferences`), preferencesOf)
  },
}
