import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { eventTold } from '../../semantics/event-told.ts'
import { methodTold } from '../../semantics/method-told.ts'
import { askedStepCodes } from '../../semantics/prompt-in-question.ts'
import { secondSteps } from '../../semantics/second-steps.ts'
import { stepAsked, type StepAsked } from '../../semantics/step-asked.ts'

/** A second step is asked for and can be given (AADSTS50074, 50076, 50078, https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const mfaRequired = defineCheck({
  id: 'mfa-required',
  needs: ['account', 'authenticationMethods'],
  uses: ['signIns', 'securityDefaults', 'conditionalAccessPolicies', 'authenticationStrengths'],
  appliesTo: (symptoms) =>
    symptoms.codes.length > 0
      ? symptoms.codes.some((code) => askedStepCodes.includes(code))
      : !asksWhetherWrong(symptoms),
  judge: (facts, symptoms, now) => {
    const asked = stepAsked(facts, symptoms, now)
    return asked ? problem(facts, asked, symptoms) : 'ok'
  },
  text: {
    title: 'A second sign-in step is asked for',
    person:
      '{asked, select, yes {{app, select, none {Signing in} other {{app}}} asks for a second step (MFA) after your password, and that step was not finished yet.{isOld, select, yes { You did it before, but that was too long ago.} other {}} Nothing is broken.} other {Your account signs in with a second step (MFA) after the password.}}{wantsOff, select, yes { MFA cannot be switched off for you: it keeps your account safe when somebody finds out your password, and it is asked of everybody. It can be made less of a bother, though.} other {}}',
    agent:
      '{asked, select, yes {{app, select, none {The sign-in} other {{app}}} asked {name} for MFA, and the prompt was not finished (AADSTS{code}).{isOld, select, yes { The earlier MFA is too old for what the policy asks.} other {}}} other {MFA is asked of {name} and works as designed.}}{source, select, policy { Asked for by {policies}.} defaults { Security defaults ask for it.} other {}} {count, plural, =0 {No method is registered that works everywhere.} one {A usable method is registered.} other {# usable methods are registered.}}',
    evidence: {
      asked: 'The sign-in{app, select, none {} other { to {app}}} on {at} stopped at the demand for MFA (AADSTS{code})',
      registered:
        'Registered: {method, select, app {Microsoft Authenticator{device, select, none {} other { on {device}}}} code {an authenticator app} number {phone number ending in {ending}} key {security key} token {code token} other {another method}}',
      policies: 'MFA is asked for by {policies}',
    },
    steps: {
      finish:
        'Sign in again in a normal browser window, and finish the second step{method, select, app { in Microsoft Authenticator{device, select, none {} other { on {device}}}: enter the number that the page shows} number { with the code sent to the number ending in {ending}} key { with your security key} other {}}.',
      inApp: 'Does the app show no prompt? Sign out of it completely, close it, and sign in again.',
      easier:
        'Add a second method at Security info, such as a passkey or your phone number, and stay signed in on your own work device: then it is asked less often.',
      letFinish: 'Have {name} sign in again in a browser and finish the prompt; other apps follow.',
      keepOn:
        'Do not switch off MFA for {name}, also not per user or for a while: that leaves the account on a password alone. If the phone is the trouble: check who it is, then a Temporary Access Pass.',
      methods: 'See whether the registered methods still fit.',
    },
  },
})

type StepFacts = Pick<Facts, 'account' | 'authenticationMethods'> & Partial<Pick<Facts, 'securityDefaults'>>

const problem = (
  { account, authenticationMethods, securityDefaults }: StepFacts,
  { code, event, explains }: StepAsked,
  { signs, app }: Symptoms,
): Problem => {
  const policies = demandingPolicies(event, /mfa|multi-?factor/i)
  const steps = secondSteps(authenticationMethods)
  const wantsOff = signs.includes('asks-mfa-off')
  return {
    explains,
    whoCanFix: 'user',
    values: {
      ...methodTold(steps[0]),
      name: account.displayName,
      app: event?.appDisplayName || app?.name || 'none',
      asked: code === undefined ? 'no' : 'yes',
      code: String(code ?? ''),
      isOld: code === 50078 ? 'yes' : 'no',
      wantsOff: wantsOff ? 'yes' : 'no',
      source: policies.length > 0 ? 'policy' : securityDefaults?.isEnabled ? 'defaults' : 'other',
      policies: listOrNone(policies),
      count: steps.length,
    },
    evidence: evidenceLines(
      event && {
        say: 'asked',
        from: 'signIns',
        values: eventTold(event),
      },
      steps.length > 0 && { say: 'registered', from: 'authenticationMethods' },
      policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
    ),
    remedies: remediesFor(account.id, { isAsked: code !== undefined, wantsOff }),
  }
}

const remediesFor = (
  userId: string,
  { isAsked, wantsOff }: { readonly isAsked: boolean; readonly wantsOff: boolean },
): readonly Remedy[] => [
  ...(isAsked ? finish : []),
  ...(wantsOff ? easier : []),
  { by: 'helpdesk', step: 'methods', for: 'agent', link: link('user-authentication-methods', { userId }) },
]

const finish: readonly Remedy[] = [
  { by: 'user', step: 'finish', for: 'person' },
  { by: 'user', step: 'inApp', for: 'person' },
  { by: 'user', step: 'letFinish', for: 'agent' },
]
const easier: readonly Remedy[] = [
  { by: 'user', step: 'easier', for: 'person', link: link('security-info') },
  { by: 'helpdesk', step: 'keepOn', for: 'agent' },
]
