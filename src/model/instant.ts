/** A moment as ISO 8601 text in UTC, for example `2026-02-19T09:21:34Z`. */
export type Instant = string
