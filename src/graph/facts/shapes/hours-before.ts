import type { Instant } from '../../../model/instant.ts'

const hour = 60 * 60 * 1000

/** A moment so many hours before another, to the second: Graph's filters take no more. */
export const hoursBefore = (now: Instant, hours: number): Instant =>
  new Date(Date.parse(now) - hours * hour).toISOString().replace(/\.\d+Z$/, 'Z')

/** How long Graph keeps logs at most, in hours. */
export const retentionHours = 30 * 24
