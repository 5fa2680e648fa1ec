import { createAdmit } from './graph/quota/admit.ts'
import { createBudget } from './graph/quota/budget.ts'
import { createFindPeople } from './graph/people/find-people.ts'
import { createGather } from './graph/gather.ts'
import { createListAppNames } from './graph/cache/list-app-names.ts'
import { createRoleOf } from './graph/people/role-of.ts'
import { createTenantCache } from './graph/cache/tenant-cache.ts'
import { readingClient } from './graph/asking/client.ts'
import type { OnRequest } from './graph/asking/count-requests.ts'
import type { Lease } from './graph/quota/lease.ts'
import type { Log } from './log/log.ts'
import type { WriteAudit } from './model/audit.ts'
import type { Instant } from './model/instant.ts'
import type { Tickets, World } from './model/world.ts'
import { noAudit } from './no-audit.ts'
import { noTickets } from './no-tickets.ts'

/** Which Graph to read, as whom, and who is who. */
export interface WorldOptions {
  /** Root of Graph without version: https, or http on loopback. */
  readonly baseUrl: string
  readonly token: () => Promise<string>
  readonly helpdeskGroupId: string
  readonly adminGroupId?: string
  readonly now: () => Instant
  readonly log: Log
  readonly onRequest?: OnRequest
  /** Keeper of Graph's quotas; in memory unless told. */
  readonly lease?: Lease
  /** None unless told. */
  readonly tickets?: Tickets
  /** Nowhere unless told: then nothing can be looked up. */
  readonly writeAudit?: WriteAudit
  /** Whether facts that only Graph beta has may be read; true unless told. */
  readonly beta?: boolean
}

/** The world on Microsoft Graph; `warm` reads what is shared by everybody, so that the first question need not wait. */
export const buildWorld = (options: WorldOptions): { readonly world: World; readonly warm: () => Promise<void> } => {
  const { now, log, helpdeskGroupId, adminGroupId } = options
  const client = readingClient({ ...options, admit: createAdmit({ lease: options.lease ?? createBudget() }) })
  const tenantCache = createTenantCache({ client, now, log })
  const world: World = {
    now,
    roleOf: createRoleOf({ client, helpdeskGroupId, ...(adminGroupId ? { adminGroupId } : {}), now, log }),
    findPeople: createFindPeople({ client, now, log }),
    appNames: createListAppNames(tenantCache),
    tickets: options.tickets ?? noTickets,
    writeAudit: options.writeAudit ?? noAudit,
    gather: createGather({ client, tenantCache, now, log }),
  }
  return { world, warm: tenantCache.warm }
}
