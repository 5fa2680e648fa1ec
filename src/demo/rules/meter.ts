import type { Bucket } from './bucket.ts'
import type { Instant } from '../../model/instant.ts'

/** What one request is told about its quota, and whether it went beyond. */
export interface Charge {
  readonly headers: Readonly<Record<string, string>>
  readonly refused: boolean
}

/** Requests by bucket since the start or the last reset; `directory` in resource units. */
export type Counts = Readonly<Record<Bucket, number>>

/** Counts requests by quota, and refuses what goes beyond when throttling is on. */
export interface Meter {
  readonly charge: (bucket: Bucket, cost: number) => Charge
  readonly counts: () => Counts
  readonly reset: () => void
}

interface Limit {
  readonly window: string
  readonly most: number
  readonly ms: number
}

const directoryUnits = (users: number) => (users < 50 ? 3500 : users <= 500 ? 5000 : 8000)

// reports are said to include authenticationMethod; whether that means the methods of a user is unclear, so they do here
// https://learn.microsoft.com/graph/throttling-limits
const limitsFor = (users: number): Readonly<Record<Bucket, readonly Limit[]>> => {
  const reports = [{ window: 'reports', most: 5, ms: 10_000 }]
  return {
    directory: [{ window: 'directory', most: directoryUnits(users), ms: 10_000 }],
    reports,
    authenticationMethods: reports,
    protection: [{ window: 'protection', most: 1, ms: 1000 }],
    service: [
      { window: 'service-minute', most: 240, ms: 60_000 },
      { window: 'service-hour', most: 800, ms: 3_600_000 },
    ],
    intune: [{ window: 'intune', most: 1000, ms: 20_000 }],
  }
}

const none: Counts = { directory: 0, reports: 0, protection: 0, service: 0, intune: 0, authenticationMethods: 0 }

interface Spent {
  readonly at: number
  readonly cost: number
}

const sum = (spent: readonly Spent[]) => spent.reduce((total, { cost }) => total + cost, 0)

/** Milliseconds until so much has left the window that the cost fits. */
const waitFor = (spent: readonly Spent[], cost: number, { most, ms }: Limit, at: number): number => {
  let left = sum(spent)
  const leaving = spent.find((entry) => {
    left -= entry.cost
    return left + cost <= most
  })
  return leaving ? leaving.at + ms - at : ms
}

const headersOf = (bucket: Bucket, cost: number, used: number, wait: number) => ({
  ...(bucket === 'directory' && { 'x-ms-resource-unit': String(cost) }),
  ...(bucket === 'directory' && used >= 0.8 && { 'x-ms-throttle-limit-percentage': used.toFixed(1) }),
  // Identity Protection and Conditional Access do not say when to come back
  ...(wait > 0 && bucket !== 'protection' && { 'Retry-After': String(Math.ceil(wait / 1000)) }),
})

interface Situation {
  readonly isOn: boolean
  readonly users: () => number
  readonly now: () => Instant
}

/** A meter on a clock; refused requests count as well, as they do in Graph. */
export const createMeter = ({ isOn, users, now }: Situation): Meter => {
  let counts = none
  let windows: Readonly<Record<string, readonly Spent[]>> = {}
  const spend = (limit: Limit, cost: number, at: number) => {
    const spent = (windows[limit.window] ?? []).filter((entry) => entry.at > at - limit.ms)
    windows = { ...windows, [limit.window]: [...spent, { at, cost }] }
    const wait = sum(spent) + cost <= limit.most ? 0 : waitFor([...spent, { at, cost }], cost, limit, at)
    return { wait, used: (sum(spent) + cost) / limit.most }
  }
  return {
    charge: (bucket, cost) => {
      counts = { ...counts, [bucket]: counts[bucket] + cost }
      if (!isOn) return { headers: headersOf(bucket, cost, 0, 0), refused: false }
      const at = Date.parse(now())
      const results = limitsFor(users())[bucket].map((limit) => spend(limit, cost, at))
      const wait = Math.max(...results.map((result) => result.wait))
      const used = Math.max(...results.map((result) => result.used))
      return { headers: headersOf(bucket, cost, used, wait), refused: wait > 0 }
    },
    counts: () => counts,
    reset: () => {
      counts = none
      windows = {}
    },
  }
}
