import { randomBytes } from 'node:crypto'
import type { Log } from '../log/log.ts'
import { errorFields } from '../log/log.ts'
import type { Means, Words } from './means.ts'

/** Something broke: the log gets where, the person a reference to it, nobody the message of the error. */
export const createTrouble =
  (words: Words, log: Log): Means['trouble'] =>
  (error, locale) => {
    const reference = randomBytes(4).toString('hex').toUpperCase()
    log.error('A turn failed', { reference, ...errorFields(error) })
    return words.trouble(reference, locale)
  }
