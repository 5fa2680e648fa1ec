import { refuse } from '../answering/answer.ts'
import type { Answer, Trace } from '../answering/answer.ts'
import type { Failure } from './faults.ts'
import { refusals } from '../rules/refusals.ts'

/** The answer a test asked for; without a body in Graph's error shape. */
export const failed = ({ status = 503, headers, body, spoil }: Failure, trace: Trace): Answer => ({
  ...refuse(refusals.failed(status), trace),
  ...(body !== undefined && { body }),
  ...(spoil && { spoil }),
  headers: { 'Content-Type': 'application/json', ...headers },
})
