import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { pick, pickText } from '../../src/teams/pick.ts'

/** A message as it stands in the chat now, with all it was before. */
export interface Message {
  readonly id: string
  readonly activity: unknown
  readonly before: readonly unknown[]
}

/** How the next call is treated. */
export interface Mishap {
  readonly status?: number
  readonly retryAfter?: string
  readonly delay?: number
  readonly location?: string
}

/** A Bot Connector on this machine that keeps what it is told. */
export interface FakeConnector {
  readonly serviceUrl: string
  /** Messages of a conversation as they are now, oldest first; typing indicators left out. */
  readonly messages: (conversation: string) => readonly Message[]
  /** `POST message`, `PUT message`, `POST typing` …, in order, refused ones too. */
  readonly calls: readonly string[]
  readonly connections: () => number
  readonly next: (mishap: Mishap) => void
  readonly stop: () => Promise<void>
}

const route = /^\/teams\/v3\/(?:conversations\/([^/]+)\/(activities|members)(?:\/([^/]+))?|(conversations))$/

const placeOf = (url: string): { readonly conversation: string; readonly what: string; readonly id: string } => {
  const [, conversation = '', inside, id = '', begin] = route.exec(url) ?? []
  return { conversation: decodeURIComponent(conversation), what: inside ?? begin ?? '', id }
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(String(chunk)))
  const text = Buffer.concat(chunks).toString()
  return text === '' ? undefined : JSON.parse(text)
}

const answer = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void => {
  // restify changes ServerResponse for the whole process: its writeHead returns nothing.
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** Starts a fake Bot Connector on a free port of 127.0.0.1. */
export const startFakeConnector = async (): Promise<FakeConnector> => {
  const chats = new Map<string, Message[]>()
  const calls: string[] = []
  const mishaps: Mishap[] = []
  let connections = 0
  const chat = (id: string): Message[] => chats.get(id) ?? chats.set(id, []).get(id) ?? []

  const post = (conversation: string, activity: unknown): readonly [number, object] => {
    const id = `m${calls.length}`
    if (pickText(activity, 'type') !== 'typing') chat(conversation).push({ id, activity, before: [] })
    return [201, { id }]
  }
  const put = (conversation: string, id: string, activity: unknown): readonly [number, object] => {
    const at = chat(conversation).findIndex((message) => message.id === id)
    const old = chat(conversation)[at]
    if (!old) return [404, { error: { code: 'ActivityNotFoundInConversation' } }]
    chat(conversation)[at] = { id, activity, before: [...old.before, old.activity] }
    return [200, { id }]
  }
  /** A new thread of a channel. */
  const begin = (parameters: unknown): readonly [number, object] => {
    const channel = pickText(parameters, 'channelData', 'channel', 'id')
    const first = pick(parameters, 'activity')
    if (!channel || pickText(first, 'type') !== 'message') return [400, { error: { code: 'BadSyntax' } }]
    const id = `${channel};messageid=m${calls.length}`
    chat(channel).push({ id, activity: first, before: [] })
    chat(id).push({ id: `m${calls.length}`, activity: first, before: [] })
    return [201, { id, activityId: `m${calls.length}` }]
  }
  const routed = (what: string, conversation: string, id: string, body: unknown): readonly [number, object] => {
    if (what === 'POST conversations') return begin(body)
    if (what === 'POST activities') return post(conversation, body)
    if (what === 'PUT activities') return put(conversation, id, body)
    if (what === 'GET members') return [200, [{ id: '29:nora' }]]
    return [404, { error: { code: 'NoRoute' } }]
  }
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    const { conversation, what, id } = placeOf(request.url ?? '')
    calls.push(`${request.method ?? ''} ${pickText(body, 'type') ?? what}`)
    const { delay = 0, status, retryAfter = '1', location = '' } = mishaps.shift() ?? {}
    if (delay) await wait(delay)
    if (status) return answer(response, status, {}, { 'Retry-After': retryAfter, Location: location })
    return answer(response, ...routed(`${request.method ?? ''} ${what}`, conversation, id, body))
  }
  const server = createServer((request, response) => {
    handle(request, response).catch(() => answer(response, 500, {}))
  })
  server.on('connection', () => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    serviceUrl: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/teams/`,
    messages: chat,
    calls,
    connections: () => connections,
    next: (mishap) => void mishaps.push(mishap),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
