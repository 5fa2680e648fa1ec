import type { Facts } from '../model/facts.ts'
import type { LicensingGroup } from '../model/facts/licences.ts'
import { groupsGiving } from './licence-path.ts'

/** The groups that give an app and that somebody is in; a group inside such a group gives nothing, https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing */
export const joinedGroups = (
  appId: string,
  { groups, licensingGroups, subscribedSkus }: Pick<Facts, 'groups' | 'licensingGroups' | 'subscribedSkus'>,
): { readonly direct: readonly LicensingGroup[]; readonly nested: readonly LicensingGroup[] } => {
  const giving = groupsGiving(appId, subscribedSkus, licensingGroups)
  const isIn = ({ id }: LicensingGroup, isDirect: boolean): boolean =>
    groups.some((group) => group.id === id && group.isDirect === isDirect)
  return { direct: giving.filter((group) => isIn(group, true)), nested: giving.filter((group) => isIn(group, false)) }
}
