import type { Facts } from '../model/facts.ts'
import type { GrantingGroup } from '../model/facts/groups.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { askedRuleGroups } from './asked-rule-groups.ts'
import { membershipBy, type Membership } from './membership-rule/membership-by.ts'
import { subjectOf } from './membership-rule/subject-of.ts'
import { lessSure } from './surest.ts'

/** What a group would have given. */
export type Gives = 'licence' | 'app' | 'membership'

/** A group filled by a rule that somebody is not in, though it would give what they ask for. */
export interface RuleGroup {
  readonly group: GrantingGroup
  readonly gives: Gives
  readonly membership: Membership
  readonly explains: Certainty
}

/** What is read to find such a group; what gives the app only matters when an app is meant. */
export type RuleFacts = Pick<Facts, 'account' | 'groups' | 'dynamicGroups'> & Partial<Facts>

/** The group whose rule keeps away what the words are about: one that should hold the person comes first, then the one they need to change least for. */
export const ruleGroup = (facts: RuleFacts, symptoms: Symptoms, now: Instant): RuleGroup | undefined => {
  const { gives, explains, groups, isOnlyWay } = askedRuleGroups(facts, symptoms, now) ?? {}
  if (!gives || !explains || !groups) return undefined
  const judged = groups
    .map((group) => ({ group, membership: membershipBy(group.membershipRule ?? '', subjectOf(facts.account), now) }))
    .toSorted((one, other) => distance(one.membership) - distance(other.membership))
  const [nearest] = judged
  if (!nearest) return undefined
  // When somebody could also be added by hand, a rule that leaves them out is not what keeps them away.
  const sure = isOnlyWay || nearest.membership.outcome === 'matches' ? explains : lessSure(explains, 'possibly')
  return { ...nearest, gives, explains: sure }
}

/** Whether only rules give the product, and the one nearest to somebody is judged: then it is known why they do not have it. */
export const isLeftOutByRule = (facts: Omit<RuleFacts, 'dynamicGroups'>, symptoms: Symptoms, now: Instant): boolean => {
  const found = ruleGroup({ ...facts, dynamicGroups: [] }, symptoms, now)
  return found !== undefined && found.explains !== 'possibly' && found.membership.outcome !== 'unknown'
}

/** How far somebody is from a group: nothing to change, clauses to change, not to be told. */
const distance = (membership: Membership): number => {
  if (membership.outcome === 'matches') return 0
  return membership.outcome === 'does-not-match' ? (membership.ways[0]?.length ?? 1) : Number.MAX_SAFE_INTEGER
}
