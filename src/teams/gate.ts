import { isRecord, pickText } from './pick.ts'
import type { ConnectorHosts } from './service-url.ts'
import { isServiceUrl } from './service-url.ts'

/** Where activities may come from. Without a tenant (the demo) every tenant is allowed, as long as there is one. */
export interface Allowed {
  readonly tenantId?: string
  readonly hosts: ConnectorHosts
}

/** An activity that passed the gate; `body` is the rest of it, not yet read. */
export interface Admitted {
  readonly type: string
  readonly id: string
  readonly conversationId: string
  readonly place: 'personal' | 'shared'
  readonly serviceUrl: string
  readonly tenantId: string
  /** Object id in Entra ID, in lower case. */
  readonly userId: string
  /** Id of the bot in Teams, `28:…`. */
  readonly botId: string
  readonly body: unknown
}

/** Why an activity is not handled. */
export type Refused =
  | 'too-deep'
  | 'not-an-activity'
  | 'not-from-teams'
  | 'tenants-differ'
  | 'other-tenant'
  | 'no-person'
  | 'foreign-service-url'

/** What the gate says. */
export type Admission = { readonly admitted: Admitted } | { readonly refused: Refused }

/** Nesting of JSON that is still read. */
const deepest = 32
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1)))

/** The tenant both places of the activity agree on, or why there is none. */
const tenantOf = (body: unknown, allowed: Allowed): { readonly is: string } | { readonly refused: Refused } => {
  const tenantId = pickText(body, 'conversation', 'tenantId')?.toLowerCase()
  if (!tenantId || tenantId !== pickText(body, 'channelData', 'tenant', 'id')?.toLowerCase())
    return { refused: 'tenants-differ' }
  if (!guid.test(tenantId) || (allowed.tenantId ?? tenantId).toLowerCase() !== tenantId)
    return { refused: 'other-tenant' }
  return { is: tenantId }
}

/** Decides from the body alone (its token was checked before) whether an activity is handled. */
export const admit = (body: unknown, allowed: Allowed): Admission => {
  if (isDeeper(body, deepest)) return { refused: 'too-deep' }
  const type = pickText(body, 'type')
  const id = pickText(body, 'id')
  const conversationId = pickText(body, 'conversation', 'id')
  const botId = pickText(body, 'recipient', 'id')
  if (!isRecord(body) || !type || !id || !conversationId || !botId) return { refused: 'not-an-activity' }
  if (body.channelId !== 'msteams') return { refused: 'not-from-teams' }
  const serviceUrl = pickText(body, 'serviceUrl')
  if (!serviceUrl || !isServiceUrl(serviceUrl, allowed.hosts)) return { refused: 'foreign-service-url' }
  const tenant = tenantOf(body, allowed)
  if ('refused' in tenant) return tenant
  const userId = pickText(body, 'from', 'aadObjectId')?.toLowerCase()
  if (!userId || !guid.test(userId)) return { refused: 'no-person' }
  const place = pickText(body, 'conversation', 'conversationType') === 'personal' ? 'personal' : 'shared'
  return { admitted: { type, id, conversationId, place, serviceUrl, tenantId: tenant.is, userId, botId, body } }
}

/** How a refusal is answered: 200 where Teams itself speaks for nobody, so that it does not send again. */
export const statusOf = {
  'too-deep': 400,
  'not-an-activity': 400,
  'not-from-teams': 403,
  'tenants-differ': 403,
  'other-tenant': 403,
  'no-person': 200,
  'foreign-service-url': 403,
} satisfies { readonly [R in Refused]: number }
