import path from 'node:path'
import { startDemoGraph, type DemoGraph } from './demo-graph.ts'
import type { DemoOptions } from './demo-options.ts'
import { groupNamed } from './group-named.ts'
import { loadTenant, shiftTo, type TenantFile } from './tenant-file.ts'

/** The demo tenant with its instants moved to today, served as Microsoft Graph on loopback. */
export interface DemoTenant {
  readonly tenant: TenantFile
  readonly graph: DemoGraph
  readonly baseUrl: string
  readonly token: () => Promise<string>
  readonly helpdeskGroupId: string
  readonly adminGroupId?: string
}

/** The file that `npm start` shows when none is named. */
export const contoso = path.join(import.meta.dirname, 'tenants', 'contoso.json')

/** What the organisation of that file tells about itself. */
export const contosoProfile = path.join(import.meta.dirname, 'organisation.json')

const token = 'demo'

/** Starts the tenant of a file (Contoso when none is named); rejects with a sentence when the file is not usable. */
export const startDemoTenant = async (
  file: string = contoso,
  options: Omit<DemoOptions, 'token'> = {},
): Promise<DemoTenant> => {
  const tenant = shiftTo(await loadTenant(file), new Date().toISOString())
  const helpdeskGroupId = groupNamed(tenant.fixtures, 'SG-IT-Helpdesk')
  if (!helpdeskGroupId) throw new Error(`${file}: there is no group SG-IT-Helpdesk, so nobody would be an agent`)
  const adminGroupId = groupNamed(tenant.fixtures, 'SG-Identity-Admins')
  const graph = await startDemoGraph(tenant.fixtures, { ...options, token })
  return {
    tenant,
    graph,
    baseUrl: graph.url,
    token: () => Promise.resolve(token),
    helpdeskGroupId,
    ...(adminGroupId ? { adminGroupId } : {}),
  }
}
