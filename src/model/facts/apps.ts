/** The app meant, as this tenant knows it (a service principal). */
export type App =
  | {
      readonly is: 'in-tenant'
      readonly id: string
      readonly appId: string
      readonly displayName: string
      readonly accountEnabled: boolean
      readonly appRoleAssignmentRequired: boolean
    }
  | { readonly is: 'not-in-tenant'; readonly appId: string }

/** Somebody or some group that has been given an app. */
export interface AppAssignment {
  readonly principalId: string
  readonly principalType: 'User' | 'Group' | 'ServicePrincipal'
  readonly principalDisplayName: string
}

/** The user's own assignment to an app, direct or through a group of which they are a direct member. */
export interface UserAppAssignment {
  readonly principalId: string
  /** Object id of the service principal. */
  readonly resourceId: string
  readonly resourceDisplayName: string
}

/** A person who looks after an app or a group. */
export interface Owner {
  readonly id: string
  readonly displayName: string
}

/** One line of the tenant's list of apps. */
export interface AppName {
  readonly appId: string
  readonly displayName: string
}
