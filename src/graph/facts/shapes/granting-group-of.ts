import type { GrantingGroup } from '../../../model/facts/groups.ts'
import { isDynamic } from './group-types.ts'
import { flag, maybe, shown, text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'

/** What `$select` must name. */
export const groupProperties = [
  'id',
  'displayName',
  'groupTypes',
  'membershipRule',
  'membershipRuleProcessingState',
  'onPremisesSyncEnabled',
] as const

/** A group that gives something, with its rule; a dynamic group always has one, so null is one that Graph hides. */
export const grantingGroupOf = (group: Row): GrantingGroup => ({
  id: text(group, 'id'),
  displayName: shown(group, 'displayName'),
  isDynamic: isDynamic(group),
  membershipRule: isDynamic(group) ? shown(group, 'membershipRule') : maybe(text, group, 'membershipRule'),
  membershipRuleProcessingState: maybe(text, group, 'membershipRuleProcessingState'),
  onPremisesSyncEnabled: maybe(flag, group, 'onPremisesSyncEnabled'),
})
