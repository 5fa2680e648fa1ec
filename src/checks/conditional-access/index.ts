import { deviceDisabled } from './device-disabled.ts'
import { userRiskHigh } from './user-risk-high.ts'
import { homeTenantRiskBlock } from './home-tenant-risk-block.ts'
import { caRiskBlock } from './ca-risk-block.ts'
import { securityDefaultsLegacyBlock } from './security-defaults-legacy-block.ts'
import { caLegacyAuthBlock } from './ca-legacy-auth-block.ts'
import { caDeviceCodeFlowBlocked } from './ca-device-code-flow-blocked.ts'
import { caLocationBlock } from './ca-location-block.ts'
import { caPlatformBlocked } from './ca-platform-blocked.ts'
import { caServiceDependency } from './ca-service-dependency.ts'
import { caBlockPolicy } from './ca-block-policy.ts'
import { deviceStateNotSent } from './device-state-not-sent.ts'
import { caDeviceNotCompliant } from './ca-device-not-compliant.ts'
import { caDeviceNotHybridJoined } from './ca-device-not-hybrid-joined.ts'
import { caAppNotApproved } from './ca-app-not-approved.ts'
import { caTermsOfUse } from './ca-terms-of-use.ts'

/** Checks about Conditional Access and what stands in for it: place, device, client, risk, terms; what stops a sign-in first stands first. */
export const conditionalAccessChecks = [
  deviceDisabled,
  userRiskHigh,
  homeTenantRiskBlock,
  caRiskBlock,
  securityDefaultsLegacyBlock,
  caLegacyAuthBlock,
  caDeviceCodeFlowBlocked,
  caLocationBlock,
  caPlatformBlocked,
  caServiceDependency,
  caBlockPolicy,
  deviceStateNotSent,
  caDeviceNotCompliant,
  caDeviceNotHybridJoined,
  caAppNotApproved,
  caTermsOfUse,
] as const
