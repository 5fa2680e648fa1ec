import type { Instant } from '../instant.ts'

/** A group the user belongs to. */
export interface GroupMembership {
  readonly id: string
  readonly displayName: string
  readonly isDynamic: boolean
  /** False when only through another group. */
  readonly isDirect: boolean
}

/** A group that gives something, with what tells why somebody is not in it. */
export interface GrantingGroup {
  readonly id: string
  readonly displayName: string
  /** Members come from a rule. */
  readonly isDynamic: boolean
  /** The rule; absent for groups whose members are added by hand. */
  readonly membershipRule?: string
  /** `On` or `Paused`. */
  readonly membershipRuleProcessingState?: string
  /** Mastered in the local directory: members are added there. */
  readonly onPremisesSyncEnabled?: boolean
}

/** A group an app is assigned to. */
export interface AssignedGroup extends GrantingGroup {
  /** At most twenty. */
  readonly owners: readonly { readonly id: string; readonly displayName: string }[]
}

/** A directory role somebody has, directly or through a group. */
export interface DirectoryRole {
  readonly displayName: string
  /** The same in every tenant, https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
  readonly roleTemplateId: string
}

/** How far the working out of a membership rule is. */
export interface GroupProcessing {
  /** Id of the group. */
  readonly id: string
  /** `NotStarted`, `Running`, `Succeeded`, `Failed`. */
  readonly status: string
  readonly lastMembershipUpdated?: Instant
}
