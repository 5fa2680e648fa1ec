/** A person signed in to the app: scopes of the token, directory roles (as Microsoft names them) and object id. */
export interface Delegated {
  readonly scopes: readonly string[]
  readonly roles: readonly string[]
  readonly userId: string
}

/** What a token may do; without `permissions` it is an app that holds every application role. */
export interface Access {
  readonly permissions?: ReadonlySet<string>
  readonly delegated?: Delegated
}

/** What one permission includes of others. https://learn.microsoft.com/graph/permissions-reference */
const includes: Readonly<Record<string, readonly string[]>> = {
  'Directory.Read.All': [
    'User.Read.All',
    'Group.Read.All',
    'Application.Read.All',
    'Device.Read.All',
    'Organization.Read.All',
    'Domain.Read.All',
    'LicenseAssignment.Read.All',
    'RoleManagement.Read.Directory',
  ],
  'User.Read.All': ['User.ReadBasic.All'],
  'Group.Read.All': ['GroupMember.Read.All'],
  'GroupMember.Read.All': ['GroupMember.ReadBasic.All'],
}

const withIncluded = (permissions: readonly string[]): ReadonlySet<string> => {
  const held = new Set<string>()
  const hold = (permission: string): void => {
    held.add(permission)
    // who may write may read
    if (permission.includes('.ReadWrite.')) hold(permission.replace('.ReadWrite.', '.Read.'))
    for (const one of includes[permission] ?? []) hold(one)
  }
  permissions.forEach(hold)
  return held
}

/** The access of a token, with all its permissions include; a delegated token has scopes in place of application roles. */
export const accessOf = (permissions: readonly string[] | undefined, delegated: Delegated | undefined): Access => {
  if (delegated) return { delegated, permissions: withIncluded(delegated.scopes) }
  return permissions ? { permissions: withIncluded(permissions) } : {}
}

/** Whether a token holds one of the alternatives of `A | B+C`; an empty text is held by nobody. */
export const holds = ({ permissions }: Access, alternatives: string): boolean => {
  if (alternatives === '') return false
  return !permissions || alternatives.split(' | ').some((all) => all.split('+').every((one) => permissions.has(one)))
}
