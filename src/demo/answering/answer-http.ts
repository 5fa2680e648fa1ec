import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

import { newTrace, refuse } from './answer.ts'
import type { Answer, Trace } from './answer.ts'
import { answerBatch } from './batch.ts'
import { answerControl } from '../control/control.ts'
import type { Control } from '../control/control.ts'
import { failed } from '../control/failed.ts'
import { latencyOf } from './latency.ts'
import type { Latency } from './latency.ts'
import type { Cloud, Version } from '../odata/metadata.ts'
import { read } from './read.ts'
import { refusals } from '../rules/refusals.ts'
import type { GraphRequest, Service } from './service.ts'

/** One request as it came in; `path` holds version and query, `inBatch` means part of a `$batch`, `body` is the JSON of a POST (of a `$batch` its parts have their own). */
export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly inBatch: boolean
  readonly body?: string
}

/** What surrounds the service on the wire. */
interface Around {
  readonly token: string
  readonly cloud: Cloud
  readonly latency: Latency
  readonly control: Control
  readonly log: (entry: LoggedRequest) => void
}

const parse = (body: string): unknown => {
  try {
    return body === '' ? undefined : JSON.parse(body)
  } catch {
    return undefined
  }
}

const bodyOf = (method: string, body: unknown): Pick<LoggedRequest, 'body'> =>
  method === 'POST' && body !== undefined ? { body: JSON.stringify(body) } : {}

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))

const isBatch = ({ method, url }: GraphRequest) => method === 'POST' && url.split('?')[0] === '/$batch'

/** An answer and the urls it stands for: those of the parts of a batch, else its own. */
interface Answered {
  readonly answer: Answer
  readonly urls: readonly string[]
}

const answerGraph = (request: GraphRequest, service: Service, trace: Trace, log: Around['log']): Answered => {
  const own = [request.url]
  if (request.method === 'POST' && request.body === undefined)
    return { answer: refuse(refusals.json, trace), urls: own }
  if (!isBatch(request)) return { answer: read(request, service, trace), urls: own }
  const failure = service.faults.take('POST', ['$batch'])
  if (failure) return { answer: failed(failure, trace), urls: own }
  const urls: string[] = []
  const answer = answerBatch(request.body, request.version, {
    trace,
    answerOne: (inner) => read(inner, service, trace),
    onAnswer: ({ method, version, url, body }, { status }) => {
      urls.push(url)
      log({ method, path: `/${version.name}${url}`, status, inBatch: true, ...bodyOf(method, body) })
    },
  })
  return { answer, urls }
}

const versionOf = (name: string, cloud: Cloud): Version | undefined =>
  name === 'v1.0' || name === 'beta' ? { name, cloud } : undefined

/** Answers one HTTP request after its latency, and logs it; commands to the demo itself are answered at once. */
export const answerHttp = async (
  request: IncomingMessage,
  service: Service,
  { token, cloud, latency, control, log }: Around,
): Promise<{ readonly answer: Answer; readonly trace: Trace }> => {
  const { method = 'GET', url = '/', headers } = request
  const body = parse(await text(request))
  const trace = newTrace(service.now(), headers['client-request-id']?.toString())
  const [, first = '', after = ''] = /^\/([^/?]*)(.*)$/.exec(url) ?? []
  const isAuthorised = headers.authorization === `Bearer ${token}`
  if (first === '__demo' && method === 'POST' && isAuthorised)
    return { trace, answer: answerControl(after.slice(1), body, control, trace) }
  const version = versionOf(first, cloud)
  const answered = (): Answered => {
    if (!isAuthorised) return { answer: refuse(refusals.token, trace), urls: [after] }
    if (!version) return { answer: refuse(refusals.version(first), trace), urls: [after] }
    return answerGraph({ version, method, url: after, headers: headersOf(request), body }, service, trace, log)
  }
  const { answer, urls } = answered()
  const told = after.startsWith('/$batch') ? {} : bodyOf(method, body)
  log({ method, path: url, status: answer.status, inBatch: false, ...told })
  const waits = latencyOf(latency, urls)
  if (waits > 0) await setTimeout(waits)
  return { trace, answer }
}
