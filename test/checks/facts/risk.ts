import type { RiskDetection, RiskyUser, UserRisk } from '../../../src/model/facts/risk.ts'
import { minutesAgo } from './moments.ts'

/** Somebody at high risk; healthy is `{ is: 'not-listed' }`. */
export const riskyUser = (over: Partial<UserRisk> = {}): RiskyUser => ({
  is: 'listed',
  riskLevel: 'high',
  riskState: 'atRisk',
  riskDetail: 'none',
  riskLastUpdatedDateTime: minutesAgo(30),
  ...over,
})

/** A sign-in from a place that cannot be reached in time. */
export const riskDetection = (over: Partial<RiskDetection> = {}): RiskDetection => ({
  riskEventType: 'unlikelyTravel',
  riskLevel: 'high',
  riskState: 'atRisk',
  riskDetail: 'none',
  detectedDateTime: minutesAgo(30),
  correlationId: 'attempt-risky',
  requestId: 'request-risky',
  ipAddress: '198.51.100.7',
  location: { city: 'Lagos', countryOrRegion: 'NG' },
  ...over,
})
