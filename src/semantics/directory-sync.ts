import type { Organization } from '../model/facts/tenant.ts'
import type { Instant } from '../model/instant.ts'

const hour = 3_600_000
/** Entra Connect runs every half hour, https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-feature-scheduler; so long without it is no delay any more. */
const stoppedAfter = 3 * hour

/** A synchronisation that stands still, and since when; undefined when it runs, or there is none. */
export const stoppedSync = (
  { onPremisesSyncEnabled, onPremisesLastSyncDateTime: last }: Organization,
  now: Instant,
): { readonly last: Instant } | undefined =>
  onPremisesSyncEnabled && last !== undefined && Date.parse(now) - Date.parse(last) > stoppedAfter
    ? { last }
    : undefined
