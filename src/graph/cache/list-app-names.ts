import type { World } from '../../model/world.ts'
import type { TenantCache } from './tenant-cache.ts'
import { within } from '../asking/within.ts'

/** Longest anybody waits for names that are not in the cache yet, in milliseconds. */
const longestMs = 3000

/** The tenant's apps by name from the cache; none while they cannot be read. */
export const createListAppNames =
  (tenantCache: TenantCache): World['appNames'] =>
  async () => {
    const reading = await within(tenantCache.read('appNames'), longestMs, () => undefined)
    return reading?.known ? reading.value : []
  }
