import { one } from './follow.ts'
import type { Follow, Ways } from './follow.ts'
import { entities, idOf } from '../state/tenant.ts'

const methods: Follow = ({ fixtures }, of) =>
  entities('authenticationMethod', fixtures.authenticationMethods?.[idOf(of)])

const ofKind =
  (type: string): Follow =>
  ({ fixtures }, of) =>
    entities('authenticationMethod', fixtures.authenticationMethods?.[idOf(of)]).filter(
      (method) => method.type === type,
    )

const kinds = {
  emailMethods: 'emailAuthenticationMethod',
  externalAuthenticationMethods: 'externalAuthenticationMethod',
  fido2Methods: 'fido2AuthenticationMethod',
  hardwareOathMethods: 'hardwareOathAuthenticationMethod',
  microsoftAuthenticatorMethods: 'microsoftAuthenticatorAuthenticationMethod',
  passwordMethods: 'passwordAuthenticationMethod',
  phoneMethods: 'phoneAuthenticationMethod',
  platformCredentialMethods: 'platformCredentialAuthenticationMethod',
  softwareOathMethods: 'softwareOathAuthenticationMethod',
  temporaryAccessPassMethods: 'temporaryAccessPassAuthenticationMethod',
  windowsHelloForBusinessMethods: 'windowsHelloForBusinessAuthenticationMethod',
} as const

// every user has a state; without the key the tenant says nothing about it
const requirements: Follow = ({ fixtures: { perUserMfa } }, of) =>
  one('strongAuthenticationRequirements', perUserMfa && (perUserMfa[idOf(of)] ?? { perUserMfaState: 'disabled' }))

/** Ways to a user's authentication methods; `requirements` and `signInPreferences` exist in beta only. */
export const methodWays: Ways = {
  'user/authentication': (_, user) => ({ type: 'authentication', row: { id: idOf(user) } }),
  'authentication/methods': methods,
  ...Object.fromEntries(Object.entries(kinds).map(([name, type]) => [`authentication/${name}`, ofKind(type)])),
  'authentication/operations': () => [],
  'authentication/requirements': requirements,
  'authentication/signInPreferences': ({ fixtures }, of) =>
    one('signInPreferences', fixtures.signInPreferences?.[idOf(of)]),
}
