import { accessOf } from './rules/access.ts'
import type { Answer, Trace } from './answering/answer.ts'
import type { Change } from './control/change.ts'
import { answerHttp } from './answering/answer-http.ts'
import type { LoggedRequest } from './answering/answer-http.ts'
import type { DemoOptions } from './demo-options.ts'
import { createFaults } from './control/faults.ts'
import type { Failure } from './control/faults.ts'
import type { Fixtures } from './fixtures.ts'
import { createHistory } from './state/history.ts'
import { createMeter } from './rules/meter.ts'
import type { Counts } from './rules/meter.ts'
import type { Service } from './answering/service.ts'
import { serve } from './answering/serve.ts'

export type { DemoOptions, LoggedRequest }

/** A running demo tenant; `url` is `http://127.0.0.1:PORT`, v1.0 at `/v1.0` and beta at `/beta`. */
export interface DemoGraph {
  readonly url: string
  readonly requests: () => readonly LoggedRequest[]
  /** Requests by quota, the directory in resource units. */
  readonly counts: () => Counts
  /** The next requests of a path fail. */
  readonly failNext: (failure: Failure) => void
  /** Changes an object of the tenant: read by id at once, by lists and searches after `indexDelayMs`. */
  readonly change: (change: Change) => void
  /** Forgets requests, counts, spent quotas and failures to come; the tenant keeps its changes. */
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/** Days logs are kept; without a clock of its own the tenant keeps them for ever. https://learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention */
const keptDays = ({ retentionDays, premium, now }: DemoOptions): number | undefined =>
  retentionDays ?? (now ? (premium === 'free' ? 7 : 30) : undefined)

const serviceOf = (fixtures: Fixtures, options: DemoOptions): Omit<Service, 'root'> => {
  const { now = () => new Date().toISOString(), premium = 'p2', intune = true, throttle = false } = options
  const { permissions, delegated, logDelayMs = 0, indexDelayMs = 0 } = options
  const history = createHistory(fixtures)
  const users = () => history.latest().fixtures.users?.length ?? 0
  return {
    history,
    access: accessOf(permissions, delegated),
    licence: { premium, intune },
    meter: createMeter({ isOn: throttle, users, now }),
    faults: createFaults(),
    now,
    indexDelayMs,
    logDelayMs,
    keptDays: keptDays(options),
  }
}

/** Starts a strict Microsoft Graph over the fixtures of one tenant, on loopback only. */
export const startDemoGraph = async (fixtures: Fixtures, options: DemoOptions = {}): Promise<DemoGraph> => {
  const { port = 0, token = 'demo', cloud = 'global', latencyMs = 0, latency = latencyMs } = options
  const service = serviceOf(fixtures, options)
  const { history, meter, faults, now } = service
  const requests: LoggedRequest[] = []
  const control = {
    failNext: faults.failNext,
    change: (change: Change) => history.change(change, Date.parse(now())),
    reset: () => {
      requests.length = 0
      meter.reset()
      faults.reset()
    },
    seen: () => ({ counts: { ...meter.counts() }, requests: requests.map((request) => ({ ...request })) }),
  }
  const log = (entry: LoggedRequest) => {
    requests.push(entry)
  }
  const around = { token, cloud, latency, control, log }
  const server = await serve(port, (request, root): Promise<{ answer: Answer; trace: Trace }> =>
    answerHttp(request, { ...service, root }, around),
  )
  return {
    url: server.url,
    requests: () => [...requests],
    counts: meter.counts,
    failNext: control.failNext,
    change: control.change,
    reset: control.reset,
    close: server.close,
  }
}
