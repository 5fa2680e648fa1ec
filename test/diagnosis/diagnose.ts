import { examine } from '../../src/diagnosis/examine.ts'
import { plan } from '../../src/diagnosis/plan.ts'
import { wantedFacts } from '../../src/diagnosis/wanted-facts.ts'
import type { Evidence, Gap } from '../../src/model/evidence.ts'
import type { FactName } from '../../src/model/facts.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { healthy, now, symptoms, type FactsOver } from '../checks/judge.ts'

export type Gaps = { readonly [F in FactName]?: Gap }

/** The wanted facts as if Graph had been asked: healthy ones with some different, and gaps. */
export const evidenceOf = (facts: FactsOver, wanted: readonly FactName[], gaps: Gaps = {}): Evidence => {
  const all = { ...healthy(), ...facts }
  return Object.fromEntries(
    wanted.map((fact) => {
      const because = gaps[fact] ?? (all[fact] === undefined ? 'no-permission' : undefined)
      return [fact, because ? { known: false, because } : { known: true, value: all[fact], at: now }]
    }),
  )
}

/** Gathers what these symptoms want, lets every check judge, and plans. */
export const diagnose = (facts: FactsOver, said: Partial<Symptoms> = {}, gaps: Gaps = {}): Plan => {
  const told = symptoms(said)
  const evidence = evidenceOf(facts, wantedFacts(told), gaps)
  return plan(examine(evidence, told, now).findings, evidence, told, now)
}

/** The causes a plan names, or where else it ends. */
export const endOf = ({ verdict }: Plan): string =>
  verdict.is === 'cause' ? verdict.causes.map(({ check }) => check).join(' + ') : verdict.is
