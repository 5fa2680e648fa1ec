import { tenant } from './story.ts'

const namesIn = (rows: unknown): readonly string[] =>
  (rows as readonly { readonly displayName: string }[]).map(({ displayName }) => displayName)

/** Names of policies, groups and places: nobody but agents and administrators may read them. */
export const innerNames: readonly string[] = [
  ...namesIn(tenant.fixtures.conditionalAccessPolicies),
  ...namesIn(tenant.fixtures.groups),
  ...namesIn(tenant.fixtures.namedLocations),
]

interface User {
  readonly id: string
  readonly userPrincipalName: string
  readonly displayName: string
}

/** Ids and addresses of everybody else. */
export const othersThan = (upn: string): readonly string[] =>
  (tenant.fixtures.users as unknown as readonly User[])
    .filter(({ userPrincipalName }) => userPrincipalName !== upn)
    .flatMap(({ id, userPrincipalName }) => [id, userPrincipalName])

/** The user object of the tenant with this address. */
export const userCalled = (upn: string): User => {
  const found = (tenant.fixtures.users as unknown as readonly User[]).find((user) => user.userPrincipalName === upn)
  if (!found) throw new Error(`${upn} is not in the tenant`)
  return found
}
