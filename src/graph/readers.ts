import type { FactName } from '../model/facts.ts'
import { account } from './facts/account.ts'
import { adminConsentRequestPolicy } from './facts/admin-consent-request-policy.ts'
import { agreementAcceptances } from './facts/agreement-acceptances.ts'
import { agreements } from './facts/agreements.ts'
import { appAssignments } from './facts/app-assignments.ts'
import { appConsents } from './facts/app-consents.ts'
import { appCredentials } from './facts/app-credentials.ts'
import { appNames } from './facts/app-names.ts'
import { appOwners } from './facts/app-owners.ts'
import { app } from './facts/app.ts'
import { applicationOwners } from './facts/application-owners.ts'
import { application } from './facts/application.ts'
import { assignedGroups } from './facts/assigned-groups.ts'
import { audits } from './facts/audits.ts'
import { authenticationMethodsPolicy } from './facts/authentication-methods-policy.ts'
import { authenticationMethods } from './facts/authentication-methods.ts'
import { authenticationStrengths } from './facts/authentication-strengths.ts'
import { authorizationPolicy } from './facts/authorization-policy.ts'
import { conditionalAccessPolicies } from './facts/conditional-access-policies.ts'
import { consentRequests } from './facts/consent-requests.ts'
import { crossTenantAccess } from './facts/cross-tenant-access.ts'
import { devices } from './facts/devices.ts'
import { directoryRoles } from './facts/directory-roles.ts'
import { domains } from './facts/domains.ts'
import { federation } from './facts/federation.ts'
import { groupProcessing } from './facts/group-processing.ts'
import { groups } from './facts/groups.ts'
import { licenses } from './facts/licenses.ts'
import { dynamicGroups } from './facts/dynamic-groups.ts'
import { licensingGroups } from './facts/licensing-groups.ts'
import { managedDevices } from './facts/managed-devices.ts'
import { namedLocations } from './facts/named-locations.ts'
import { organization } from './facts/organization.ts'
import { perUserMfa } from './facts/per-user-mfa.ts'
import { permissionGrantPolicies } from './facts/permission-grant-policies.ts'
import { provisioning } from './facts/provisioning.ts'
import { registration } from './facts/registration.ts'
import { riskDetections } from './facts/risk-detections.ts'
import { riskyUser } from './facts/risky-user.ts'
import { securityDefaults } from './facts/security-defaults.ts'
import { serviceIssues } from './facts/service-issues.ts'
import { signInInQuestion } from './facts/sign-in-in-question.ts'
import { signInPreferences } from './facts/sign-in-preferences.ts'
import { signIns } from './facts/sign-ins.ts'
import { subscribedSkus } from './facts/subscribed-skus.ts'
import { subscriptions } from './facts/subscriptions.ts'
import { tenantFailures } from './facts/tenant-failures.ts'
import { userAppAssignments } from './facts/user-app-assignments.ts'
import { userConsents } from './facts/user-consents.ts'
import type { Reader } from './reader.ts'

/** The one reader of each fact. */
export const readers: { readonly [F in FactName]: Reader<F> } = {
  account,
  groups,
  licenses,
  authenticationMethods,
  devices,
  userAppAssignments,
  signIns,
  registration,
  perUserMfa,
  signInPreferences,
  managedDevices,
  riskyUser,
  riskDetections,
  userConsents,
  directoryRoles,
  agreementAcceptances,
  audits,
  signInInQuestion,
  app,
  appAssignments,
  appOwners,
  appConsents,
  application,
  applicationOwners,
  assignedGroups,
  groupProcessing,
  consentRequests,
  provisioning,
  subscribedSkus,
  licensingGroups,
  dynamicGroups,
  securityDefaults,
  appNames,
  appCredentials,
  organization,
  domains,
  federation,
  conditionalAccessPolicies,
  namedLocations,
  authenticationStrengths,
  authenticationMethodsPolicy,
  authorizationPolicy,
  adminConsentRequestPolicy,
  permissionGrantPolicies,
  crossTenantAccess,
  serviceIssues,
  subscriptions,
  agreements,
  tenantFailures,
}
