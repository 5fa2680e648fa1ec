import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { Missing } from '../model/finding.ts'

/** The facts that were read; one that was not is absent. */
export const known = (evidence: Evidence): Partial<Facts> =>
  Object.fromEntries(
    Object.entries(evidence).flatMap(([fact, reading]) => (reading.known ? [[fact, reading.value] as const] : [])),
  )

/** What a look-up needs and was not read, with why; a fact nobody asked for is not available here. */
export const unseenOf = (evidence: Evidence, needs: readonly FactName[]): readonly Missing[] =>
  needs.flatMap((fact) => {
    const reading = evidence[fact]
    if (reading?.known) return []
    return [{ fact, because: reading?.because ?? ('not-supported' as const) }]
  })
