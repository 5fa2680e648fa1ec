import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Account } from '../../model/facts/account.ts'
import type { AuthenticationMethod, AuthenticationMethodKind } from '../../model/facts/authentication.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { eventInQuestion, isRecent, isSuccess, type EventInQuestion } from '../../semantics/sign-in-chain.ts'
import { surest } from '../../semantics/surest.ts'

/** AADSTS50072 and AADSTS50079: must register a second step, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const mustRegister = [50072, 50079]
/** AADSTS53004 and AADSTS53010: registering itself is refused, for risk or from this place. */
const mayNotRegister = [53004, 53010]

/** Methods that never count as a second step: an e-mail address only serves password reset. */
const noSecondStep: readonly AuthenticationMethodKind[] = ['password', 'email']
/** Methods of one device or of one hour: Entra may still ask for a second step that works everywhere. */
const passing: readonly AuthenticationMethodKind[] = [
  'windowsHelloForBusiness',
  'platformCredential',
  'temporaryAccessPass',
]

/** A second step is demanded, and nothing but a password is registered. */
export const mfaNotRegistered = defineCheck({
  id: 'mfa-not-registered',
  needs: ['account', 'authenticationMethods', 'securityDefaults'],
  uses: ['signIns'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => mustRegister.includes(code)),
  judge: (facts, symptoms, now) => {
    const { authenticationMethods, securityDefaults, signIns = [] } = facts
    if (!authenticationMethods.every(({ kind }) => noSecondStep.includes(kind) || passing.includes(kind))) return 'ok'
    // Security defaults ask everybody to register: another cause.
    if (securityDefaults.isEnabled || symptoms.codes.some((code) => mayNotRegister.includes(code))) return 'ok'
    const question = eventInQuestion(signIns, symptoms, now)
    const refused = question && mustRegister.includes(question.event.errorCode) ? question.event : undefined
    if (question && !refused && !isSuccess(question.event)) return 'ok'
    if (signIns.some((event) => mayNotRegister.includes(event.errorCode) && isSince(event, refused, now))) return 'ok'
    const explains = certainty(facts, symptoms, question, refused)
    return explains ? problem(facts, refused, explains) : 'ok'
  },
  text: {
    title: 'No second sign-in step is registered yet',
    person:
      'Signing in needs a second step (multi-factor authentication, MFA). No MFA method is registered for your account{registered, select, password {: there is only a password} other {}}. You can set one up yourself in a few minutes.',
    agent:
      '{name} must use MFA, but no MFA method is registered{registered, select, password {: there is only a password} other {}}.{policies, select, none {} other { Asked for by {policies}.}}',
    evidence: {
      registered:
        'Registered methods: {registered, select, password {only a password} email {nothing but an e-mail address for password reset} other {nothing that serves as a second step everywhere}}',
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS{code}: register first',
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

/** Not before the demand; of the last days when the log does not hold the demand. */
const isSince = (event: SignIn, refused: SignIn | undefined, now: Instant): boolean =>
  refused ? Date.parse(event.createdDateTime) >= Date.parse(refused.createdDateTime) : isRecent(event, now)

type MfaFacts = Pick<Facts, 'account' | 'authenticationMethods'> & Partial<Facts>

const certainty = (
  facts: MfaFacts,
  symptoms: Symptoms,
  question: EventInQuestion | undefined,
  refused: SignIn | undefined,
): Certainty | undefined => {
  const { codes, signs } = symptoms
  const isQuoted = codes.some((code) => mustRegister.includes(code))
  // "More information required" is also how a tenant asks for password-reset details: only when the log cannot tell is it likely MFA.
  const isLogSilent = facts.signIns === undefined
  if (!refused && !isQuoted && !signs.includes('asks-to-register')) return undefined
  // The second step of somebody from elsewhere may be trusted from home; a strength may ask for more than any method.
  if (isExternal(facts.account) || facts.authenticationMethods.some(({ kind }) => passing.includes(kind)))
    return 'possibly'
  if (demandingPolicies(refused, /strength/i).length > 0) return 'possibly'
  if (question?.laterSuccess) return isQuoted ? 'probably' : 'possibly'
  if (refused) return surest(refused, symptoms, ['asks-to-register'])
  if (isQuoted) return isLogSilent ? 'certainly' : 'probably'
  return isLogSilent ? 'probably' : 'possibly'
}

const problem = (
  { account, authenticationMethods }: MfaFacts,
  refused: SignIn | undefined,
  explains: Certainty,
): Problem => {
  const policies = demandingPolicies(refused, /mfa|multi-?factor/i)
  return {
    explains,
    whoCanFix: 'user',
    values: {
      name: account.displayName,
      policies: listOrNone(policies),
      registered: registered(authenticationMethods),
    },
    evidence: evidenceLines(
      { say: 'registered', from: 'authenticationMethods' },
      refused && {
        say: 'refused',
        from: 'signIns',
        values: {
          at: { instant: refused.createdDateTime },
          app: refused.appDisplayName || 'none',
          code: String(refused.errorCode),
        },
      },
      policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
    ),
    remedies: remediesFor(account),
  }
}

const remediesFor = ({ id }: Account): readonly Remedy[] => [
  { by: 'user', step: 'register', for: 'person', link: link('security-info') },
  { by: 'user', step: 'twoMethods', for: 'person' },
  { by: 'user', step: 'signInAgain', for: 'person' },
  { by: 'user', step: 'letRegister', for: 'agent', link: link('security-info') },
  { by: 'helpdesk', step: 'accessPass', for: 'agent', link: link('user-authentication-methods', { userId: id }) },
]

const registered = (methods: readonly AuthenticationMethod[]): 'password' | 'email' | 'other' =>
  methods.length > 0 && methods.every(({ kind }) => kind === 'password')
    ? 'password'
    : methods.some(({ kind }) => kind === 'email')
      ? 'email'
      : 'other'
