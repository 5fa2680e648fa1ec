import type { Rule } from '../rule.ts'
import { adminPortalsBlocked } from './admin-portals-blocked.ts'
import { adminWithoutMethod } from './admin-without-method.ts'
import { appProtectionForEverything } from './app-protection-for-everything.ts'
import { approvedAppRetired } from './approved-app-retired.ts'
import { azureManagementGuarded } from './azure-management-guarded.ts'
import { blockAllButNamedApps } from './block-all-but-named-apps.ts'
import { blockEveryPlatform } from './block-every-platform.ts'
import { blockEverything } from './block-everything.ts'
import { bothRisksInOne } from './both-risks-in-one.ts'
import { clientTypesLeftOut } from './client-types-left-out.ts'
import { compliantDeviceForEverything } from './compliant-device-for-everything.ts'
import { customControlForAll } from './custom-control-for-all.ts'
import { defaultsBesidePolicies } from './defaults-beside-policies.ts'
import { deletedObjectsNamed } from './deleted-objects-named.ts'
import { deviceCodeBlockedForAll } from './device-code-blocked-for-all.ts'
import { deviceRegistrationLocked } from './device-registration-locked.ts'
import { excludedAppsLoseBaseline } from './excluded-apps-lose-baseline.ts'
import { filterCatchesUnregistered } from './filter-catches-unregistered.ts'
import { guestsWithDeviceControls } from './guests-with-device-controls.ts'
import { hybridDeviceForEverything } from './hybrid-device-for-everything.ts'
import { legacyBlockIncomplete } from './legacy-block-incomplete.ts'
import { managedPolicyWithoutExclusion } from './managed-policy-without-exclusion.ts'
import { nearLimit } from './near-limit.ts'
import { noEmergencyExclusion } from './no-emergency-exclusion.ts'
import { passwordChangeMiscombined } from './password-change-miscombined.ts'
import { perUserMfaLeft } from './per-user-mfa-left.ts'
import { placeBlockWithoutExclusion } from './place-block-without-exclusion.ts'
import { policyWithoutTarget } from './policy-without-target.ts'
import { registrationLocked } from './registration-locked.ts'
import { reportOnlyForLong } from './report-only-for-long.ts'
import { riskBlockWithoutRemedy } from './risk-block-without-remedy.ts'
import { selfServiceUnreachable } from './self-service-unreachable.ts'
import { serviceAccountAskedForMfa } from './service-account-asked-for-mfa.ts'
import { signInTooOften } from './sign-in-too-often.ts'
import { singleEmergencyAccount } from './single-emergency-account.ts'
import { strengthNobodyMeets } from './strength-nobody-meets.ts'
import { syncAccountNotExcluded } from './sync-account-not-excluded.ts'
import { teamsWithoutItsServices } from './teams-without-its-services.ts'
import { termsForEverything } from './terms-for-everything.ts'
import { trustedPlaceNotDefined } from './trusted-place-not-defined.ts'
import { unlistedPlatformBlock } from './unlisted-platform-block.ts'
import { weakEmergencyAccount } from './weak-emergency-account.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  blockEverything,
  blockEveryPlatform,
  compliantDeviceForEverything,
  hybridDeviceForEverything,
  appProtectionForEverything,
  approvedAppRetired,
  noEmergencyExclusion,
  weakEmergencyAccount,
  singleEmergencyAccount,
  blockAllButNamedApps,
  excludedAppsLoseBaseline,
  placeBlockWithoutExclusion,
  trustedPlaceNotDefined,
  registrationLocked,
  deviceRegistrationLocked,
  guestsWithDeviceControls,
  passwordChangeMiscombined,
  bothRisksInOne,
  riskBlockWithoutRemedy,
  strengthNobodyMeets,
  adminWithoutMethod,
  legacyBlockIncomplete,
  clientTypesLeftOut,
  teamsWithoutItsServices,
  adminPortalsBlocked,
  azureManagementGuarded,
  syncAccountNotExcluded,
  serviceAccountAskedForMfa,
  deletedObjectsNamed,
  policyWithoutTarget,
  filterCatchesUnregistered,
  deviceCodeBlockedForAll,
  signInTooOften,
  reportOnlyForLong,
  managedPolicyWithoutExclusion,
  defaultsBesidePolicies,
  perUserMfaLeft,
  termsForEverything,
  nearLimit,
  customControlForAll,
  unlistedPlatformBlock,
  selfServiceUnreachable,
]
