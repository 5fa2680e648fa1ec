import type { Log } from '../../log/log.ts'
import type { Failure } from './answer.ts'

/** What a tenant simply lacks is no trouble: it is told on the card, not warned of at every examination. */
const usual: ReadonlySet<string> = new Set(['no-licence', 'not-supported', 'not-found'])

/** Logs that a fact could not be read, and why. */
export const logGap = (log: Log, sentence: string, fact: string, { gap, status, code }: Failure): void =>
  (usual.has(gap) ? log.info : log.warn)(sentence, { fact, because: gap, status, code })
