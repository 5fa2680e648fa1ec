import type { ClientPerson } from './client/client-person.ts'
import type { Fixtures, Row } from './fixtures.ts'

const text = (user: Row, key: string): string => {
  const value = user[key]
  return typeof value === 'string' ? value : ''
}

/** The users of a tenant as people of the Teams-like client, in the order of the file. */
export const peopleOf = ({ users = [] }: Fixtures): readonly ClientPerson[] =>
  users.map((user) => ({
    displayName: text(user, 'displayName'),
    givenName: text(user, 'givenName') || text(user, 'displayName'),
    surname: text(user, 'surname') || '-',
    userPrincipalName: text(user, 'userPrincipalName'),
    objectId: text(user, 'id'),
  }))

/** The object id of the organisation. */
export const tenantIdOf = ({ organization = [] }: Fixtures): string =>
  organization.map((one) => text(one, 'id'))[0] ?? ''

/** The people who are direct members of a group. */
export const membersOf = (fixtures: Fixtures, groupId: string): readonly ClientPerson[] => {
  const members: readonly unknown[] = fixtures.groupMembers?.[groupId] ?? []
  return peopleOf(fixtures).filter(({ objectId }) => members.includes(objectId))
}
