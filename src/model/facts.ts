import type { Account } from './facts/account.ts'
import type { App, AppAssignment, Application, AppName, Owner, ProvisioningEvent } from './facts/apps.ts'
import type { AppCredential, UserAppAssignment } from './facts/apps.ts'
import type { DirectoryAudit } from './facts/audits.ts'
import type { AgreementAcceptance, AuthenticationMethod, PerUserMfa } from './facts/authentication.ts'
import type { Registration, SignInPreferences } from './facts/authentication.ts'
import type { AuthenticationStrength, ConditionalAccessPolicy, NamedLocation } from './facts/conditional-access.ts'
import type { ConsentRequest, PermissionGrant } from './facts/consent.ts'
import type { Device, ManagedDevice } from './facts/devices.ts'
import type { AssignedGroup, DirectoryRole, GrantingGroup, GroupMembership, GroupProcessing } from './facts/groups.ts'
import type { LicenseDetail, LicensingGroup, SubscribedSku, Subscription } from './facts/licences.ts'
import type { AdminConsentRequestPolicy, AuthenticationMethodsPolicy, AuthorizationPolicy } from './facts/policies.ts'
import type { CrossTenantAccess, PermissionGrantPolicy } from './facts/policies.ts'
import type { RiskDetection, RiskyUser } from './facts/risk.ts'
import type { SignIn, SignInInQuestion, TenantFailures } from './facts/sign-ins.ts'
import type { Agreement, Domain, Federation, Organization, SecurityDefaults, ServiceIssue } from './facts/tenant.ts'

interface FactsOfPerson {
  readonly account: Account
  readonly groups: readonly GroupMembership[]
  readonly licenses: readonly LicenseDetail[]
  readonly authenticationMethods: readonly AuthenticationMethod[]
  readonly devices: readonly Device[]
  readonly userAppAssignments: readonly UserAppAssignment[]
  /** Newest first. */
  readonly signIns: readonly SignIn[]
  readonly registration: Registration
  readonly perUserMfa: PerUserMfa
  readonly signInPreferences: SignInPreferences
  readonly managedDevices: readonly ManagedDevice[]
  readonly riskyUser: RiskyUser
  /** Newest first. */
  readonly riskDetections: readonly RiskDetection[]
  readonly userConsents: readonly PermissionGrant[]
  readonly directoryRoles: readonly DirectoryRole[]
  readonly agreementAcceptances: readonly AgreementAcceptance[]
  /** Newest first, at most fifty of thirty days. */
  readonly audits: readonly DirectoryAudit[]
  /** Only makes sense when the person gave the ids of an error page. */
  readonly signInInQuestion: SignInInQuestion
}

interface FactsOfApp {
  readonly app: App
  readonly appAssignments: readonly AppAssignment[]
  readonly appOwners: readonly Owner[]
  /** For everybody, and for this person; not for others. */
  readonly appConsents: readonly PermissionGrant[]
  readonly application: Application
  readonly applicationOwners: readonly Owner[]
  readonly assignedGroups: readonly AssignedGroup[]
  /** Of the dynamic ones among the assigned groups. */
  readonly groupProcessing: readonly GroupProcessing[]
  readonly consentRequests: readonly ConsentRequest[]
  /** Newest first. */
  readonly provisioning: readonly ProvisioningEvent[]
}

interface FactsOfTenant {
  readonly subscribedSkus: readonly SubscribedSku[]
  readonly licensingGroups: readonly LicensingGroup[]
  readonly dynamicGroups: readonly GrantingGroup[]
  readonly securityDefaults: SecurityDefaults
  readonly appNames: readonly AppName[]
  readonly appCredentials: readonly AppCredential[]
  readonly organization: Organization
  readonly domains: readonly Domain[]
  /** One for each federated domain that has settings of its own. */
  readonly federation: readonly Federation[]
  readonly conditionalAccessPolicies: readonly ConditionalAccessPolicy[]
  readonly namedLocations: readonly NamedLocation[]
  readonly authenticationStrengths: readonly AuthenticationStrength[]
  readonly authenticationMethodsPolicy: AuthenticationMethodsPolicy
  readonly authorizationPolicy: AuthorizationPolicy
  readonly adminConsentRequestPolicy: AdminConsentRequestPolicy
  readonly permissionGrantPolicies: readonly PermissionGrantPolicy[]
  readonly crossTenantAccess: CrossTenantAccess
  readonly serviceIssues: readonly ServiceIssue[]
  readonly subscriptions: readonly Subscription[]
  readonly agreements: readonly Agreement[]
  readonly tenantFailures: TenantFailures
}

/** Every fact the bot can learn about one examination: of the person, the app meant, and the tenant (from a cache); each has one reader in `graph/facts`. */
export interface Facts extends FactsOfPerson, FactsOfApp, FactsOfTenant {}

/** The name of a fact. */
export type FactName = keyof Facts

/** Facts that only make sense once it is known which app is meant. */
export const appFacts = [
  'app',
  'appAssignments',
  'appOwners',
  'appConsents',
  'application',
  'applicationOwners',
  'assignedGroups',
  'groupProcessing',
  'consentRequests',
  'provisioning',
] as const satisfies readonly (keyof FactsOfApp)[]

/** Facts about the whole organisation: read in the background, shared by everybody. */
export const tenantFacts = [
  'subscribedSkus',
  'licensingGroups',
  'dynamicGroups',
  'securityDefaults',
  'appNames',
  'appCredentials',
  'organization',
  'domains',
  'federation',
  'conditionalAccessPolicies',
  'namedLocations',
  'authenticationStrengths',
  'authenticationMethodsPolicy',
  'authorizationPolicy',
  'adminConsentRequestPolicy',
  'permissionGrantPolicies',
  'crossTenantAccess',
  'serviceIssues',
  'subscriptions',
  'agreements',
  'tenantFailures',
] as const satisfies readonly (keyof FactsOfTenant)[]
