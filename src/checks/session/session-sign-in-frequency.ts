import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone, type Values } from '../../model/value.ts'
import { endedSession, isUnexplained, successesSince, type EndedSession } from '../../semantics/session-ended.ts'
import { frequencyPolicies, type FrequencyPolicy } from '../../semantics/sign-in-frequency.ts'

/** AADSTS70043 to 70046: the session is older than a policy allows, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const tooOld: readonly number[] = [70043, 70044, 70045, 70046]
const recently = 7 * 86_400_000

type SessionFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns' | 'conditionalAccessPolicies'>>

/** A policy asks for a fresh sign-in every so often: works as it is meant (https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime). */
export const sessionSignInFrequency = defineCheck({
  id: 'session-sign-in-frequency',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies'],
  judge: (facts, symptoms, now) => {
    const ended = endedSession(tooOld, facts.signIns, symptoms, now)
    if (ended) return problem(facts, ended, policiesOf(facts, ended.event))
    const asked = askedAgain(facts, symptoms, now)
    return asked ? problem(facts, asked, policiesOf(facts, asked.event)) : 'ok'
  },
  text: {
    title: 'Signing in again every so often is meant this way',
    person:
      'Your organisation asks you to sign in again every so often, to keep accounts safe. That is expected and not an error: sign in once more, and you can go on. Your account and password are fine.',
    agent:
      'Nothing is broken: {policies, select, none {a Conditional Access policy} other {{policies}}} asks {name} to sign in again every so often (sign-in frequency{every, select, none {} time {: every time} hours {: {count, plural, one {every hour} other {every # hours}}} days {: {count, plural, one {every day} other {every # days}}} other {}}){code, select, none {} other {, AADSTS{code}}}. That is expected behaviour.',
    evidence: {
      ended:
        'The session{app, select, none {} other { of {app}}} was too old on {at} (AADSTS{code}): expected, no error',
      asked:
        '{times, plural, one {One sign-in} other {# sign-ins}} since {from}, under a rule that asks for a new one every so often',
      policies: 'Policies that set how often to sign in: {policies}',
    },
    steps: {
      signIn: 'Sign in once more when you are asked; that is all.',
      tooOften:
        'Are you asked more often than colleagues, or again within minutes? Tell the helpdesk: then something else may play a part.',
      meant: 'Nothing has to be repaired: it works as designed.',
      explain: 'Tell {name} that this is meant this way, and that no reset and no other device is needed.',
      review:
        'Is it too often for the work? An identity administrator can review the sign-in frequency of {policies, select, none {the policy} other {{policies}}}; do not switch the policy off for one person.',
    },
  },
})

/** Asked again and again, and the sign-ins of the last days stand under such a policy. */
const askedAgain = (facts: SessionFacts, symptoms: Symptoms, now: Instant): (EndedSession & Asked) | undefined => {
  if (!isUnexplained(facts, symptoms, now)) return undefined
  const from = new Date(Date.parse(now) - recently).toISOString()
  const under = successesSince(facts.signIns ?? [], from, symptoms).filter(
    (event) => frequencyPolicies(event).length > 0,
  )
  const [event] = under
  return event && { code: 0, event, times: under.length, from, explains: under.length > 1 ? 'certainly' : 'probably' }
}

interface Asked {
  readonly times?: number
  readonly from?: Instant
}

const policiesOf = (
  { conditionalAccessPolicies }: SessionFacts,
  event: EndedSession['event'],
): readonly FrequencyPolicy[] => (event ? frequencyPolicies(event, conditionalAccessPolicies) : [])

const everyOf = ([policy]: readonly FrequencyPolicy[]): Values => {
  const { frequencyInterval, value, type } = policy?.frequency ?? {}
  if (frequencyInterval === 'everyTime') return { every: 'time', count: 0 }
  return value !== undefined && type !== undefined ? { every: type, count: value } : { every: 'none', count: 0 }
}

const problem = (
  { account }: SessionFacts,
  { code, event, explains, times = 0, from }: EndedSession & Asked,
  policies: readonly FrequencyPolicy[],
): Problem => ({
  explains,
  whoCanFix: 'nobody',
  values: {
    name: account.displayName,
    code: code === 0 ? 'none' : String(code),
    policies: listOrNone(policies.map(({ displayName }) => displayName)),
    ...everyOf(policies),
  },
  evidence: evidenceLines(
    event &&
      code !== 0 && {
        say: 'ended',
        from: 'signIns',
        values: { app: event.appDisplayName || 'none', at: { instant: event.createdDateTime } },
      },
    from !== undefined && { say: 'asked', from: 'signIns', values: { times, from: { instant: from } } },
    policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
  ),
  remedies: [{ by: 'user', step: 'signIn', for: 'person' }, ...steps(policies), { by: 'nobody', step: 'meant' }],
})

const steps = ([policy]: readonly FrequencyPolicy[]): readonly Remedy[] => [
  { by: 'user', step: 'tooOften', for: 'person' },
  { by: 'helpdesk', step: 'explain', for: 'agent' },
  {
    by: 'identity-admin',
    step: 'review',
    for: 'agent',
    link: policy ? link('conditional-access-policy', { policyId: policy.id }) : link('conditional-access-policies'),
  },
]
