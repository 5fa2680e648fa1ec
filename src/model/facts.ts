import type { Account } from './facts/account.ts'
import type { App, AppAssignment, AppName, Owner, UserAppAssignment } from './facts/apps.ts'
import type { AuthenticationMethod } from './facts/authentication.ts'
import type { Device } from './facts/devices.ts'
import type { GroupMembership } from './facts/groups.ts'
import type { LicenseDetail, LicensingGroup, SubscribedSku } from './facts/licences.ts'
import type { SignIn } from './facts/sign-ins.ts'
import type { SecurityDefaults } from './facts/tenant.ts'

/** Every fact the bot can learn about one examination; each has one reader in `graph/facts`. */
export interface Facts {
  // about the person
  readonly account: Account
  readonly groups: readonly GroupMembership[]
  readonly licenses: readonly LicenseDetail[]
  readonly authenticationMethods: readonly AuthenticationMethod[]
  readonly devices: readonly Device[]
  readonly userAppAssignments: readonly UserAppAssignment[]
  /** Newest first. */
  readonly signIns: readonly SignIn[]
  // about the app meant
  readonly app: App
  readonly appAssignments: readonly AppAssignment[]
  readonly appOwners: readonly Owner[]
  // about the tenant, from a cache
  readonly subscribedSkus: readonly SubscribedSku[]
  readonly licensingGroups: readonly LicensingGroup[]
  readonly securityDefaults: SecurityDefaults
  readonly appNames: readonly AppName[]
}

/** The name of a fact. */
export type FactName = keyof Facts

/** Facts that only make sense once it is known which app is meant. */
export const appFacts = ['app', 'appAssignments', 'appOwners'] as const satisfies readonly FactName[]

/** Facts about the whole organisation: read in the background, shared by everybody. */
export const tenantFacts = [
  'subscribedSkus',
  'licensingGroups',
  'securityDefaults',
  'appNames',
] as const satisfies readonly FactName[]
