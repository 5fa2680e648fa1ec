import restify from 'restify'
import type { Server } from 'restify'
import type { Log } from '../log/log.ts'
import type { Bot } from './bot.ts'
import { addRoutes } from './routes.ts'

/** A running server. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  /** Takes nothing new, lets what goes on end (10 s at most), and closes. */
  readonly stop: () => Promise<void>
}

interface Options {
  /** 0 for any free one. */
  readonly port: number
  readonly host: '127.0.0.1' | '0.0.0.0'
  readonly bot: Bot
  /** Whether the things the bot needs answer. */
  readonly isReady: () => Promise<boolean>
  readonly log: Log
}

/** Milliseconds. */
const longestStop = 10_000

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = `Port ${port} is in use by another program: stop that program or set PORT to another number`
      reject(error.code === 'EADDRINUSE' ? Object.assign(new Error(sentence), { code: error.code }) : error)
    })
    server.listen(port, host, resolve)
  })

/** `close` alone waits for idle keep-alive connections, which still serve requests. */
const close = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    server.close(resolve)
  })
  const sweep = setInterval(() => server.server.closeIdleConnections(), 50)
  const end = setTimeout(() => server.server.closeAllConnections(), longestStop)
  await closed
  clearInterval(sweep)
  clearTimeout(end)
}

const atMost = (milliseconds: number, work: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const end = setTimeout(resolve, milliseconds)
    void work.finally(() => {
      clearTimeout(end)
      resolve()
    })
  })

/** Starts the HTTP server; rejects with the code EADDRINUSE and a plain sentence when the port is taken. */
export const startServer = async ({ port, host, bot, isReady, log }: Options): Promise<RunningServer> => {
  const server = restify.createServer({ name: 'signpost' })
  server.server.requestTimeout = 10_000
  server.server.headersTimeout = 5_000
  server.server.maxConnections = 1_000
  let stopping: Promise<void> | undefined
  addRoutes(server, { bot, isReady, isStopping: () => stopping !== undefined, log })
  await listen(server, port, host)
  server.on('error', () => log.error('The HTTP server reported an error'))
  const taken = server.address().port
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    stop: () => (stopping ??= close(server).then(() => atMost(longestStop, bot.ended()))),
  }
}
