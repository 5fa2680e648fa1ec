import type { Middleware } from '@microsoft/microsoft-graph-client'
import { Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client'
import type { Gap } from '../../model/evidence.ts'
import type { Admit } from '../quota/admit.ts'
import type { Answer } from '../answers/answer.ts'
import { answerOf, failure } from '../answers/answer.ts'
import { bearer } from './bearer.ts'
import type { OnRequest } from './count-requests.ts'
import { onlyReads } from './only-reads.ts'

/** One request: the path after the version, such as `/users/…`; `body` makes it a POST. */
export interface GraphRequest {
  readonly path: string
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** A Graph client that can only read. */
export interface ReadingClient {
  /** Where its paths begin, such as `https://graph.microsoft.com/v1.0`. */
  readonly root: string
  /** One request, never repeated; throws only for a request that does not read, which is a bug. */
  readonly send: (request: GraphRequest) => Promise<Answer>
  /** The door each request must pass first, also as a part of a batch; absent where there are no quotas to keep. */
  readonly admit?: Admit
  /** The same Graph in beta, for what v1.0 does not have; absent where that is switched off. */
  readonly beta?: ReadingClient
}

interface Options {
  /** Graph of the cloud in question: https, or http on loopback. */
  readonly baseUrl: string
  readonly token: () => Promise<string>
  readonly onRequest?: OnRequest
  /** Whether Graph beta may be read too; true unless told. */
  readonly beta?: boolean
  readonly admit?: Admit
  /** Milliseconds for one call; 2000 unless told. */
  readonly deadlineMs?: number
  /** Milliseconds for a token; 5000 unless told. */
  readonly tokenDeadlineMs?: number
}

const originOf = (baseUrl: string): string => {
  const { protocol, hostname, origin } = new URL(baseUrl)
  const loopback = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !loopback) throw new Error('Graph is read over https, or over http on loopback')
  return origin
}

const timed = (deadlineMs: number, next: Middleware): Middleware => ({
  async execute(context) {
    const limit = AbortSignal.timeout(deadlineMs)
    const given = context.options?.signal
    const signal = given ? AbortSignal.any([limit, given]) : limit
    context.options = { ...context.options, signal }
    try {
      await next.execute(context)
    } catch {
      throw Object.assign(new Error('no answer'), { name: signal.aborted ? 'TooSlow' : 'Unreachable' })
    }
  },
})

const counted = (onRequest: OnRequest, next: Middleware): Middleware => ({
  async execute(context) {
    const answered = onRequest('read')
    await next.execute(context).finally(answered)
  },
})

const gapByError: Readonly<Record<string, Gap>> = {
  TokenFailed: 'our-fault',
  TooSlow: 'too-slow',
  Unreachable: 'unavailable',
}

/** The Graph SDK copies the name of an error into the `code` of its own. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const jsonOf = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

const answerFrom = async (response: Response): Promise<Answer> => {
  const content = await response.text().catch((error: unknown) => {
    const cut =
      error instanceof Object && 'name' in error && ['AbortError', 'TimeoutError'].includes(String(error.name))
    return failure(cut ? 'too-slow' : 'unavailable')
  })
  return typeof content === 'string' ? answerOf(response.status, response.headers, jsonOf(content)) : content
}

const call = async (sdk: Client, { path, method, headers, body, signal }: GraphRequest): Promise<unknown> => {
  const request = sdk
    .api(path)
    .responseType(ResponseType.RAW)
    .headers({ ...headers })
  if (signal) request.option('signal', signal)
  const calls = {
    GET: () => request.get(),
    POST: () => request.post(body),
    PATCH: () => request.patch(body),
    PUT: () => request.put(body),
    DELETE: () => request.delete(),
  } satisfies Record<NonNullable<GraphRequest['method']>, () => Promise<unknown>>
  const response: unknown = await calls[method ?? (body === undefined ? 'GET' : 'POST')]()
  return response
}

const clientOf = (options: Options, version: 'v1.0' | 'beta'): ReadingClient => {
  const { baseUrl, token, admit, onRequest = () => () => {} } = options
  const { deadlineMs = 2000, tokenDeadlineMs = 5000 } = options
  const origin = originOf(baseUrl)
  const transport = timed(deadlineMs, counted(onRequest, new HTTPMessageHandler()))
  const middleware = onlyReads(bearer({ origin, token, deadlineMs: tokenDeadlineMs }, transport))
  const sdk = Client.initWithMiddleware({ baseUrl: origin, defaultVersion: version, middleware })
  return {
    root: `${origin}/${version}`,
    ...(admit && { admit }),
    send: async (request) => {
      try {
        const response = await call(sdk, request)
        return response instanceof Response ? await answerFrom(response) : failure('unexpected-answer')
      } catch (error) {
        const gap = gapByError[codeOf(error)]
        if (gap === undefined) throw error
        return failure(gap)
      }
    },
  }
}

/** A client for GETs and the POSTs that read: no redirects, no repeats, a time limit; token only for its own origin. */
export const readingClient = (options: Options): ReadingClient => ({
  ...clientOf(options, 'v1.0'),
  ...((options.beta ?? true) && { beta: clientOf(options, 'beta') }),
})
