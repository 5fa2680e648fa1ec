import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { listOrNone } from '../../model/value.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { methodScope } from '../../semantics/method-scope.ts'
import { strengthCodes, strengthNotMet, type StrengthNotMet } from '../../semantics/strength-not-met.ts'

/** A policy asks for a stronger method than any that is registered (https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths). */
export const authStrengthNotMet = defineCheck({
  id: 'auth-strength-not-met',
  needs: ['account', 'authenticationMethods'],
  uses: [
    'signIns',
    'conditionalAccessPolicies',
    'authenticationStrengths',
    'authenticationMethodsPolicy',
    'groups',
    'directoryRoles',
  ],
  appliesTo: (symptoms) =>
    symptoms.codes.length > 0
      ? symptoms.codes.some((code) => strengthCodes.includes(code))
      : !asksWhetherWrong(symptoms),
  judge: (facts, symptoms, now) => {
    const short = strengthNotMet(facts, symptoms, now)
    return short ? problem(facts, short, symptoms.app?.name) : 'ok'
  },
  text: {
    title: 'A stronger sign-in method is asked for than any that is registered',
    person:
      '{app, select, none {This sign-in} other {{app}}} asks for a stronger sign-in method than you have: {wants, select, resistant {one that cannot be phished, such as a passkey or a security key} other {not every second step is enough}}. What you have now ({has, select, nothing {only a password} app {Microsoft Authenticator} number {a phone number} other {your present method}}) is not enough for it, though it is for other apps. Your password is fine.',
    agent:
      '{policy} asks for the authentication strength {strength, select, none {that the policy names} other {“{strength}”}}, and no method of {name} reaches it (registered: {has, select, nothing {only a password} app {Microsoft Authenticator} number {a phone number} other {no method of that strength}}).{fido, select, off { Passkeys (FIDO2) are switched off in the authentication methods policy.} excluded { {name} is left out of passkeys (FIDO2) in the authentication methods policy.} other {}}',
    admin:
      '{policy} asks for the authentication strength {strength, select, none {that the policy names} other {“{strength}”}}, and no method of {name} reaches it.{combinations, select, none {} other { Enough would be one of: {combinations}.}}{fido, select, off { Passkeys (FIDO2) are switched off in the authentication methods policy.} excluded { {name} is left out of passkeys (FIDO2) in the authentication methods policy.} other {}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was not let through (AADSTS{code})',
      policy: 'Asked for by {policy}{strength, select, none {} other {: {strength}}}',
      combinations: 'Enough would be one of: {combinations}',
    },
    steps: {
      ask: 'Ask the helpdesk for a passkey or security key, or for a Temporary Access Pass to register one. They check who you are first.',
      register:
        'Then open Security info, choose “Add sign-in method”, and register it there: a passkey in Microsoft Authenticator or a security key.',
      fit: 'Give {name} a method that reaches the strength: a security key, or a passkey registered with a Temporary Access Pass after a check of who it is. Least role: Authentication Administrator.',
      allow:
        'Let {name} use passkeys (FIDO2) in the authentication methods policy first. Least role: Authentication Policy Administrator.',
      keep: 'Leave the policy as it is: it guards what {name} wants to open.',
    },
  },
})

type StrengthFacts = Pick<Facts, 'account' | 'authenticationMethods'> &
  Partial<Pick<Facts, 'authenticationMethodsPolicy' | 'groups'>>

const problem = (facts: StrengthFacts, short: StrengthNotMet, told: string | undefined): Problem => {
  const { account } = facts
  const { policy, strength, event, explains } = short
  const fido = fidoFor(facts)
  const combinations = strength?.allowedCombinations ?? []
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      name: account.displayName,
      app: event?.appDisplayName || told || 'none',
      policy,
      strength: strength?.displayName ?? 'none',
      combinations: listOrNone(combinations),
      wants: isResistant(combinations) ? 'resistant' : 'other',
      has: hasOf(facts),
      fido,
    },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, code: String(event.errorCode) },
      },
      { say: 'policy', from: event ? 'signIns' : 'conditionalAccessPolicies', for: 'agent' },
      combinations.length > 0 && { say: 'combinations', from: 'authenticationStrengths', for: 'admin' },
    ),
    remedies: remediesFor(account.id, fido),
  }
}

const remediesFor = (userId: string, fido: ReturnType<typeof fidoFor>): readonly Remedy[] => [
  { by: 'identity-admin', step: 'ask', for: 'person' },
  { by: 'user', step: 'register', for: 'person', link: link('security-info') },
  ...(fido === 'off' || fido === 'excluded'
    ? [{ by: 'identity-admin', step: 'allow', for: 'agent', link: link('authentication-methods-policy') } as const]
    : []),
  {
    by: 'identity-admin',
    step: 'fit',
    for: 'agent',
    link: link('user-authentication-methods', { userId }),
  },
  { by: 'identity-admin', step: 'keep', for: 'agent' },
]

const resistant = /^(?:fido2|windowsHelloForBusiness|x509Certificate\w*)$/iu
const isResistant = (combinations: readonly string[]): boolean =>
  combinations.length > 0 && combinations.every((combination) => resistant.test(combination))

const fidoFor = ({ account, authenticationMethodsPolicy, groups }: StrengthFacts) =>
  authenticationMethodsPolicy && groups
    ? methodScope('Fido2', authenticationMethodsPolicy, { userId: account.id, groups })
    : 'unknown'

const hasOf = ({ authenticationMethods: methods }: StrengthFacts): 'nothing' | 'app' | 'number' | 'other' => {
  if (methods.every(({ kind }) => kind === 'password' || kind === 'email')) return 'nothing'
  if (methods.some(({ kind }) => kind === 'microsoftAuthenticator')) return 'app'
  return methods.some(({ kind }) => kind === 'phone') ? 'number' : 'other'
}
