import { link } from '../knowledge/links.ts'
import { defineCheck } from '../model/check.ts'
import type { Account } from '../model/facts/account.ts'
import type { AuthenticationMethodKind } from '../model/facts/authentication.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import { evidenceLines, type Problem } from '../model/finding.ts'
import { listOrNone } from '../model/value.ts'
import { eventInQuestion, isSuccess } from '../semantics/sign-in-chain.ts'

/** AADSTS50072 and AADSTS50079: must register a second step, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const mustRegister = [50072, 50079]

/** Methods that never count as a second step: an e-mail address only serves password reset. */
const noSecondStep: readonly AuthenticationMethodKind[] = ['password', 'email']

/** A second step is demanded, and nothing but a password is registered. */
export const mfaNotRegistered = defineCheck({
  id: 'mfa-not-registered',
  needs: ['account', 'authenticationMethods', 'securityDefaults'],
  uses: ['signIns'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => mustRegister.includes(code)),
  judge: ({ account, authenticationMethods, securityDefaults, signIns = [] }, symptoms, now) => {
    if (authenticationMethods.some(({ kind }) => !noSecondStep.includes(kind))) return 'ok'
    // Security defaults ask everybody to register, and the methods of a guest live in their home tenant: other causes.
    if (securityDefaults.isEnabled || account.userType === 'Guest') return 'ok'
    const event = eventInQuestion(signIns, symptoms, now)?.event
    const refused = event && mustRegister.includes(event.errorCode) ? event : undefined
    const isDemanded = refused !== undefined || symptoms.codes.some((code) => mustRegister.includes(code))
    const isDescribed = symptoms.signs.includes('asks-to-register') && (!event || isSuccess(event))
    return isDemanded || isDescribed ? problem(account, isDemanded, refused) : 'ok'
  },
  text: {
    title: 'No second sign-in step is registered yet',
    person:
      'Signing in needs a second step (multi-factor authentication, MFA). No MFA method is registered for your account: there is only a password. You can set one up yourself in a few minutes.',
    agent:
      '{name} must use MFA, but no MFA method is registered: there is only a password.{policies, select, none {} other { Asked for by {policies}.}}',
    evidence: {
      onlyPassword: 'Registered methods: only a password',
      refused: 'The sign-in to {app} on {at} stopped with AADSTS{code}: register first',
      policies: 'MFA is asked for by {policies}',
    },
    steps: {
      register:
        'Open Security info in a browser and choose “Add sign-in method”. Microsoft Authenticator is the easiest.',
      twoMethods: 'Add a second method as well, such as your phone number, so that a new phone does not lock you out.',
      signInAgain: 'Then sign in again.',
      letRegister: 'Let {name} register a method at Security info, and a second one as a spare.',
      accessPass:
        'If registering is refused: check who it really is, then issue a Temporary Access Pass for the registration.',
    },
  },
})

const problem = (account: Account, isDemanded: boolean, refused: SignIn | undefined): Problem => {
  const policies = demandingPolicies(refused)
  return {
    explains: isDemanded ? 'certainly' : 'probably',
    whoCanFix: 'user',
    values: { name: account.displayName, policies: listOrNone(policies) },
    evidence: evidenceLines(
      { say: 'onlyPassword', from: 'authenticationMethods' },
      refused && {
        say: 'refused',
        from: 'signIns',
        values: {
          at: { instant: refused.createdDateTime },
          app: refused.appDisplayName,
          code: String(refused.errorCode),
        },
      },
      policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'register', for: 'person', link: link('security-info') },
      { by: 'user', step: 'twoMethods', for: 'person' },
      { by: 'user', step: 'signInAgain', for: 'person' },
      { by: 'user', step: 'letRegister', for: 'agent', link: link('security-info') },
      {
        by: 'helpdesk',
        step: 'accessPass',
        for: 'agent',
        link: link('user-authentication-methods', { userId: account.id }),
      },
    ],
  }
}

const demandingPolicies = (event: SignIn | undefined): readonly string[] =>
  (event?.appliedPolicies ?? [])
    .filter(
      ({ result, enforcedGrantControls }) =>
        result === 'failure' && enforcedGrantControls.some((control) => /mfa/i.test(control)),
    )
    .map(({ displayName }) => displayName)
