import type { Access } from '../rules/access.ts'
import type { Faults } from '../control/faults.ts'
import type { History } from '../state/history.ts'
import type { Licence } from '../rules/licence-gaps.ts'
import type { Version } from '../odata/metadata.ts'
import type { Meter } from '../rules/meter.ts'
import { seen } from '../state/seen.ts'
import type { Tenant } from '../state/tenant.ts'
import type { Instant } from '../../model/instant.ts'

/** What every answer is made from; `root` is the address of the demo, for contexts and next links. */
export interface Service {
  readonly history: History
  readonly access: Access
  readonly licence: Licence
  readonly meter: Meter
  readonly faults: Faults
  readonly root: string
  readonly now: () => Instant
  /** How long a change stays unseen by lists and searches. */
  readonly indexDelayMs: number
  readonly logDelayMs: number
  /** Undefined: logs are kept for ever. */
  readonly keptDays: number | undefined
}

/** One request, alone or inside a batch; `url` starts after the version, header names are in lower case. */
export interface GraphRequest {
  readonly version: Version
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The tenant as objects are read by id (at once), and as lists and searches show it (after the delay of the index). */
export interface Views {
  readonly byId: Tenant
  readonly indexed: Tenant
  /** The number of the indexed state. */
  readonly number: number
}

/** Both views of the tenant at this moment. */
export const viewsOf = (service: Service): Views => {
  const { history, licence, keptDays, logDelayMs, indexDelayMs } = service
  const at = Date.parse(service.now())
  const hasWindow = keptDays !== undefined || logDelayMs > 0
  const window = hasWindow ? { at, delayMs: logDelayMs, keptDays: keptDays ?? Infinity } : undefined
  const number = history.numberAt(at - indexDelayMs)
  const latest = history.latest()
  const byId = seen(latest, licence.premium, window)
  const indexed = history.state(number) ?? latest
  return { byId, indexed: indexed === latest ? byId : seen(indexed, licence.premium, window), number }
}
