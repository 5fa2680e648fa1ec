import type { Reader } from '../reader.ts'
import { domainsOfTenant } from './shapes/domains-of-tenant.ts'

/** How people of each domain sign in, and how long their passwords last, https://learn.microsoft.com/graph/api/domain-list */
export const domains: Reader<'domains'> = {
  permissions: ['Domain.Read.All'],
  async read(ask) {
    return domainsOfTenant(ask)
  },
}
