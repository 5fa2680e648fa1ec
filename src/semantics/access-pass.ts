import type { AuthenticationMethod } from '../model/facts/authentication.ts'
import type { Instant } from '../model/instant.ts'

/** A Temporary Access Pass, and whether it can be used, https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod */
export interface AccessPass {
  readonly is: 'usable' | 'expired' | 'used' | 'early' | 'barred'
  readonly from?: Instant
  readonly until?: Instant
}

const reasons: Readonly<Record<string, AccessPass['is']>> = {
  enabledbypolicy: 'usable',
  disabledbypolicy: 'barred',
  expired: 'expired',
  notyetvalid: 'early',
  onetimeused: 'used',
}

/** The pass among the methods of somebody (there is at most one); what Graph says of it counts, and the clock where it says nothing. */
export const accessPassOf = (methods: readonly AuthenticationMethod[], now: Instant): AccessPass | undefined => {
  const pass = methods.find(({ kind }) => kind === 'temporaryAccessPass')
  if (!pass) return undefined
  const { startDateTime: from, lifetimeInMinutes, methodUsabilityReason = '' } = pass
  const until = from === undefined || lifetimeInMinutes === undefined ? undefined : endOf(from, lifetimeInMinutes)
  const isOver = until !== undefined && Date.parse(until) <= Date.parse(now)
  const is = reasons[methodUsabilityReason.toLowerCase()] ?? (pass.isUsable === false ? 'expired' : 'usable')
  return {
    is: is === 'usable' && isOver ? 'expired' : is,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  }
}

const endOf = (from: Instant, minutes: number): Instant => new Date(Date.parse(from) + minutes * 60_000).toISOString()
