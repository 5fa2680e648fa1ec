import type { Facts, FactName } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import type { Subject } from '../model/world.ts'
import type { Answer } from './answers/answer.ts'
import type { Asker } from './asking/asker.ts'
import type { Need } from './cache/licence-tier.ts'

/** Reads one fact; answers with the value or the gap, and throws only for a bug. */
export interface Reader<F extends FactName> {
  /** Application permissions of Graph it needs, the least that suffice. */
  readonly permissions: readonly string[]
  /** What the organisation must have bought; without it nothing is asked and the gap is `no-licence`. */
  readonly needs?: Need
  /** `beta` where v1.0 has no such thing: then a Graph path of its own, and a gap where beta is switched off. */
  readonly version?: 'v1.0' | 'beta'
  readonly read: (ask: Asker, subject: Subject, now: Instant) => Promise<Answer<Facts[F]>>
}

/** The app a fact is about; asking for such a fact before the app is known is a bug. */
export const appOf = (subject: Subject): string => {
  if (subject.appId === undefined) throw new Error('a fact about an app was asked for without an app')
  return subject.appId
}
