import type { Log } from '../log/log.ts'
import { errorFields } from '../log/log.ts'
import type { Reading } from '../model/evidence.ts'
import type { Facts, FactName } from '../model/facts.ts'
import { tenantFacts } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import { failure } from './answer.ts'
import { createAsker } from './asker.ts'
import { createBatcher } from './batch.ts'
import type { ReadingClient } from './client.ts'
import { keepFresh } from './keep-fresh.ts'
import { readers } from './readers.ts'
import { gapReading, readingOf } from './reading.ts'

/** A fact about the whole organisation. */
export type TenantFact = (typeof tenantFacts)[number]

/** What is known about the organisation, read at most once per period for everybody. */
export interface TenantCache {
  readonly read: <F extends TenantFact>(fact: F) => Promise<Reading<Facts[F]>>
  /** Reads everything once, so that the first examination need not wait. */
  readonly warm: () => Promise<void>
}

interface Options {
  readonly client: ReadingClient
  readonly now: () => Instant
  readonly log: Log
}

const minute = 60_000

/** How long each fact is fresh, in milliseconds. */
const freshness = {
  subscribedSkus: 10 * minute,
  licensingGroups: 10 * minute,
  securityDefaults: 15 * minute,
  appNames: 5 * minute,
} as const satisfies Record<TenantFact, number>

/** Whether a fact is about the whole organisation. */
export const isTenantFact = (fact: FactName): fact is TenantFact => tenantFacts.some((known) => known === fact)

/** A cache of the facts about the organisation; facts asked for in one tick travel in one batch. */
export const createTenantCache = ({ client, now, log }: Options): TenantCache => {
  const batch = createBatcher(client)
  const read = async <F extends TenantFact>(fact: F): Promise<Reading<Facts[F]>> => {
    try {
      const answer = await readers[fact].read(createAsker({ client, batch }), { userId: '' }, now())
      if (!answer.ok) {
        const { gap, status, code } = answer
        log.warn('A tenant fact could not be read', { fact, because: gap, status, code })
      }
      return readingOf<Facts[F]>(answer, now())
    } catch (error) {
      log.error('The reader of a tenant fact failed', { fact, ...errorFields(error) })
      return gapReading(failure('our-fault'))
    }
  }
  const slot = <F extends TenantFact>(fact: F): (() => Promise<Reading<Facts[F]>>) =>
    keepFresh({ read: () => read(fact), freshMs: freshness[fact], clock: () => Date.parse(now()) })
  const slots: { readonly [F in TenantFact]: () => Promise<Reading<Facts[F]>> } = {
    subscribedSkus: slot('subscribedSkus'),
    licensingGroups: slot('licensingGroups'),
    securityDefaults: slot('securityDefaults'),
    appNames: slot('appNames'),
  }
  return {
    read: (fact) => slots[fact](),
    warm: async () => {
      await Promise.all(tenantFacts.map((fact) => slots[fact]()))
    },
  }
}
