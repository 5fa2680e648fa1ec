import { licenseMissing } from './license-missing.ts'
import { subscriptionExpired } from './subscription-expired.ts'
import { licenseGroupCountViolation } from './license-group-count-violation.ts'
import { licenseGroupConflict } from './license-group-conflict.ts'
import { licenseUsageLocation } from './license-usage-location.ts'
import { licenseServicePlanDisabled } from './license-service-plan-disabled.ts'
import { licenseSkuWithoutService } from './license-sku-without-service.ts'
import { licensePendingProvisioning } from './license-pending-provisioning.ts'
import { mailboxMissing } from './mailbox-missing.ts'

/** Checks about products and the services in them, from purchase to mailbox; what stops a sign-in first stands first. */
export const licencesChecks = [
  subscriptionExpired,
  licenseMissing,
  licenseSkuWithoutService,
  licenseGroupCountViolation,
  licenseGroupConflict,
  licenseUsageLocation,
  licenseServicePlanDisabled,
  licensePendingProvisioning,
  mailboxMissing,
] as const
