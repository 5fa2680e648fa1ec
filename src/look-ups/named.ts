import { appById } from '../knowledge/apps.ts'
import type { Facts } from '../model/facts.ts'
import { listed, value, word, type Said } from './view.ts'
import type { Word } from './words.ts'

/** What names of ids are read from. */
export type Names = Partial<
  Pick<Facts, 'appNames' | 'namedLocations' | 'licensingGroups' | 'dynamicGroups' | 'assignedGroups' | 'groups'>
>

/** An entry of a policy about apps: a name where one is known, else the id. */
export const appEntry = (entry: string, { appNames }: Names): Said => {
  const set = appSets.get(entry.toLowerCase())
  if (set) return word(set)
  return value(appNames?.find(({ appId }) => isSame(appId, entry))?.displayName ?? appById(entry)?.name ?? entry)
}

const appSets: ReadonlyMap<string, Word> = new Map([
  ['all', 'everyApp'],
  ['none', 'noApp'],
  ['office365', 'office365'],
  ['microsoftadminportals', 'adminPortals'],
])

/** An entry of a policy about places. */
export const placeEntry = (entry: string, { namedLocations }: Names): Said => {
  if (entry.toLowerCase() === 'all') return word('everyPlace')
  if (entry.toLowerCase() === 'alltrusted') return word('trustedPlaces')
  return value(namedLocations?.find(({ id }) => isSame(id, entry))?.displayName ?? entry)
}

/** Groups by name as far as some fact names them, the others by their number. */
export const groupEntries = (ids: readonly string[], facts: Names): readonly Said[] => {
  const all = [
    ...(facts.licensingGroups ?? []),
    ...(facts.dynamicGroups ?? []),
    ...(facts.assignedGroups ?? []),
    ...(facts.groups ?? []),
  ]
  const found = ids.flatMap((id) => all.find((group) => isSame(group.id, id))?.displayName ?? [])
  const rest = ids.length - found.length
  return [
    ...(found.length > 0 ? [word('groupsNamed', { groups: { list: found } })] : []),
    ...(rest > 0 ? [word(found.length > 0 ? 'otherGroups' : 'groupCount', { count: rest })] : []),
  ]
}

/** Several entries as one. */
export const entries = (ids: readonly string[], named: (id: string, facts: Names) => Said, facts: Names): Said =>
  listed(ids.map((id) => named(id, facts)))

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
