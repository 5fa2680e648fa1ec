import type { PolicyUsers } from '../model/facts/conditional-access.ts'
import { groupEntries, type Names } from './named.ts'
import { listed, word, type Said } from './view.ts'

/** Whom a policy lets in, or leaves out: kinds of people, groups by name as far as known, others by their number. */
export const peopleOf = (users: PolicyUsers, side: 'include' | 'exclude', facts: Names): Said => {
  const [people, groups, roles, external] =
    side === 'include'
      ? [users.includeUsers, users.includeGroups, users.includeRoles, users.includeGuestsOrExternalUsers]
      : [users.excludeUsers, users.excludeGroups, users.excludeRoles, users.excludeGuestsOrExternalUsers]
  const named = people.filter((id) => !words.has(id.toLowerCase()))
  const isForGuests = external !== undefined || people.some((id) => id.toLowerCase() === 'guestsorexternalusers')
  return listed([
    ...(people.some((id) => id.toLowerCase() === 'all') ? [word('everyone')] : []),
    ...(people.some((id) => id.toLowerCase() === 'none') ? [word('nobody')] : []),
    ...(isForGuests ? [word('guests')] : []),
    ...groupEntries(groups, facts),
    ...(roles.length > 0 ? [word('roleCount', { count: roles.length })] : []),
    ...(named.length > 0 ? [word('peopleCount', { count: named.length })] : []),
  ])
}

const words: ReadonlySet<string> = new Set(['all', 'none', 'guestsorexternalusers'])
