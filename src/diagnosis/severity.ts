import { rootCauses, type RootCause } from '../knowledge/root-causes.ts'
import type { ProblemFinding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import type { Severity } from '../model/ticket.ts'

/** How bad it is: a suspected break-in, many people or an outage; one person stopped, or security; one hindered; by design or nothing found. */
export const severityOf = (symptoms: Symptoms, plan: Plan | undefined): Severity => {
  if (symptoms.signs.includes('suspects-compromise') || symptoms.who.is === 'many') return 'critical'
  if (!plan) return 'medium'
  const { verdict } = plan
  if ('suspects' in verdict && verdict.suspects) return 'critical'
  if (verdict.is === 'cause') return ofCause(verdict.causes[0])
  return verdict.is === 'no-problem-found' ? 'low' : 'medium'
}

const ofCause = ({ check, explains, whoCanFix }: ProblemFinding): Severity => {
  const family = rootCauses.find(({ id }) => id === check)?.family
  if (family === 'service') return 'critical'
  if (security.has(check)) return 'high'
  if (whoCanFix === 'nobody') return 'low'
  return explains === 'certainly' && family && stops.has(family) ? 'high' : 'medium'
}

/** Causes that shut a person out of everything. */
const stops: ReadonlySet<RootCause['family']> = new Set(['account', 'password', 'mfa', 'federation'])

/** Causes behind which somebody else may be. */
const security: ReadonlySet<string> = new Set([
  'mfa-fraud-reported-block',
  'malicious-ip-block',
  'ca-risk-block',
  'user-risk-high',
])
