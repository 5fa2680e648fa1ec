import { rootCauses } from '../knowledge/root-causes.ts'
import type { Finding } from '../model/finding.ts'
import type { CheckedFamily } from '../model/plan.ts'

const familyOf: ReadonlyMap<string, string> = new Map(rootCauses.map(({ id, family }) => [id, family]))

/** What was looked at, by family in the order of the findings: families with nothing but problems are left out. */
export const checkedFamilies = (findings: readonly Finding[]): readonly CheckedFamily[] => {
  const families = [...new Set(findings.map(({ check }) => familyOf.get(check) ?? check))]
  return families
    .map((family) => {
      const own = findings.filter(({ check }) => (familyOf.get(check) ?? check) === family)
      return { family, ok: count(own, 'ok'), unknown: count(own, 'unknown') }
    })
    .filter(({ ok, unknown }) => ok + unknown > 0)
}

const count = (findings: readonly Finding[], outcome: Finding['outcome']): number =>
  findings.filter((finding) => finding.outcome === outcome).length
