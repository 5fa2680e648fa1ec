import { randomUUID } from 'node:crypto'

import type { Json, Row } from '../fixtures.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Spoil } from '../control/spoil.ts'

/** Status, headers and JSON body of a response. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Json
  /** Set when the HTTP answer itself is to be bad. */
  readonly spoil?: Spoil
}

const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** An answer with data. */
export const ok = (body: Json): Answer => ({ status: 200, headers: { 'Content-Type': jsonType }, body })

/** Headers and instant every answer of one HTTP request shares. */
export interface Trace {
  readonly requestId: string
  readonly clientRequestId: string
  readonly date: string
}

/** A new trace; the id of the client is echoed when it sent one. */
export const newTrace = (now: string, clientRequestId: string | undefined): Trace => {
  const requestId = randomUUID()
  return { requestId, clientRequestId: clientRequestId ?? requestId, date: now.replace(/(?:\.\d+)?Z$/, '') }
}

/** A refusal in Graph's error shape. */
export const refuse = ({ status, code, message }: Refusal, trace: Trace): Answer => {
  const innerError: Row = {
    date: trace.date,
    'request-id': trace.requestId,
    'client-request-id': trace.clientRequestId,
  }
  return { status, headers: { 'Content-Type': 'application/json' }, body: { error: { code, message, innerError } } }
}
