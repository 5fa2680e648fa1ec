import type { AuthenticationStrength, ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { every, not, some, type Truth } from '../../semantics/conditional-access/truth.ts'
import { has } from '../policy-parts.ts'
import { policyRule, type Seen } from '../rule.ts'

/** Asks for an authentication strength of which no combination is allowed by the policy on methods, https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths */
export const strengthNobodyMeets = policyRule(
  'CA-020',
  'high',
  (policy, seen) => {
    const named = policy.grantControls?.authenticationStrength
    if (!named) return false
    const combinations = combinationsOf(named, seen)
    if (!combinations) return undefined
    const isReachable = some(
      combinations.map((parts) => every(parts.split(',').map((part) => isAllowed(part.trim(), seen)))),
    )
    const isMissed = not(isReachable)
    return isMissed && { strength: named.displayName || strengthOf(policy, seen)?.displayName || named.id }
  },
  ['authenticationMethodsPolicy', 'authenticationStrengths', 'domains'],
)

/** Policies sometimes only name the strength. */
const combinationsOf = (named: AuthenticationStrength, seen: Seen): readonly string[] | undefined => {
  if (named.allowedCombinations.length > 0) return named.allowedCombinations
  return seen.facts.authenticationStrengths?.find(({ id }) => has([id], named.id))?.allowedCombinations
}

const strengthOf = ({ grantControls }: ConditionalAccessPolicy, { facts }: Seen): AuthenticationStrength | undefined =>
  facts.authenticationStrengths?.find(({ id }) => id === grantControls?.authenticationStrength?.id)

/** How strengths write what the configurations of methods allow. */
const configurations: ReadonlyMap<string, readonly string[]> = new Map([
  ['fido2', ['Fido2']],
  ['microsoftAuthenticatorPush', ['MicrosoftAuthenticator']],
  ['deviceBasedPush', ['MicrosoftAuthenticator']],
  ['softwareOath', ['SoftwareOath', 'MicrosoftAuthenticator']],
  ['hardwareOath', ['HardwareOath']],
  ['sms', ['Sms']],
  ['voice', ['Voice']],
  ['temporaryAccessPassOneTime', ['TemporaryAccessPass']],
  ['temporaryAccessPassMultiUse', ['TemporaryAccessPass']],
  ['x509CertificateSingleFactor', ['X509Certificate']],
  ['x509CertificateMultiFactor', ['X509Certificate']],
  ['qrCodePin', ['QRCodePin']],
])

const isAllowed = (part: string, { facts }: Seen): Truth => {
  if (part === 'password') return true
  // Whether some other sign-in server gives a second step is not to be seen here.
  if (part.startsWith('federated'))
    return facts.domains?.every(({ authenticationType }) => authenticationType !== 'Federated') ? false : undefined
  // Of Windows Hello, which no policy of Entra ID allows or not, nothing is known.
  return some((configurations.get(part) ?? ['']).map((id) => isOn(id, facts.authenticationMethodsPolicy)))
}

const isOn = (id: string, policy: Seen['facts']['authenticationMethodsPolicy']): Truth => {
  const found = policy?.configurations.find((one) => has([id], one.id))
  return found && found.state === 'enabled'
}
