import { plansFor } from '../knowledge/apps.ts'
import type { Facts } from '../model/facts.ts'
import type { LicensingGroup } from '../model/facts/licences.ts'
import type { Instant } from '../model/instant.ts'
import { assignedSince, isSettling } from './assigned-since.ts'
import { joinedGroups } from './joined-groups.ts'
import { licencePath } from './licence-path.ts'

/** A service that was given and is not there yet. */
export interface OnItsWay {
  /** `service`: the service is getting ready; `group`: the group has not passed the product on; `fresh`: all is there, since a short time. */
  readonly waitsFor: 'service' | 'group' | 'fresh'
  /** As Graph names the state of the service, or of the work of the group. */
  readonly state?: string
  readonly group?: LicensingGroup
  readonly since?: Instant
  /** Longer than it should take. */
  readonly isLate: boolean
}

type LicenceFacts = Pick<Facts, 'account' | 'licenses' | 'subscribedSkus' | 'licensingGroups' | 'groups'>

/** What somebody still waits for before an app works; undefined when nothing is on its way. States: https://learn.microsoft.com/graph/api/resources/serviceplaninfo */
export const onItsWay = (appId: string, facts: LicenceFacts, now: Instant): OnItsWay | undefined => {
  const path = licencePath(appId, facts).is
  const since = assignedSince(appId, facts)
  const isLate = since !== undefined && !isSettling(since, now)
  const told = since === undefined ? { isLate } : { since, isLate }
  if (path === 'being-prepared') {
    const state = stateOf(appId, facts)
    return { waitsFor: 'service', ...told, ...(state !== undefined && { state }) }
  }
  if (path === 'usable') return isSettling(since, now) ? { waitsFor: 'fresh', ...told } : undefined
  return path === 'nothing-assigned' || path === 'not-in-products' ? fromGroup(appId, facts) : undefined
}

const stateOf = (appId: string, { licenses }: LicenceFacts): string | undefined =>
  licenses
    .flatMap(({ servicePlans }) => servicePlans)
    .find(
      ({ servicePlanId, provisioningStatus }) =>
        plansFor(appId).includes(servicePlanId) && provisioningStatus !== 'Disabled',
    )?.provisioningStatus

/** A direct member of a group that gives the product, without any trace of it. */
const fromGroup = (appId: string, facts: LicenceFacts): OnItsWay | undefined => {
  const { direct } = joinedGroups(appId, facts)
  const isWorking = ({ licenseProcessingState: state }: LicensingGroup): boolean =>
    state !== undefined && state !== 'ProcessingComplete'
  const group = direct.find(isWorking) ?? direct[0]
  if (!group) return undefined
  const { licenseProcessingState: state } = group
  return { waitsFor: 'group', group, isLate: false, ...(state !== undefined && isWorking(group) && { state }) }
}
