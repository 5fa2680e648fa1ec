import type { World } from '../model/world.ts'
import type { TenantCache } from './tenant-cache.ts'

/** The tenant's apps by name from the cache; none while they cannot be read. */
export const createListAppNames =
  (tenantCache: TenantCache): World['appNames'] =>
  async () => {
    const reading = await tenantCache.read('appNames')
    return reading.known ? reading.value : []
  }
