import { list, plainText, refusal } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'

/** Whether the members of a group come from a rule; Graph hides `groupTypes` as null where the app may not read the group. */
export const isDynamic = (group: Row): boolean => {
  if (group['groupTypes'] === null) throw refusal('no-permission', 'groupTypes is hidden')
  return list(group, 'groupTypes', plainText).includes('DynamicMembership')
}
