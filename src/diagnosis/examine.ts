import { checks } from '../checks/index.ts'
import type { AnyCheck } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Facts, FactName } from '../model/facts.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** What the checks found, and the faults of checks that threw (for the caller to log). */
export interface Examination {
  readonly findings: readonly Finding[]
  readonly faults: readonly { readonly check: string; readonly error: unknown }[]
}

/** Lets every check judge the evidence. A missing fact gives `unknown`; a check that throws gives `unknown` and a fault. */
export const examine = (
  evidence: Evidence,
  symptoms: Symptoms,
  now: Instant,
  judges: readonly AnyCheck[] = checks,
): Examination => {
  const faults: { check: string; error: unknown }[] = []
  const findings = judges
    .filter((check) => check.appliesTo?.(symptoms) ?? true)
    .map((check) => {
      try {
        return judgeOne(check, evidence, symptoms, now)
      } catch (error) {
        faults.push({ check: check.id, error })
        return unknown(
          check,
          check.needs.map((fact) => ({ fact, because: 'our-fault' })),
        )
      }
    })
  return { findings, faults }
}

const judgeOne = (check: AnyCheck, evidence: Evidence, symptoms: Symptoms, now: Instant): Finding => {
  const missing = missingOf(check.needs, evidence)
  if (missing.length > 0) return unknown(check, missing)
  const verdict = check.judge(known([...check.needs, ...(check.uses ?? [])], evidence), symptoms, now)
  if (verdict !== 'ok') return { check: check.id, outcome: 'problem', ...verdict }
  const unseen = missingOf(check.uses ?? [], evidence)
  return unseen.length > 0 ? unknown(check, unseen) : { check: check.id, outcome: 'ok' }
}

const unknown = (check: AnyCheck, missing: readonly Missing[]): Finding => ({
  check: check.id,
  outcome: 'unknown',
  missing,
})

const missingOf = (facts: readonly FactName[], evidence: Evidence): readonly Missing[] =>
  facts.flatMap((fact) => {
    const reading = evidence[fact]
    if (reading === undefined) return [{ fact, because: 'not-supported' as const }]
    return reading.known ? [] : [{ fact, because: reading.because }]
  })

/** The known values among these facts. The checks' types promise that all they need is there: `judgeOne` has made sure. */
const known = (facts: readonly FactName[], evidence: Evidence): Facts =>
  Object.fromEntries(
    facts.flatMap((fact) => {
      const reading = evidence[fact]
      return reading?.known ? [[fact, reading.value]] : []
    }),
  ) as unknown as Facts
