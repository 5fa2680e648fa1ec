import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { challengeFailed, type ChallengeFailed } from '../../semantics/challenge-failed.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { eventTold, placeTold } from '../../semantics/event-told.ts'
import { failedStepCodes } from '../../semantics/step-result.ts'

/** The second step was asked for and not given (AADSTS500121, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts500121-user-fails-mfa-request). */
export const mfaChallengeNotCompleted = defineCheck({
  id: 'mfa-challenge-not-completed',
  needs: ['account', 'authenticationMethods'],
  uses: ['signIns', 'serviceIssues', 'tenantFailures'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => failedStepCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const failed = challengeFailed(facts, symptoms, now)
    return failed ? problem(facts, failed, symptoms) : 'ok'
  },
  text: {
    title: 'The second sign-in step was not completed',
    person:
      '{by, select, stranger {Somebody tried to sign in as you and got as far as the second step, so they probably know your password. As long as nobody approves, they stay out.} other {Your password was accepted, but the second step {result, select, unanswered {was not answered in time} declined {was declined on your phone} miscoded {failed: the code was not right, or had been used already} unreachable {failed: your phone could not be reached{ending, select, none {} other { on the number ending in {ending}}}} unsent {failed: the prompt could not be sent to your phone} limit {failed: text messages and calls are limited at the moment} fault {failed through a passing fault} other {was not completed}}.{wantsOff, select, yes { The second step itself stays on: it protects your account when somebody knows your password.} other {}}}}',
    agent:
      '{by, select, stranger {Second steps that {name} says they did not start were asked for: somebody probably knows the password.} other {The password of {name} was accepted; the second step {result, select, unanswered {was not answered in time} declined {was declined by the user} miscoded {failed on a wrong or used code} unreachable {failed: the phone could not be reached{ending, select, none {} other { (number ending in {ending})}}} unsent {failed: the notification could not be sent to the phone} limit {failed: text messages and calls are limited at the moment; the Authenticator app is not} fault {failed through a fault of the service} other {was not completed}}.}}{policies, select, none {} other { Asked for by {policies}.}}',
    evidence: {
      failed:
        'The sign-in{app, select, none {} other { to {app}}} on {at} ended at the second step (AADSTS{code}){details, select, none {} other {: “{details}”}}',
      attempts: '{attempts, plural, one {One such attempt} other {# such attempts}} in three days',
      place: 'It came from {country} ({address})',
      methods: '{registered, plural, one {One method is} other {# methods are}} registered',
    },
    steps: {
      tryAgain:
        '{result, select, unreachable {Is the phone on, in reach, and free to be called? Then sign in again.} limit {Use the Authenticator app this time; texts and calls work again later.} miscoded {Sign in again and type the code your phone shows now. Is the clock of your phone set automatically?} declined {Sign in again. Approve only when it is you who is signing in, and enter the number that the sign-in page shows.} other {Sign in again with your phone unlocked and connected, open the Authenticator app, and enter the number that the sign-in page shows.}}',
      otherMethod:
        'No prompt? Choose “Sign in another way” on the sign-in page; is the phone number {ending, select, none {there} other {ending in {ending}}} still yours?',
      lost: 'Is the phone gone, new or empty? The helpdesk can let you register again; that starts with a call, not with a code in chat.',
      doNotApprove: 'Approve nothing you did not start yourself, and choose “No, it’s not me” if you are asked.',
      changePassword: 'Change your password now, on a device you trust, and use it nowhere else.',
      tellSecurity: 'Call the helpdesk or security right away, also when you did approve something.',
      letTry: 'Have {name} try once more while you look along, or with another registered method.',
      checkMethods:
        'Look whether the registered methods still fit the phone; if not, check who it is, then let {name} register again (Authentication Administrator).',
      keepOn: 'Do not switch off MFA for {name}, not even for a while: that leaves the account on a password alone.',
      toSecurity: 'Hand this to security now, as critical: the password is probably known to somebody else.',
      contain:
        'Have the password changed and all sessions revoked; look in the sign-in log whether an attempt from there succeeded, and which methods were added since.',
    },
  },
})

type StepFacts = Pick<Facts, 'account' | 'authenticationMethods'>

const problem = (
  { account, authenticationMethods }: StepFacts,
  { event, result, by, attempts, explains }: ChallengeFailed,
  { signs }: Symptoms,
): Problem => {
  const policies = by === 'self' ? demandingPolicies(event, /mfa|multi-?factor/i) : []
  const wantsOff = signs.includes('asks-mfa-off')
  return {
    explains,
    whoCanFix: by === 'stranger' ? 'identity-admin' : 'user',
    values: {
      name: account.displayName,
      by,
      result,
      ending: authenticationMethods.find(({ phoneEnding }) => phoneEnding !== undefined)?.phoneEnding ?? 'none',
      policies: policies.length > 0 ? { list: policies } : 'none',
      registered: authenticationMethods.filter(({ kind }) => kind !== 'password').length,
      wantsOff: wantsOff ? 'yes' : 'no',
    },
    evidence: evidenceLines(
      event && {
        say: 'failed',
        from: 'signIns',
        values: { ...eventTold(event), details: event.additionalDetails || 'none' },
      },
      attempts > 1 && { say: 'attempts', from: 'signIns', values: { attempts } },
      by === 'stranger' &&
        event && {
          say: 'place',
          from: 'signIns',
          for: 'agent',
          values: placeTold(event),
        },
      by === 'self' && { say: 'methods', from: 'authenticationMethods', for: 'agent' },
    ),
    remedies: by === 'stranger' ? underAttack : forSelf(account.id, wantsOff),
  }
}

const forSelf = (userId: string, wantsOff: boolean): readonly Remedy[] => [
  { by: 'user', step: 'tryAgain', for: 'person' },
  { by: 'user', step: 'otherMethod', for: 'person' },
  { by: 'helpdesk', step: 'lost', for: 'person' },
  { by: 'user', step: 'letTry', for: 'agent' },
  { by: 'helpdesk', step: 'checkMethods', for: 'agent', link: link('user-authentication-methods', { userId }) },
  ...(wantsOff ? [{ by: 'helpdesk', step: 'keepOn', for: 'agent' } as const] : []),
]

const underAttack: readonly Remedy[] = [
  { by: 'user', step: 'doNotApprove', for: 'person' },
  { by: 'user', step: 'changePassword', for: 'person', link: link('my-account') },
  { by: 'helpdesk', step: 'tellSecurity', for: 'person' },
  { by: 'identity-admin', step: 'toSecurity', for: 'agent', link: link('risky-users') },
  { by: 'identity-admin', step: 'contain', for: 'agent', link: link('sign-in-log') },
]
