import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'

export interface Asked {
  readonly method: string
  /** After the version (v1.0 or beta), decoded. */
  readonly path: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly inBatch: boolean
}

export interface Told {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, or the bare text when it is a string. */
  readonly body?: unknown
  /** Never answers, or cuts the line. */
  readonly line?: 'silent' | 'cut'
}

export type Tell = (asked: Asked) => Told

export interface FakeGraph {
  readonly url: string
  /** HTTP requests, a batch as one. */
  readonly requests: Asked[]
  /** Single questions, those inside batches too. */
  readonly asked: Asked[]
  readonly close: () => Promise<void>
}

interface BatchContent {
  readonly requests: readonly { id: string; method: string; url: string; headers?: Record<string, string> }[]
}

const contentOf = async (request: IncomingMessage): Promise<string> => {
  let content = ''
  for await (const chunk of request) content += String(chunk)
  return content
}

const answer = (response: ServerResponse, { status = 200, headers = {}, body, line }: Told): void => {
  if (line === 'silent') return
  if (line === 'cut') return void response.destroy()
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

const batchAnswer = (content: BatchContent, tellOne: (asked: Asked) => Told): Told => {
  const told = content.requests.map(({ id, method, url, headers = {} }) => {
    const { status = 200, line, ...rest } = tellOne({ method, path: decodeURIComponent(url), headers, inBatch: true })
    return { id, status, line, ...rest }
  })
  const broken = told.find(({ line }) => line !== undefined)
  return broken?.line ? { line: broken.line } : { body: { responses: told.toReversed() } }
}

/** A Graph on loopback that answers as the given function says, also inside `$batch`. */
export const startFakeGraph = async (tell: Tell): Promise<FakeGraph> => {
  const requests: Asked[] = []
  const asked: Asked[] = []
  const tellOne = (one: Asked): Told => {
    asked.push(one)
    return tell(one)
  }
  const server = createServer((request, response) => {
    void contentOf(request).then((content) => {
      const path = decodeURIComponent((request.url ?? '').replace(/^\/(?:v1\.0|beta)/, ''))
      const body: unknown = content === '' ? undefined : JSON.parse(content)
      const one = { method: request.method ?? '', path, headers: request.headers, body, inBatch: false }
      requests.push(one)
      answer(response, path === '/$batch' ? batchAnswer(body as BatchContent, tellOne) : tellOne(one))
    })
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve())
    })
    server.closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${port}`, requests, asked, close }
}
