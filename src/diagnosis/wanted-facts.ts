import { checks } from '../checks/index.ts'
import type { AnyCheck } from '../model/check.ts'
import { appFacts, type FactName } from '../model/facts.ts'
import type { Symptoms } from '../model/symptoms.ts'

const all: readonly AnyCheck[] = checks
const isAppFact = (fact: FactName): boolean => (appFacts as readonly FactName[]).includes(fact)

/** The facts to gather about the person and the tenant, and about the app once it is known. */
export const wantedFacts = (
  symptoms: Symptoms,
): { readonly person: readonly FactName[]; readonly app: readonly FactName[] } => {
  const needed = all
    .filter((check) => check.appliesTo?.(symptoms) ?? true)
    .flatMap((check) => [...check.needs, ...(check.uses ?? [])])
  const facts = [...new Set<FactName>(['account', 'signIns', ...needed])]
  return { person: facts.filter((fact) => !isAppFact(fact)), app: facts.filter(isAppFact) }
}
