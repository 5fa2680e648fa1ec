import { checks } from '../checks/index.ts'
import type { AnyCheck } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import { tenantFacts, type FactName } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import type { Plan } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { examine, type Examination } from './examine.ts'
import { plan } from './plan.ts'
import { wantedFacts } from './wanted-facts.ts'

/** Facts that are the same whoever asks: of the organisation, and of the app itself. */
const shared: ReadonlySet<FactName> = new Set([...tenantFacts, 'app', 'appOwners', 'application', 'applicationOwners'])

/** Checks that can judge without a person. */
const judges: readonly AnyCheck[] = checks.filter(({ needs }) => needs.every((fact) => shared.has(fact)))

/** The facts for a question about many people: of the organisation, and of the app when it is known; nothing of a person. */
export const wantedForMany = (symptoms: Symptoms): readonly FactName[] =>
  wantedFacts(symptoms, {}, judges).filter((fact) => shared.has(fact))

/** What the organisation as a whole tells about a question about many; without a plan when it names no cause: then one of them has to be named. */
export const examineMany = (
  evidence: Evidence,
  symptoms: Symptoms,
  now: Instant,
): { readonly plan?: Plan; readonly faults: Examination['faults'] } => {
  const { findings, faults } = examine(evidence, symptoms, now, judges)
  const told = plan(findings, evidence, symptoms, now)
  return told.verdict.is === 'cause' ? { plan: told, faults } : { faults }
}
