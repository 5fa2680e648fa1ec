import type { Log } from '../../log/log.ts'
import { errorFields } from '../../log/log.ts'
import type { Reading } from '../../model/evidence.ts'
import type { Facts, FactName } from '../../model/facts.ts'
import { tenantFacts } from '../../model/facts.ts'
import type { Instant } from '../../model/instant.ts'
import type { Answer } from '../answers/answer.ts'
import { failure } from '../answers/answer.ts'
import type { ReadingClient } from '../asking/client.ts'
import type { Fresh } from './keep-fresh.ts'
import { keepFresh } from './keep-fresh.ts'
import { lacks, type Need } from './licence-tier.ts'
import { logGap } from '../answers/log-gap.ts'
import { readers } from '../readers.ts'
import { gapReading, readingOf } from '../answers/reading.ts'
import { createTickAsker } from './tick-asker.ts'

/** A fact about the whole organisation. */
export type TenantFact = (typeof tenantFacts)[number]

/** What is known about the organisation, read at most once per period for everybody. */
export interface TenantCache {
  readonly read: <F extends TenantFact>(fact: F) => Promise<Reading<Facts[F]>>
  /** Whether the organisation is known to lack it; nobody waits for this. */
  readonly lacks: (need: Need | undefined) => boolean
  /** Reads everything once, so that the first examination need not wait. */
  readonly warm: () => Promise<void>
}

interface Options {
  readonly client: ReadingClient
  readonly now: () => Instant
  readonly log: Log
}

const minute = 60_000

/** How long a fact is fresh, in milliseconds, where that is not a quarter of an hour. */
const freshness: Readonly<Partial<Record<string, number>>> = {
  subscribedSkus: 10 * minute,
  licensingGroups: 10 * minute,
  dynamicGroups: 10 * minute,
  appNames: 5 * minute,
  serviceIssues: 5 * minute,
  tenantFailures: minute,
  conditionalAccessPolicies: 10 * minute,
  authenticationMethodsPolicy: 60 * minute,
  authorizationPolicy: 60 * minute,
  adminConsentRequestPolicy: 60 * minute,
  permissionGrantPolicies: 60 * minute,
  crossTenantAccess: 60 * minute,
  organization: 60 * minute,
  domains: 60 * minute,
  federation: 60 * minute,
  subscriptions: 6 * 60 * minute,
  agreements: 60 * minute,
}
const usual = 15 * minute

/** Whether a fact is about the whole organisation. */
export const isTenantFact = (fact: FactName): fact is TenantFact => tenantFacts.some((known) => known === fact)

const safely = async <T>(fact: string, ask: () => Promise<Answer<T>>, { now, log }: Options): Promise<Reading<T>> => {
  try {
    const answer = await ask()
    if (!answer.ok) logGap(log, 'A tenant fact could not be read', fact, answer)
    return readingOf<T>(answer, now())
  } catch (error) {
    log.error('The reader of a tenant fact failed', { fact, ...errorFields(error) })
    return gapReading(failure('our-fault'))
  }
}

/** A cache of the facts about the organisation; facts asked for in one tick travel in one batch. */
export const createTenantCache = (options: Options): TenantCache => {
  const { client, now } = options
  const askers = { 'v1.0': createTickAsker(client), beta: client.beta && createTickAsker(client.beta) }
  const read = <F extends TenantFact>(fact: F): Promise<Reading<Facts[F]>> =>
    safely<Facts[F]>(
      fact,
      async () => {
        const { version = 'v1.0', needs, read: readFact } = readers[fact]
        if (isLacking(needs)) return failure('no-licence')
        const ask = askers[version]?.()
        return ask ? readFact(ask, { userId: '' }, now()) : failure('not-supported')
      },
      options,
    )
  const clock = (): number => Date.parse(now())
  const slots: { [F in TenantFact]?: Fresh<Facts[F]> } = {}
  const slot = <F extends TenantFact>(fact: F): Fresh<Facts[F]> => {
    const known: Fresh<Facts[F]> | undefined = slots[fact]
    if (known) return known
    const made = keepFresh({ read: () => read(fact), freshMs: freshness[fact] ?? usual, clock })
    Object.assign(slots, { [fact]: made })
    return made
  }
  const lastKnown = <F extends TenantFact>(fact: F): Facts[F] | undefined => {
    const last = slot(fact).last()
    // Renewed behind the back of those who use it, but never first read for this.
    if (last !== undefined) void slot(fact).read()
    return last
  }
  const isLacking = (need: Need | undefined): boolean =>
    need !== undefined && lacks(need, lastKnown('organization')?.edition, lastKnown('subscribedSkus'))
  return {
    read: (fact) => slot(fact).read(),
    lacks: isLacking,
    warm: async () => {
      await Promise.all(tenantFacts.map((fact) => slot(fact).read()))
    },
  }
}
