import type { CheckTexts } from '../../../../checks/index.ts'
import { caDeviceNotCompliant } from './ca-device-not-compliant.ts'
import { securityDefaultsLegacyBlock } from './security-defaults-legacy-block.ts'
import { caBlockPolicy } from './ca-block-policy.ts'
import { caLocationBlock } from './ca-location-block.ts'
import { caDeviceNotHybridJoined } from './ca-device-not-hybrid-joined.ts'
import { deviceStateNotSent } from './device-state-not-sent.ts'
import { deviceDisabled } from './device-disabled.ts'
import { caLegacyAuthBlock } from './ca-legacy-auth-block.ts'
import { caAppNotApproved } from './ca-app-not-approved.ts'
import { caPlatformBlocked } from './ca-platform-blocked.ts'
import { caServiceDependency } from './ca-service-dependency.ts'
import { caDeviceCodeFlowBlocked } from './ca-device-code-flow-blocked.ts'
import { caTermsOfUse } from './ca-terms-of-use.ts'
import { caRiskBlock } from './ca-risk-block.ts'
import { userRiskHigh } from './user-risk-high.ts'
import { homeTenantRiskBlock } from './home-tenant-risk-block.ts'

/** De woorden van de controles over voorwaardelijke toegang. */
export const conditionalAccessTexts = {
  'ca-device-not-compliant': caDeviceNotCompliant,
  'security-defaults-legacy-block': securityDefaultsLegacyBlock,
  'ca-block-policy': caBlockPolicy,
  'ca-location-block': caLocationBlock,
  'ca-device-not-hybrid-joined': caDeviceNotHybridJoined,
  'device-state-not-sent': deviceStateNotSent,
  'device-disabled': deviceDisabled,
  'ca-legacy-auth-block': caLegacyAuthBlock,
  'ca-app-not-approved': caAppNotApproved,
  'ca-platform-blocked': caPlatformBlocked,
  'ca-service-dependency': caServiceDependency,
  'ca-device-code-flow-blocked': caDeviceCodeFlowBlocked,
  'ca-terms-of-use': caTermsOfUse,
  'ca-risk-block': caRiskBlock,
  'user-risk-high': userRiskHigh,
  'home-tenant-risk-block': homeTenantRiskBlock,
} satisfies Partial<CheckTexts>
