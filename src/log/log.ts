import { pino } from 'pino'
import type { Fields } from './fields.ts'
import { safeFields } from './fields.ts'
import { scrub } from './scrub.ts'

export type { Fields } from './fields.ts'
export { errorFields } from './error-fields.ts'
export { personKey } from './person-key.ts'

/** How much is logged, from most to least. */
export const logLevels = ['info', 'warn', 'error'] as const

/** How much is logged: this level and graver. */
export type LogLevel = (typeof logLevels)[number]

/** A fixed sentence with flat fields, one JSON line each; people only as `personKey(id)`. */
export interface Log {
  readonly info: (sentence: string, fields?: Fields) => void
  readonly warn: (sentence: string, fields?: Fields) => void
  readonly error: (sentence: string, fields?: Fields) => void
}

/** Says nothing. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

interface Options {
  readonly level: LogLevel
  /** Takes one line with its line end; standard output when absent. */
  readonly write?: (line: string) => void
}

/** A log that drops or masks what is secret or personal, whatever it is given. */
export const createLog = ({ level, write }: Options): Log => {
  const settings = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const lines = write ? pino(settings, { write }) : pino(settings)
  return {
    info: (sentence, fields = {}) => lines.info(safeFields(fields), scrub(sentence)),
    warn: (sentence, fields = {}) => lines.warn(safeFields(fields), scrub(sentence)),
    error: (sentence, fields = {}) => lines.error(safeFields(fields), scrub(sentence)),
  }
}
