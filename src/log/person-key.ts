import { createHmac, randomBytes } from 'node:crypto'

/** Dies with the process, so that nobody can go back from a log to a person. */
const secret = randomBytes(32)

/** A person (or their conversation) in the log: 12 hex digits, the same for one id within one run of the process. */
export const personKey = (id: string): string =>
  createHmac('sha256', secret).update(id.toLowerCase()).digest('hex').slice(0, 12)
