import { readAddress } from '../odata/address.ts'
import { mostExact, partsOf } from '../rules/path-pattern.ts'
import { isRefusal } from '../rules/refusals.ts'

/** Milliseconds of an answer: one number, or by path (`{…}` stands for any part) with a `default`. */
export type Latency = number | Readonly<Record<string, number>>

const of = (latency: Readonly<Record<string, number>>, url: string): number => {
  const address = readAddress(url)
  const rules = Object.keys(latency)
    .filter((path) => path.startsWith('/'))
    .map((path) => ({ path }))
  const rule = isRefusal(address) ? undefined : mostExact(rules, partsOf(address.segments))
  return latency[rule?.path ?? 'default'] ?? 0
}

/** How long one HTTP answer takes: a batch answers when its slowest part is done. */
export const latencyOf = (latency: Latency, urls: readonly string[]): number =>
  typeof latency === 'number' ? latency : Math.max(0, ...urls.map((url) => of(latency, url)))
