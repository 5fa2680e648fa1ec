import type { AuthenticationMethod, AuthenticationMethodKind } from '../../model/facts/authentication.ts'
import { flag, instant, maybe, parsedEach, text, whole } from '../answers/parse.ts'
import { graphPath } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const kinds = {
  password: true,
  phone: true,
  email: true,
  microsoftAuthenticator: true,
  fido2: true,
  softwareOath: true,
  hardwareOath: true,
  windowsHelloForBusiness: true,
  platformCredential: true,
  temporaryAccessPass: true,
  external: true,
  other: true,
} satisfies Record<AuthenticationMethodKind, true>

const isKind = (word: string): word is AuthenticationMethodKind => Object.hasOwn(kinds, word)

const kindOf = (type: string): AuthenticationMethodKind => {
  const word = /^#microsoft\.graph\.(\w+)AuthenticationMethod$/.exec(type)?.[1] ?? 'other'
  return isKind(word) ? word : 'other'
}

/** Only the last two digits leave this file. */
const endingOf = (phoneNumber: string | undefined): string | undefined =>
  phoneNumber?.replaceAll(/\D/g, '').slice(-2) || undefined

const passOf = (
  method: Row,
): Pick<AuthenticationMethod, 'isUsable' | 'methodUsabilityReason' | 'startDateTime' | 'lifetimeInMinutes'> => ({
  isUsable: maybe(flag, method, 'isUsable'),
  methodUsabilityReason: maybe(text, method, 'methodUsabilityReason'),
  startDateTime: maybe(instant, method, 'startDateTime'),
  lifetimeInMinutes: maybe(whole, method, 'lifetimeInMinutes'),
})

const methodOf = (method: Row): AuthenticationMethod => {
  const kind = kindOf(text(method, '@odata.type'))
  return {
    kind,
    displayName: maybe(text, method, 'displayName'),
    phoneEnding: kind === 'phone' ? endingOf(maybe(text, method, 'phoneNumber')) : undefined,
    createdDateTime: maybe(instant, method, 'createdDateTime'),
    ...(kind === 'temporaryAccessPass' ? passOf(method) : {}),
  }
}

/** Registered methods as they are now, https://learn.microsoft.com/graph/api/authentication-list-methods */
export const authenticationMethods: Reader<'authenticationMethods'> = {
  permissions: ['UserAuthenticationMethod.Read.All'],
  async read(ask, { userId }) {
    return parsedEach(await ask.list(graphPath`/users/${userId}/authentication/methods`), methodOf)
  },
}
