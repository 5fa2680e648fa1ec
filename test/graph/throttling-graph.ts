import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

interface Window {
  readonly path: RegExp
  readonly most: number
  readonly milliseconds: number
}

/** The limits that a crowd meets first, as Microsoft writes them down. */
const windows: readonly Window[] = [
  { path: /^\/auditLogs\/|\/authentication\//, most: 5, milliseconds: 10_000 },
  { path: /^\/identityProtection\//, most: 1, milliseconds: 1000 },
]

interface Part {
  readonly id: string
  readonly url: string
}

/** A Graph on loopback that knows nothing but counts: more than the limits allow is a 429, alone or inside a batch. */
export interface ThrottlingGraph {
  readonly url: string
  readonly seen: { requests: number; underWay: number; refused: number }
  readonly close: () => void
}

/** Starts it; `clock` in milliseconds. */
export const startThrottlingGraph = async (clock: () => number): Promise<ThrottlingGraph> => {
  const seen = { requests: 0, underWay: 0, refused: 0 }
  const taken = new Map<Window, readonly number[]>()
  const statusOf = (path: string): number => {
    const window = windows.find((one) => one.path.test(path))
    if (!window) return 200
    const recent = (taken.get(window) ?? []).filter((at) => clock() - at < window.milliseconds)
    taken.set(window, [...recent, clock()])
    if (recent.length < window.most) return 200
    seen.refused += 1
    return 429
  }
  const server = createServer((request, response) => {
    seen.requests += 1
    seen.underWay += 1
    response.on('close', () => (seen.underWay -= 1))
    void text(request).then((content) => {
      const path = (request.url ?? '').replace(/^\/(?:v1\.0|beta)/, '')
      const parts = path === '/$batch' ? (JSON.parse(content) as { requests: readonly Part[] }).requests : []
      const responses = parts.map(({ id, url }) => ({ id, status: statusOf(url), body: { value: [] } }))
      response.writeHead(path === '/$batch' ? 200 : statusOf(path), { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(path === '/$batch' ? { responses } : { value: [] }))
    })
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    seen,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
