import { link } from '../knowledge/links.ts'
import { planName, productName } from '../knowledge/plans.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { LicenseAssignmentState } from '../model/facts/account.ts'
import type { LicenseDetail } from '../model/facts/licences.ts'
import { known, unseenOf } from './known.ts'
import { line, lines, names, notKnown, value, word, type Line, type Said, type Section, type View } from './view.ts'

/** What is told of somebody's licences. */
export const showLicencesNeeds = [
  'account',
  'licenses',
  'subscribedSkus',
  'licensingGroups',
  'groups',
] as const satisfies readonly FactName[]

/** The products of somebody: how each came, in what state, and which services of it do not work. */
export const showLicences = (evidence: Evidence): View => {
  const facts = known(evidence)
  const unseen = unseenOf(evidence, showLicencesNeeds)
  const { account, licenses } = facts
  if (!account && !licenses) return { sections: [], unseen }
  const states = account?.licenseAssignmentStates ?? []
  const skuIds = [...new Set([...(licenses ?? []), ...states].map(({ skuId }) => skuId))]
  const none: Section = { title: word('noLicences'), lines: [] }
  return {
    sections: skuIds.length === 0 && account && licenses ? [none] : skuIds.map((skuId) => aboutProduct(skuId, facts)),
    unseen,
  }
}

const aboutProduct = (skuId: string, facts: Partial<Facts>): Section => {
  const license = facts.licenses?.find((one) => one.skuId === skuId)
  const states = facts.account?.licenseAssignmentStates.filter((state) => state.skuId === skuId) ?? []
  const sku = facts.subscribedSkus?.find((one) => one.skuId === skuId)
  const part = license?.skuPartNumber ?? sku?.skuPartNumber
  const isEnded = sku !== undefined && sku.capabilityStatus !== 'Enabled'
  return {
    title: value(productName(skuId, part)),
    lines: [
      ...(states.length > 0 ? states.flatMap((state) => aboutPath(state, facts)) : [line('comesFrom', notKnown)]),
      ...(license ? aboutServices(license) : []),
      ...(isEnded ? [line('subscription', value(sku.capabilityStatus), { isNotable: true })] : []),
    ],
    ...(facts.account && { link: link('m365-user-licences', { userId: facts.account.id }) }),
  }
}

const aboutPath = (state: LicenseAssignmentState, facts: Partial<Facts>): readonly Line[] => {
  const isWrong = state.state !== 'Active' || state.error !== 'None'
  return lines(
    line('comesFrom', sourceOf(state, facts)),
    line('state', value(state.state), { isNotable: isWrong }),
    state.error !== 'None' && line('error', value(state.error), { isNotable: true }),
    state.lastUpdatedDateTime !== undefined && line('updated', value({ instant: state.lastUpdatedDateTime })),
  )
}

const sourceOf = ({ assignedByGroup }: LicenseAssignmentState, { licensingGroups, groups }: Partial<Facts>): Said => {
  if (assignedByGroup === undefined) return word('assignedDirectly')
  const group = [...(licensingGroups ?? []), ...(groups ?? [])].find(({ id }) => id === assignedByGroup)
  return group ? word('assignedByGroup', { group: group.displayName }) : word('assignedByUnknownGroup')
}

const aboutServices = ({ servicePlans }: LicenseDetail): readonly Line[] => {
  const named = (isMeant: (status: string) => boolean): readonly string[] =>
    servicePlans
      .filter(({ provisioningStatus }) => isMeant(provisioningStatus))
      .map(({ servicePlanId, servicePlanName }) => planName(servicePlanId, servicePlanName))
  const off = named((status) => status === 'Disabled')
  const pending = named((status) => status.startsWith('Pending'))
  return lines(
    off.length > 0 && line('switchedOff', names(off), { isNotable: true }),
    pending.length > 0 && line('beingPrepared', names(pending), { isNotable: true }),
  )
}
