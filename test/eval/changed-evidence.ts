import type { Evidence, Gap } from '../../src/model/evidence.ts'
import { appFacts, type FactName } from '../../src/model/facts.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'

/** What is known of a case. */
export interface Known {
  readonly evidence: Evidence
  readonly symptoms: Symptoms
}

/** As if these facts could not be read; an app that only the sign-in log named is then not known, and nothing of it was asked. */
export const withoutFacts = ({ evidence, symptoms }: Known, facts: readonly FactName[], because: Gap): Known => {
  const { app, ...said } = symptoms
  const isAppLost = facts.includes('signIns') && app?.fromLog !== undefined
  const isKept = (fact: FactName): boolean => !isAppLost || !appFacts.some((known) => known === fact)
  const changed = (Object.keys(evidence) as FactName[])
    .filter(isKept)
    .reduce<Evidence>(
      (before, fact) => ({ ...before, [fact]: facts.includes(fact) ? { known: false, because } : evidence[fact] }),
      {},
    )
  return { evidence: changed, symptoms: isAppLost || !app ? said : symptoms }
}

/** Every list in another order, at any depth: reversed, or turned by a third. */
export const shuffled = (evidence: Evidence, how: 'reversed' | 'turned'): Evidence =>
  Object.fromEntries(Object.entries(evidence).map(([fact, reading]) => [fact, turned(reading, how)]))

const turned = (value: unknown, how: 'reversed' | 'turned'): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map((item: unknown) => turned(item, how))
    const third = Math.ceil(items.length / 3)
    return how === 'reversed' ? items.toReversed() : [...items.slice(third), ...items.slice(0, third)]
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner, how)]))
}
