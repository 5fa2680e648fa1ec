import type {
  CrossTenantAccess,
  CrossTenantSetting,
  CrossTenantTargets,
  InboundTrust,
} from '../model/facts/policies.ts'

/** A setting, and whether it stands with the other organisation or holds for all. */
export interface Found<T> {
  readonly value: T
  readonly from: 'partner' | 'default'
}

/** Who goes where, as far as it is known; every part that is not known can be anything. */
export interface Visit {
  /** The other organisation. */
  readonly tenantId?: string | undefined
  /** Object ids, in the organisation where they are at home, of the person and the groups; only the own organisation knows them. */
  readonly personIds?: readonly string[]
  readonly appId?: string | undefined
}

type Setting = 'b2bCollaborationInbound' | 'b2bCollaborationOutbound'

/**
 * Which word of the home organisation counts here. Undefined when it is not known which organisation it is and those that have
 * settings of their own differ. Holds for organisations in Entra only. https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview
 */
export const inboundTrust = (
  access: CrossTenantAccess,
  tenantId: string | undefined,
  claim: keyof InboundTrust,
): Found<boolean> | undefined => {
  const general = access.byDefault.inboundTrust?.[claim] ?? false
  if (tenantId === undefined) {
    const isSame = access.partners.every((one) => (one.inboundTrust?.[claim] ?? general) === general)
    return isSame ? { value: general, from: 'default' } : undefined
  }
  const own = partnerOf(access, tenantId)?.inboundTrust?.[claim]
  return own === undefined ? { value: general, from: 'default' } : { value: own, from: 'partner' }
}

/** Whether a visit is let through: people and apps both must be. Undefined when that cannot be told. */
export const admits = (access: CrossTenantAccess, setting: Setting, visit: Visit): Found<boolean> | undefined => {
  const general = access.byDefault[setting]
  if (visit.tenantId === undefined) {
    const each = [general, ...access.partners.map((one) => one[setting]).filter((one) => one !== undefined)]
    const answers = new Set(each.map((one) => lets(one, visit)))
    const [only] = answers
    return answers.size === 1 && only !== undefined ? { value: only, from: 'default' } : undefined
  }
  const own = partnerOf(access, visit.tenantId)?.[setting]
  const value = lets(own ?? general, visit)
  return value === undefined ? undefined : { value, from: own ? 'partner' : 'default' }
}

const partnerOf = (access: CrossTenantAccess, tenantId: string): CrossTenantAccess['partners'][number] | undefined =>
  access.partners.find((one) => one.tenantId.toLowerCase() === tenantId.toLowerCase())

const lets = (setting: CrossTenantSetting | undefined, { personIds, appId }: Visit): boolean | undefined => {
  const people = allows(setting?.usersAndGroups, 'AllUsers', personIds)
  const apps = allows(setting?.applications, 'AllApplications', appId === undefined ? undefined : [appId])
  if (people === false || apps === false) return false
  return people === undefined || apps === undefined ? undefined : true
}

/** What is not set is as Microsoft sets it up: everybody may come and go. */
const allows = (
  targets: CrossTenantTargets | undefined,
  all: string,
  ids: readonly string[] | undefined,
): boolean | undefined => {
  if (!targets) return true
  const isAllowing = targets.accessType === 'allowed'
  if (targets.targets.includes(all)) return isAllowing
  if (targets.targets.length === 0) return !isAllowing
  // A suite stands for apps that are not listed one by one.
  if (!ids || targets.targets.includes('Office365')) return undefined
  return targets.targets.some((target) => ids.includes(target)) === isAllowing
}
