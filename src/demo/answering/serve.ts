import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Answer, Trace } from './answer.ts'
import { spoil } from '../control/spoil.ts'

/** A running server on 127.0.0.1. */
interface Server {
  readonly url: string
  readonly close: () => Promise<void>
}

type Handle = (request: IncomingMessage, root: string) => Promise<{ readonly answer: Answer; readonly trace: Trace }>

const send = (response: ServerResponse, { status, headers, body, spoil: how }: Answer, trace: Trace) => {
  if (how) {
    spoil(how, response, status)
    return
  }
  response.writeHead(status, {
    'OData-Version': '4.0',
    'request-id': trace.requestId,
    'client-request-id': trace.clientRequestId,
    ...headers,
  })
  response.end(JSON.stringify(body))
}

/** Serves answers over HTTP on loopback only; port 0 takes a free one. */
export const serve = async (port: number, handle: Handle): Promise<Server> => {
  let url = ''
  const server = createServer((request, response) => {
    handle(request, url).then(
      ({ answer, trace }) => send(response, answer, trace),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
