/** What somebody may see: own facts, what an agent needs to act, or inner conditions as well. */
export type Audience = 'person' | 'agent' | 'admin'

/** What somebody is in this organisation, read from group membership. */
export interface Role {
  /** Member of the helpdesk group: may ask about others. */
  readonly isAgent: boolean
  /** Member of the identity administrators group: sees inner conditions of policies. */
  readonly isAdmin: boolean
}

/** The deepest audience this role may see. */
export const audienceOf = (role: Role): Audience => (role.isAdmin ? 'admin' : role.isAgent ? 'agent' : 'person')
