import type { Facts, FactName } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import type { Subject } from '../model/world.ts'
import type { Answer } from './answer.ts'
import type { Asker } from './asker.ts'

/** Reads one fact; answers with the value or the gap, and throws only for a bug. */
export interface Reader<F extends FactName> {
  /** Application permissions of Graph it needs, the least that suffice. */
  readonly permissions: readonly string[]
  readonly read: (ask: Asker, subject: Subject, now: Instant) => Promise<Answer<Facts[F]>>
}

/** The app a fact is about; asking for such a fact before the app is known is a bug. */
export const appOf = (subject: Subject): string => {
  if (subject.appId === undefined) throw new Error('a fact about an app was asked for without an app')
  return subject.appId
}
