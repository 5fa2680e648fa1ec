import { methodScope } from '../../semantics/method-scope.ts'
import type { Truth } from '../../semantics/conditional-access/truth.ts'
import { globalAdministrator, has } from '../policy-parts.ts'
import type { ReviewedPerson } from '../review-facts.ts'
import type { Rule, Seen, Trip } from '../rule.ts'

/** An emergency account that cannot be relied on, https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access */
export const weakEmergencyAccount: Rule = {
  id: 'CA-008',
  severity: 'high',
  needs: ['emergencyAccounts', 'domains', 'authenticationMethodsPolicy'],
  isAboutAccounts: true,
  judge: (_, seen) => {
    const { emergencyAccounts } = seen.facts
    if (!emergencyAccounts) return [{ is: 'unknown', policies: [] }]
    return [...goneOf(emergencyAccounts, seen), ...emergencyAccounts.flatMap((person) => tripsOf(person, seen))]
  },
}

const tripOf = (account: string, weakness: string): Trip => ({
  is: 'trips',
  policies: [],
  values: { account, weakness },
})

const goneOf = (found: readonly ReviewedPerson[], { organisation }: Seen): readonly Trip[] =>
  organisation.emergencyAccounts
    .filter((name) => !found.some(({ account }) => has([account.id, account.userPrincipalName], name)))
    .map((name) => tripOf(name, 'gone'))

const tripsOf = (person: ReviewedPerson, seen: Seen): readonly Trip[] => {
  const weaknesses = weaknessesOf(person, seen)
  const isOpen = weaknesses.some(([, is]) => is === undefined)
  return [
    ...weaknesses.filter(([, is]) => is).map(([weakness]) => tripOf(person.account.userPrincipalName, weakness)),
    ...(isOpen ? [{ is: 'unknown', policies: [] } as const] : []),
  ]
}

const weaknessesOf = (person: ReviewedPerson, seen: Seen): readonly (readonly [string, Truth])[] => {
  const { account, directoryRoles } = person
  return [
    ['disabled', !account.accountEnabled],
    ['synced', account.onPremisesSyncEnabled],
    ['ownDomain', !/@[^@]+\.onmicrosoft\.(?:com|us|cn)$/i.test(account.userPrincipalName)],
    ['federated', isFederated(account.userPrincipalName, seen)],
    ['weakMethod', hasWeakMethods(person, seen)],
    ['noRole', directoryRoles && !directoryRoles.some(({ roleTemplateId }) => roleTemplateId === globalAdministrator)],
  ]
}

const isFederated = (userPrincipalName: string, { facts: { domains } }: Seen): Truth => {
  const name = userPrincipalName.split('@').at(-1) ?? ''
  return domains && domains.some(({ id, authenticationType }) => has([id], name) && authenticationType === 'Federated')
}

/** No passkey; whether somebody has a certificate is not to be seen, only whether it would be accepted. */
const hasWeakMethods = ({ account, groups, authenticationMethods }: ReviewedPerson, { facts }: Seen): Truth => {
  if (!authenticationMethods) return undefined
  if (authenticationMethods.some(({ kind }) => kind === 'fido2')) return false
  if (!facts.authenticationMethodsPolicy || !groups) return undefined
  const scope = methodScope('X509Certificate', facts.authenticationMethodsPolicy, { userId: account.id, groups })
  return scope === 'unknown' ? undefined : scope !== 'allowed'
}
