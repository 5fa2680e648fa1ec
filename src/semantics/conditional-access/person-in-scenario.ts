import type { Account } from '../../model/facts/account.ts'
import type { DirectoryRole, GroupMembership } from '../../model/facts/groups.ts'
import { isExternal } from '../is-external.ts'
import type { PersonInScenario, PersonKind } from './scenario.ts'

/** What the directory tells of a person; of a fact that was not read nothing is known. */
export interface FactsOfPerson {
  readonly account: Account
  /** Also through other groups. */
  readonly groups?: readonly GroupMembership[]
  readonly directoryRoles?: readonly DirectoryRole[]
}

/** The person as Conditional Access looks at them; the home tenant of a guest is not in the directory. */
export const personInScenario = ({ account, groups, directoryRoles }: FactsOfPerson): PersonInScenario => ({
  id: account.id,
  kind: kindOf(account),
  ...(groups && { groupIds: groups.map(({ id }) => id) }),
  ...(directoryRoles && { roleTemplateIds: directoryRoles.map(({ roleTemplateId }) => roleTemplateId) }),
})

const kindOf = (account: Account): PersonKind => {
  if (account.userType === 'Guest') return isInvited(account) ? 'b2bCollaborationGuest' : 'internalGuest'
  return isExternal(account) ? 'b2bCollaborationMember' : 'internalMember'
}

/** A guest whose word is that of another organisation, not of this one. */
const isInvited = ({ userPrincipalName, externalUserState }: Account): boolean =>
  /#EXT#/i.test(userPrincipalName) || externalUserState !== undefined
