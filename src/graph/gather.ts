import type { Log } from '../log/log.ts'
import { errorFields } from '../log/log.ts'
import type { Evidence, Reading } from '../model/evidence.ts'
import type { Facts, FactName } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import type { Subject, World } from '../model/world.ts'
import { failure } from './answer.ts'
import type { Asker } from './asker.ts'
import { createAsker } from './asker.ts'
import type { ReadingClient } from './client.ts'
import { readers } from './readers.ts'
import { gapReading, readingOf } from './reading.ts'
import type { TenantCache } from './tenant-cache.ts'
import { isTenantFact } from './tenant-cache.ts'
import { within } from './within.ts'

interface Options {
  readonly client: ReadingClient
  readonly tenantCache: TenantCache
  readonly now: () => Instant
  readonly log: Log
  /** Milliseconds for the whole; 8000 unless told. */
  readonly deadlineMs?: number
}

type Read = <F extends FactName>(fact: F) => Promise<Reading<Facts[F]>>

const readAlone =
  (ask: Asker, subject: Subject, { now, log }: Options): Read =>
  async (fact) => {
    const answer = await readers[fact].read(ask, subject, now())
    if (!answer.ok && answer.gap !== 'not-found') {
      const { gap, status, code } = answer
      log.warn('A fact could not be read', { fact, because: gap, status, code })
    }
    return readingOf(answer, now())
  }

const safely = async <F extends FactName>(
  fact: F,
  read: () => Promise<Reading<Facts[F]>>,
  { log, deadlineMs = 8000 }: Options,
): Promise<Reading<Facts[F]>> => {
  try {
    return await within<Reading<Facts[F]>>(read(), deadlineMs, () => gapReading(failure('too-slow')))
  } catch (error) {
    log.error('The reader of a fact failed', { fact, ...errorFields(error) })
    return gapReading(failure('our-fault'))
  }
}

/** Learns the wanted facts side by side, each with its value or its gap; one that fails or is slow does not hold the others. */
export const createGather =
  (options: Options): World['gather'] =>
  async (subject, wanted) => {
    const stop = new AbortController()
    const alone = readAlone(createAsker({ client: options.client, signal: stop.signal }), subject, options)
    const evidence: Evidence = {}
    const learn = async <F extends FactName>(fact: F): Promise<void> => {
      const read = (): Promise<Reading<Facts[F]>> => (isTenantFact(fact) ? options.tenantCache.read(fact) : alone(fact))
      Object.assign(evidence, { [fact]: await safely(fact, read, options) })
    }
    await Promise.all([...new Set(wanted)].map((fact) => learn(fact)))
    stop.abort()
    return evidence
  }
