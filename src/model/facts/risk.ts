import type { Instant } from '../instant.ts'

/** What Identity Protection holds against a person; somebody never seen at risk is not listed. */
export type RiskyUser = { readonly is: 'not-listed' } | ({ readonly is: 'listed' } & UserRisk)

/** The risk of a person, https://learn.microsoft.com/graph/api/resources/riskyuser */
export interface UserRisk {
  /** `none`, `low`, `medium`, `high`, or `hidden` without a P2 licence. */
  readonly riskLevel: string
  /** `atRisk`, `confirmedCompromised`, `remediated`, `dismissed`, `confirmedSafe`, `none`. */
  readonly riskState: string
  readonly riskDetail: string
  readonly riskLastUpdatedDateTime?: Instant
}

/** One sign of risk, https://learn.microsoft.com/graph/api/resources/riskdetection */
export interface RiskDetection {
  /** `userReportedSuspiciousActivity`, `leakedCredentials`, `unlikelyTravel`, …. */
  readonly riskEventType: string
  readonly riskLevel: string
  readonly riskState: string
  readonly riskDetail: string
  readonly detectedDateTime: Instant
  readonly correlationId: string
  /** Equal to the id of the sign-in it was seen in. */
  readonly requestId: string
  readonly ipAddress: string
  readonly location: { readonly city: string; readonly countryOrRegion: string }
}
