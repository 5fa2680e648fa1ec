/** The moment the tests stand still at. */
export const now = '2026-03-02T12:00:00Z'

/** The moment so many minutes before now; after now when negative. */
export const minutesAgo = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()

/** The moment so many days before now; after now when negative. */
export const daysAgo = (days: number): string => minutesAgo(days * 1440)
