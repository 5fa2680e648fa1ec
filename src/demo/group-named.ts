import type { Fixtures } from './fixtures.ts'
import { isList, isRow } from './fixtures.ts'

/** The object id of the group with this display name. */
export const groupNamed = (fixtures: Fixtures, displayName: string): string | undefined => {
  const { groups } = fixtures
  const found = isList(groups)
    ? groups.find((group) => isRow(group) && group['displayName'] === displayName)
    : undefined
  return isRow(found) && typeof found['id'] === 'string' ? found['id'] : undefined
}
