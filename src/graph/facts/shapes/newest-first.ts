import type { Instant } from '../../../model/instant.ts'

/** Events in the order people read them. */
export const newestFirst = <T>(events: readonly T[], when: (event: T) => Instant): readonly T[] =>
  events.toSorted((one, other) => Date.parse(when(other)) - Date.parse(when(one)))
