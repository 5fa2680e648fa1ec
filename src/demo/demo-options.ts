import type { Delegated } from './rules/access.ts'
import type { Latency } from './answering/latency.ts'
import type { Premium } from './rules/licence-gaps.ts'
import type { Cloud } from './odata/metadata.ts'
import type { Instant } from '../model/instant.ts'

/** How the demo tenant behaves; without options everything is allowed, nothing is throttled and answers come at once. */
export interface DemoOptions {
  readonly port?: number
  readonly token?: string
  /** The clock of the tenant; the real one unless told. */
  readonly now?: () => Instant
  /** Milliseconds before each HTTP answer; `latency` by path goes before it. */
  readonly latencyMs?: number
  readonly latency?: Latency
  readonly cloud?: Cloud
  readonly premium?: Premium
  readonly intune?: boolean
  /** Application roles of the token; all of them unless told. */
  readonly permissions?: readonly string[]
  /** The token is that of a signed-in person, in place of the app's own. */
  readonly delegated?: Delegated
  readonly throttle?: boolean
  /** How long a log entry is on its way. */
  readonly logDelayMs?: number
  /** Days a log entry is kept: 7 on Free, else 30, once the tenant has a clock; without a clock for ever. */
  readonly retentionDays?: number
  /** How long a change stays unseen by lists and searches. */
  readonly indexDelayMs?: number
}
