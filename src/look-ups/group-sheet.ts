import { link } from '../knowledge/links.ts'
import { productName } from '../knowledge/plans.ts'
import type { Evidence, Reading } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { AssignedGroup, GrantingGroup } from '../model/facts/groups.ts'
import { known, unseenOf } from './known.ts'
import {
  line,
  lines,
  moment,
  names,
  notKnown,
  value,
  word,
  yesNo,
  type Line,
  type Said,
  type Section,
  type View,
} from './view.ts'

/** Where groups are found by name: those that give licences and those that a rule fills; the groups of an app where one is meant. */
export const groupSheetNeeds = [
  'licensingGroups',
  'dynamicGroups',
  'subscribedSkus',
] as const satisfies readonly FactName[]

/** A group by name or id: kind, rule, how far it is worked out, licences. `size` where somebody counted its members. */
export const groupSheet = (name: string, evidence: Evidence, size?: Reading<number>): View => {
  const facts = known(evidence)
  const found = groupsCalled(name, facts)
  const none: Section = { title: word('noSuchGroup', { name }), lines: [] }
  return {
    sections: found.length > 0 ? found.map((group) => aboutGroup(group, facts, size)) : [none],
    unseen: unseenOf(evidence, groupSheetNeeds),
  }
}

/** Whole names first; else every group whose name holds the words; each once. */
const groupsCalled = (name: string, facts: Partial<Facts>): readonly GrantingGroup[] => {
  const wanted = name.trim().toLowerCase()
  const all = new Map(
    [...(facts.dynamicGroups ?? []), ...(facts.licensingGroups ?? []), ...(facts.assignedGroups ?? [])].map((group) => [
      group.id,
      group,
    ]),
  )
  const exact = [...all.values()].filter(({ id, displayName }) =>
    [id, displayName].some((own) => own.toLowerCase() === wanted),
  )
  if (exact.length > 0 || wanted === '') return exact
  return [...all.values()].filter(({ displayName }) => displayName.toLowerCase().includes(wanted)).slice(0, 5)
}

const aboutGroup = (group: GrantingGroup, facts: Partial<Facts>, size: Reading<number> | undefined): Section => ({
  title: value(group.displayName),
  lines: [
    line('members', word(group.isDynamic ? 'byRule' : 'byHand')),
    line('size', size?.known ? value(size.value) : notKnown),
    ...ruleLines(group, facts),
    group.onPremisesSyncEnabled === undefined
      ? line('origin', notKnown)
      : line('origin', word(group.onPremisesSyncEnabled ? 'localDirectory' : 'cloud')),
    ...licenceLines(group, facts),
    ...ownerLines(facts.assignedGroups?.find(({ id }) => id === group.id)),
  ],
  link: link('group-overview', { groupId: group.id }),
})

const ruleLines = (
  { id, membershipRule, membershipRuleProcessingState: state }: GrantingGroup,
  facts: Partial<Facts>,
) => {
  if (membershipRule === undefined) return []
  const processing = facts.groupProcessing?.find((one) => one.id === id)
  return lines(
    line('rule', value(membershipRule)),
    line('processing', state === undefined ? notKnown : value(state), { isNotable: state === 'Paused' }),
    processing && line('state', value(processing.status), { isNotable: processing.status === 'Failed' }),
    processing && line('updated', moment(processing.lastMembershipUpdated)),
  )
}

const licenceLines = ({ id }: GrantingGroup, { licensingGroups, subscribedSkus }: Partial<Facts>): readonly Line[] => {
  const giving = licensingGroups?.find((group) => group.id === id)
  const products = giving?.skuIds.map((skuId) =>
    productName(skuId, subscribedSkus?.find((sku) => sku.skuId === skuId)?.skuPartNumber),
  )
  const said: Said = licensingGroups ? names(products ?? []) : notKnown
  return lines(
    line('licences', said),
    giving?.hasMembersWithLicenseErrors !== undefined &&
      line('licenceErrors', yesNo(giving.hasMembersWithLicenseErrors), {
        isNotable: giving.hasMembersWithLicenseErrors,
      }),
  )
}

const ownerLines = (group: AssignedGroup | undefined): readonly Line[] =>
  group ? [line('owners', names(group.owners.map(({ displayName }) => displayName)))] : []
