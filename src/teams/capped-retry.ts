import { setTimeout as wait } from 'node:timers/promises'
import type { Middleware } from 'botbuilder'
import { retryWait } from './retry-wait.ts'

/** The parts of the pipeline of @azure/core-rest-pipeline that are used here. */
interface Request {
  /** Milliseconds. */
  timeout: number
}
interface Response {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | undefined }
}
interface Policy {
  readonly name: string
  readonly sendRequest: (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>
}
interface Client {
  readonly client: {
    readonly pipeline: {
      readonly removePolicy: (policy: { readonly name: string }) => unknown
      readonly addPolicy: (policy: Policy, where: { readonly phase: 'Retry' }) => void
    }
  }
}

const tries = 3
/** Milliseconds. */
const requestTimeout = 10_000

/** A POST is not idempotent: only the two answers that say "not taken, later" are tried again. */
const cappedRetry: Policy = {
  name: 'signpostCappedRetry',
  async sendRequest(request, next) {
    request.timeout = requestTimeout
    for (let tried = 1; ; tried++) {
      const response = await next(request)
      if (tried >= tries || ![429, 503].includes(response.status)) return response
      await wait(retryWait(response.headers.get('retry-after')) * 1000)
    }
  },
}

/**
 * The connector's own retry repeats POSTs after any 5xx and waits as long as it is told. This takes it out and tries 429
 * and 503 alone again: three calls at most, 30 s apart at most.
 */
export const capRetries = (connectorClientKey: symbol): Middleware => ({
  async onTurn(context, next) {
    const pipeline = context.turnState.get<Client | undefined>(connectorClientKey)?.client.pipeline
    pipeline?.removePolicy({ name: 'defaultRetryPolicy' })
    pipeline?.removePolicy(cappedRetry)
    pipeline?.addPolicy(cappedRetry, { phase: 'Retry' })
    await next()
  },
})
