import type { Lease } from './lease.ts'
import type { Bucket } from './quota-of.ts'
import { createQuotaKeeper, type Time } from './quota-keeper.ts'
import type { Limit } from './start-of-last.ts'

/** What Graph allows one app in one tenant (the smallest size), https://learn.microsoft.com/graph/throttling-limits */
export const limits = {
  reports: { amount: 5, windowMs: 10_000 },
  protection: { amount: 1, windowMs: 1000 },
  directory: { amount: 3500, windowMs: 10_000 },
  service: { amount: 240, windowMs: 60_000 },
  intune: { amount: 1000, windowMs: 20_000 },
  authenticationMethods: { amount: 5, windowMs: 10_000 },
} as const satisfies Record<Bucket, Limit>

const realTime: Time = {
  clock: () => performance.now(),
  wake: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds)
    return () => clearTimeout(timer)
  },
}

interface Options {
  /** The real one unless told. */
  readonly time?: Time
  /** Microsoft's table names authenticationMethod among the reports, and it is not clear which is meant: they share one store unless told. */
  readonly areMethodsApart?: boolean
}

/** The keeper of all quotas, in memory: enough for one process. */
export const createBudget = ({ time = realTime, areMethodsApart = false }: Options = {}): Lease => {
  const reports = createQuotaKeeper(limits.reports, time)
  const keepers = {
    reports,
    protection: createQuotaKeeper(limits.protection, time),
    directory: createQuotaKeeper(limits.directory, time),
    service: createQuotaKeeper(limits.service, time),
    intune: createQuotaKeeper(limits.intune, time),
    authenticationMethods: areMethodsApart ? createQuotaKeeper(limits.authenticationMethods, time) : reports,
  } satisfies Record<Bucket, unknown>
  return ({ bucket, ...wanted }) => keepers[bucket](wanted)
}
