import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

import { newTrace, refuse } from './answer.ts'
import type { Answer, Trace } from './answer.ts'
import { answerBatch } from './batch.ts'
import type { Fixtures } from './fixtures.ts'
import type { Premium } from './licence-gaps.ts'
import type { Version } from './metadata.ts'
import { read } from './read.ts'
import type { GraphRequest, Service } from './read.ts'
import { refusals } from './refusals.ts'
import { indexTenant } from './tenant.ts'
import type { Instant } from '../model/instant.ts'

/** One request as it came in; `path` holds version and query, `inBatch` means part of a `$batch`. */
export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly inBatch: boolean
}

/** A running demo tenant; `url` is `http://127.0.0.1:PORT`, v1.0 at `/v1.0` and beta at `/beta`. */
export interface DemoGraph {
  readonly url: string
  readonly requests: () => readonly LoggedRequest[]
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/** `latencyMs` is waited once per HTTP request; `now` dates error bodies. */
export interface DemoOptions {
  readonly port?: number
  readonly latencyMs?: number
  readonly token?: string
  readonly now?: () => Instant
  readonly premium?: Premium
}

type Log = (entry: LoggedRequest) => void

const parse = (body: string): unknown => {
  try {
    return body === '' ? undefined : JSON.parse(body)
  } catch {
    return undefined
  }
}

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))

const rest = (request: GraphRequest) => request.url.split('?')[0]

const isBatch = (request: GraphRequest) => request.method === 'POST' && rest(request) === '/$batch'

const answerHttp = (request: GraphRequest, service: Service, trace: Trace, log: Log): Answer => {
  if (request.method === 'POST' && request.body === undefined) return refuse(refusals.json, trace)
  if (!isBatch(request)) return read(request, service, trace)
  return answerBatch(request.body, request.version, {
    trace,
    answerOne: (inner) => read(inner, service, trace),
    onAnswer: ({ method, version, url }, { status }) =>
      log({ method, path: `/${version}${url}`, status, inBatch: true }),
  })
}

const versionOf = (name: string): Version | undefined => (name === 'v1.0' || name === 'beta' ? name : undefined)

const answer = async (request: IncomingMessage, service: Service, token: string, log: Log) => {
  const { method = 'GET', url = '/', headers } = request
  const body = await text(request)
  const trace = newTrace(service.now(), headers['client-request-id']?.toString())
  const [, first = '', after = ''] = /^\/([^/?]*)(.*)$/.exec(url) ?? []
  const version = versionOf(first)
  const authorised = headers.authorization === `Bearer ${token}`
  if (!authorised) return { trace, answer: refuse(refusals.token, trace) }
  if (!version) return { trace, answer: refuse(refusals.version(first), trace) }
  const asked = { version, method, url: after, headers: headersOf(request), body: parse(body) }
  return { trace, answer: answerHttp(asked, service, trace, log) }
}

const send = (response: ServerResponse, { status, headers, body }: Answer, trace: Trace) => {
  response.writeHead(status, {
    'OData-Version': '4.0',
    'request-id': trace.requestId,
    'client-request-id': trace.clientRequestId,
    ...headers,
  })
  response.end(JSON.stringify(body))
}

/** Starts a strict Microsoft Graph over the fixtures of one tenant, on loopback only. */
export const startDemoGraph = async (fixtures: Fixtures, options: DemoOptions = {}): Promise<DemoGraph> => {
  const { port = 0, latencyMs = 0, token = 'demo', premium = 'p2' } = options
  const { now = () => new Date().toISOString() } = options
  const tenant = indexTenant(fixtures)
  let requests: readonly LoggedRequest[] = []
  const log: Log = (entry) => {
    requests = [...requests, entry]
  }
  let url = ''
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const service = { tenant, premium, root: url, now }
    const done = await answer(request, service, token, log)
    log({ method: request.method ?? 'GET', path: request.url ?? '/', status: done.answer.status, inBatch: false })
    if (latencyMs > 0) await setTimeout(latencyMs)
    send(response, done.answer, done.trace)
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`
  return {
    url,
    requests: () => requests,
    reset: () => {
      requests = []
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
