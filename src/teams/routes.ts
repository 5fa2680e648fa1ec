import { STATUS_CODES } from 'node:http'
import restify from 'restify'
import type { Next, Request, Response, Server } from 'restify'
import type { Log } from '../log/log.ts'
import { errorFields } from '../log/log.ts'
import type { Bot } from './bot.ts'

interface Options {
  readonly bot: Bot
  readonly isReady: () => Promise<boolean>
  readonly isStopping: () => boolean
  readonly log: Log
}

/** Bytes. */
const longestBody = 262_144
const empty = { 'Content-Type': 'application/json', 'Content-Length': '0' }

const reply = (response: Response, status: number, body?: object): void => {
  const text = body ? JSON.stringify(body) : ''
  const length = { ...empty, 'Content-Length': String(Buffer.byteLength(text)) }
  response.sendRaw(status, text, length)
}

/** What is refused before the body is read. */
const refusal = (request: Request, bot: Bot): number | undefined => {
  if (request.headers['content-encoding'] !== undefined) return 415
  if (request.method !== 'POST' || !bot.needsToken) return undefined
  return /^Bearer \S+$/.test(request.headers.authorization ?? '') ? undefined : 401
}

/** An error never tells its message: it may quote the request or hold a secret. */
const tellNothing = (error: object): void => {
  const status = 'statusCode' in error ? Number(error.statusCode) : 500
  const message = STATUS_CODES[status] ?? 'Error'
  Object.assign(error, { toJSON: () => ({ message }), toString: () => message })
}

const isServerFault = (error: object): boolean => !('statusCode' in error) || Number(error.statusCode) >= 500

/** The three routes of the bot, and what every request goes through. Handlers are async: a throw in another one ends the process. */
export const addRoutes = (server: Server, { bot, isReady, isStopping, log }: Options): void => {
  server.on('restifyError', (_request: Request, _response: Response, error: object, next: () => void) => {
    if (isServerFault(error)) log.error('A request failed', errorFields(error))
    tellNothing(error)
    next()
  })
  server.pre((request: Request, response: Response, next: Next) => {
    if (isStopping()) response.setHeader('Connection', 'close')
    const refused = refusal(request, bot)
    if (refused === undefined) return next()
    response.setHeader('Connection', 'close')
    reply(response, refused)
    return next(false)
  })
  server.get('/healthz', async (_request, response) => reply(response, 200))
  server.get('/readyz', async (_request, response) => reply(response, !isStopping() && (await isReady()) ? 200 : 503))
  server.post(
    '/api/messages',
    restify.plugins.bodyReader({ maxBodySize: longestBody }),
    restify.plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
    async (request: Request, response: Response) => {
      const body: unknown = request.body
      const answer = await bot.receive(body, request.headers.authorization ?? '')
      if (answer.sent) response.once('close', answer.sent)
      if (isStopping()) response.setHeader('Connection', 'close')
      reply(response, answer.status, answer.body)
    },
  )
}
