import { severityOf } from '../../src/diagnosis/severity.ts'
import type { ProblemFinding } from '../../src/model/finding.ts'
import type { Plan, Verdict } from '../../src/model/plan.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { symptoms } from '../checks/judge.ts'

const planOf = (verdict: Verdict): Plan => ({
  verdict,
  whoCanFix: 'helpdesk',
  possible: [],
  unseen: [],
  examinedAt: '',
})
const cause = (check: string, over: Partial<ProblemFinding> = {}): Plan => {
  const finding = {
    check,
    outcome: 'problem',
    explains: 'certainly',
    whoCanFix: 'helpdesk',
    values: {},
    evidence: [],
  } as const
  return planOf({ is: 'cause', causes: [{ ...finding, remedies: [], ...over }] })
}

test.each<[string, Partial<Symptoms>, Plan | undefined, string]>([
  [
    'somebody else may use the account',
    { signs: ['suspects-compromise'] },
    planOf({ is: 'no-problem-found' }),
    'critical',
  ],
  ['the examination suspects so', {}, planOf({ is: 'needs-more-info', suspects: 'compromise' }), 'critical'],
  ['nobody can sign in', { who: { is: 'many' } }, undefined, 'critical'],
  ['an outage', {}, cause('service-outage', { whoCanFix: 'microsoft' }), 'critical'],
  ['the account is disabled', {}, cause('account-disabled'), 'high'],
  ['no second step', {}, cause('mfa-not-registered'), 'high'],
  ['risk', {}, cause('user-risk-high'), 'high'],
  ['the account is probably disabled', {}, cause('account-disabled', { explains: 'probably' }), 'medium'],
  ['one app', {}, cause('user-not-assigned-to-app'), 'medium'],
  ['a licence', {}, cause('license-missing'), 'medium'],
  ['by design', {}, cause('session-sign-in-frequency', { whoCanFix: 'nobody' }), 'low'],
  ['nothing wrong', {}, planOf({ is: 'no-problem-found' }), 'low'],
  ['not known', {}, planOf({ is: 'needs-more-info' }), 'medium'],
  ['a colleague, not looked at', { who: { is: 'colleague' } }, undefined, 'medium'],
])('%s', (_, said, plan, severity) => {
  expect(severityOf(symptoms(said), plan)).toBe(severity)
})
