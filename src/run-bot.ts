import { buildWorld, type WorldOptions } from './build-world.ts'
import { errorFields, type Log } from './log/log.ts'
import { openStore } from './store/store.ts'
import { createAdapter, type BotApp } from './teams/adapter.ts'
import { createBot } from './teams/bot.ts'
import { startServer, type RunningServer } from './teams/server.ts'
import { transportWords } from './text/transport-words.ts'
import { forgetBefore, resumeTurns, takeTurn } from './turn.ts'

/** Everything one running bot needs. */
export interface BotOptions {
  readonly app: BotApp
  readonly port: number
  readonly databaseUrl: string
  readonly world: WorldOptions
  readonly log: Log
}

/** How often conversations past their day are deleted, in milliseconds. */
const sweepEvery = 3_600_000

/** Starts store, world and server; `stop` ends them in the opposite order. */
export const runBot = async ({ app, port, databaseUrl, world: options, log }: BotOptions): Promise<RunningServer> => {
  const store = await openStore(databaseUrl, log, options.now)
  const { world, warm } = buildWorld(options)
  const house = { world, conversations: store.conversations, log }
  const bot = createBot({
    app,
    adapter: createAdapter(app),
    store: store.conversations,
    takeTurn: ({ key, event }, show) => takeTurn(house, key, event, show),
    words: transportWords,
    log,
    now: world.now,
  })
  const isReady = async (): Promise<boolean> => (await store.conversations.load('ready')) === undefined
  const server = await startServer({ port, host: app === 'demo' ? '127.0.0.1' : '0.0.0.0', bot, isReady, log }).catch(
    async (error: unknown) => {
      await store.close()
      throw error
    },
  )
  void warm()
  const resumed = resumeTurns(house, (key) => (shown) => bot.show(key, shown))
  resumed.catch((error: unknown) => log.error('interrupted examinations could not be read', errorFields(error)))
  const sweep = setInterval(() => void store.conversations.expire(forgetBefore(world.now())), sweepEvery).unref()
  return {
    ...server,
    stop: async () => {
      clearInterval(sweep)
      await server.stop()
      await store.close()
    },
  }
}
