import { productName } from '../knowledge/plans.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { GroupMembership } from '../model/facts/groups.ts'
import { known, unseenOf } from './known.ts'
import { line, names, notKnown, notSet, word, value, type Said, type Section, type View } from './view.ts'

/** What is told of somebody's groups. */
export const showGroupsNeeds = [
  'groups',
  'licensingGroups',
  'subscribedSkus',
  'userAppAssignments',
] as const satisfies readonly FactName[]

/** Groups shown at once. */
const most = 20

/** The groups of somebody and what each gives, those that give something first. */
export const showGroups = (evidence: Evidence): View => {
  const facts = known(evidence)
  const groups = (facts.groups ?? []).toSorted(
    (one, other) =>
      Number(gifts(other, facts).length > 0) - Number(gifts(one, facts).length > 0) ||
      one.displayName.localeCompare(other.displayName),
  )
  const rest = groups.length - most
  return {
    sections: [
      ...groups.slice(0, most).map((group) => aboutGroup(group, facts)),
      ...(facts.groups?.length === 0 ? [{ title: word('noGroups'), lines: [] }] : []),
      ...(rest > 0 ? [{ title: word('more', { count: rest }), lines: [] }] : []),
    ],
    unseen: unseenOf(evidence, showGroupsNeeds),
  }
}

const aboutGroup = (group: GroupMembership, facts: Partial<Facts>): Section => ({
  title: value(group.displayName),
  lines: [
    line('membership', word(group.isDirect ? 'direct' : 'throughGroup')),
    line('members', word(group.isDynamic ? 'byRule' : 'byHand')),
    line('gives', givesOf(group, facts)),
  ],
})

/** "Nothing" only where both licences and apps could be read. */
const givesOf = (group: GroupMembership, facts: Partial<Facts>): Said => {
  const all = gifts(group, facts)
  if (all.length > 0) return names(all)
  return facts.licensingGroups && facts.userAppAssignments ? notSet : notKnown
}

const gifts = (
  { id }: GroupMembership,
  { licensingGroups = [], subscribedSkus = [], userAppAssignments = [] }: Partial<Facts>,
): readonly string[] => [
  ...licensingGroups
    .filter((group) => group.id === id)
    .flatMap(({ skuIds }) => skuIds)
    .map((skuId) => productName(skuId, subscribedSkus.find((sku) => sku.skuId === skuId)?.skuPartNumber)),
  ...userAppAssignments
    .filter(({ principalId }) => principalId === id)
    .map(({ resourceDisplayName }) => resourceDisplayName),
]
