import type { CheckTexts } from '../../../../checks/index.ts'
import { licenseMissing } from './license-missing.ts'
import { subscriptionExpired } from './subscription-expired.ts'
import { licenseGroupCountViolation } from './license-group-count-violation.ts'
import { licenseGroupConflict } from './license-group-conflict.ts'
import { licenseUsageLocation } from './license-usage-location.ts'
import { licenseServicePlanDisabled } from './license-service-plan-disabled.ts'
import { licenseSkuWithoutService } from './license-sku-without-service.ts'
import { licensePendingProvisioning } from './license-pending-provisioning.ts'
import { mailboxMissing } from './mailbox-missing.ts'

/** De woorden van de controles over licenties. */
export const licencesTexts = {
  'license-missing': licenseMissing,
  'subscription-expired': subscriptionExpired,
  'license-group-count-violation': licenseGroupCountViolation,
  'license-group-conflict': licenseGroupConflict,
  'license-usage-location': licenseUsageLocation,
  'license-service-plan-disabled': licenseServicePlanDisabled,
  'license-sku-without-service': licenseSkuWithoutService,
  'license-pending-provisioning': licensePendingProvisioning,
  'mailbox-missing': mailboxMissing,
} satisfies Partial<CheckTexts>
