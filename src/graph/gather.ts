import type { Log } from '../log/log.ts'
import { errorFields } from '../log/log.ts'
import type { Evidence, Reading } from '../model/evidence.ts'
import type { Facts, FactName } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import type { Subject, World } from '../model/world.ts'
import type { Answer } from './answers/answer.ts'
import { failure } from './answers/answer.ts'
import type { Asker } from './asking/asker.ts'
import { createAsker } from './asking/asker.ts'
import type { ReadingClient } from './asking/client.ts'
import { logGap } from './answers/log-gap.ts'
import { readers } from './readers.ts'
import { gapReading, readingOf } from './answers/reading.ts'
import { singleFlight } from './cache/single-flight.ts'
import type { TenantCache } from './cache/tenant-cache.ts'
import { isTenantFact } from './cache/tenant-cache.ts'
import { within } from './asking/within.ts'

interface Options {
  readonly client: ReadingClient
  readonly tenantCache: TenantCache
  readonly now: () => Instant
  readonly log: Log
  /** Milliseconds for the whole; 8000 unless told. */
  readonly deadlineMs?: number
  /** Milliseconds to wait for facts of the organisation that are not in the cache yet; 5000 unless told. */
  readonly tenantDeadlineMs?: number
}

type Askers = Readonly<Record<'v1.0' | 'beta', Asker | undefined>>
type Read = <F extends FactName>(fact: F) => Promise<Reading<Facts[F]>>

const askersFor = ({ client }: Options, signal: AbortSignal): Askers => ({
  'v1.0': createAsker({ client, signal }),
  beta: client.beta && createAsker({ client: client.beta, signal }),
})

const answerFor = async <F extends FactName>(
  fact: F,
  askers: Askers,
  subject: Subject,
  { tenantCache, now }: Options,
): Promise<Answer<Facts[F]>> => {
  const { needs, version = 'v1.0', read } = readers[fact]
  if (tenantCache.lacks(needs)) return failure('no-licence')
  const ask = askers[version]
  return ask ? read(ask, subject, now()) : failure('not-supported')
}

const readAlone =
  (askers: Askers, subject: Subject, options: Options): Read =>
  async (fact) => {
    const answer = await answerFor(fact, askers, subject, options)
    if (!answer.ok) logGap(options.log, 'A fact could not be read', fact, answer)
    return readingOf(answer, options.now())
  }

const safely = async <F extends FactName>(
  fact: F,
  read: () => Promise<Reading<Facts[F]>>,
  { log, deadlineMs = 8000, tenantDeadlineMs = 5000 }: Options,
): Promise<Reading<Facts[F]>> => {
  const limit = isTenantFact(fact) ? Math.min(deadlineMs, tenantDeadlineMs) : deadlineMs
  try {
    return await within<Reading<Facts[F]>>(read(), limit, () => gapReading(failure('too-slow')))
  } catch (error) {
    log.error('The reader of a fact failed', { fact, ...errorFields(error) })
    return gapReading(failure('our-fault'))
  }
}

const gatherOnce =
  (options: Options): World['gather'] =>
  async (subject, wanted) => {
    const stop = new AbortController()
    const alone = readAlone(askersFor(options, stop.signal), subject, options)
    const evidence: Evidence = {}
    const learn = async <F extends FactName>(fact: F): Promise<void> => {
      const read = (): Promise<Reading<Facts[F]>> => (isTenantFact(fact) ? options.tenantCache.read(fact) : alone(fact))
      Object.assign(evidence, { [fact]: await safely(fact, read, options) })
    }
    await Promise.all([...new Set(wanted)].map((fact) => learn(fact)))
    stop.abort()
    return evidence
  }

/** Learns the wanted facts side by side, each with its value or its gap; one that fails or is slow does not hold the others. The same examination asked twice at once is read once. */
export const createGather = (options: Options): World['gather'] =>
  singleFlight(gatherOnce(options), (subject, wanted) => JSON.stringify([subject, wanted.toSorted()]))
