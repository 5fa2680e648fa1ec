import { buildWorld, type WorldOptions } from './build-world.ts'
import type { Event } from './conversation/conversation.ts'
import { deliver } from './deliver.ts'
import { errorFields, type Log } from './log/log.ts'
import type { Instant } from './model/instant.ts'
import type { Organisation } from './model/organisation.ts'
import { startDelivering } from './start-delivering.ts'
import { startLookingAgain } from './start-looking-again.ts'
import { openStore, type Store } from './store/store.ts'
import { createAdapter, type BotApp } from './teams/adapter.ts'
import { createBot, type Bot } from './teams/bot.ts'
import type { Channel, ChannelRule } from './teams/learn-channel.ts'
import { startServer, type RunningServer } from './teams/server.ts'
import { transportWords } from './text/transport-words.ts'
import { forgetBefore, resumeTurns, takeTurn, type House } from './turn.ts'

/** Everything one running bot needs. */
export interface BotOptions {
  readonly app: BotApp
  readonly port: number
  readonly databaseUrl: string
  readonly world: WorldOptions
  readonly organisation: Organisation
  /** How the channel of the helpdesk is found. */
  readonly channelRule: ChannelRule
  readonly log: Log
}

/** A running bot. */
export interface RunningBot extends RunningServer {
  /** Tells where the channel of the helpdesk is, when nothing else can (the demo). */
  readonly tellChannel: (channel: Channel) => void
}

/** Starts store, world and server; `stop` ends them in the opposite order. */
export const runBot = async (given: BotOptions): Promise<RunningBot> => {
  const store = await openStore(given.databaseUrl, given.log, given.world.now)
  try {
    return await runOn(store, given)
  } catch (error) {
    await store.close()
    throw error
  }
}

const runOn = async (store: Store, given: BotOptions): Promise<RunningBot> => {
  const { app, organisation, channelRule, log } = given
  const { now } = given.world
  const { world, warm } = buildWorld({ ...given.world, tickets: store.tickets, writeAudit: store.audit.write })
  const { conversations, deliveries } = store
  const house: House = { world, conversations, organisation, log, watch: (...came) => lookingAgain.watch(...came) }
  const bot = createBot({
    app,
    adapter: createAdapter(app),
    store: conversations,
    channelStore: store.channel,
    channelRule,
    onChannel: () => delivering.wake(),
    takeTurn: ({ key, event }, show) => takeTurn(house, key, event, show),
    words: transportWords,
    log,
    now,
  })
  const { channel } = bot
  const showIn = (key: string) => (shown: Parameters<typeof bot.show>[1]) => bot.show(key, shown)
  const take = (key: string, event: Event) => takeTurn(house, key, event, showIn(key)).settled
  const lookingAgain = startLookingAgain({ take, now, log })
  const server = await serve(bot, store, given)
  const telling = { house, deliveries, channel, showIn, hasChannel: channel.isKnown }
  const delivering = startDelivering({ ...telling, deliver: (one) => deliver(telling, one), now, log })
  store.onDelivery(delivering.wake)
  void warm()
  void resumeTurns(house, showIn).catch((error: unknown) => log.error(notResumed, errorFields(error)))
  const sweeping = sweepRegularly(store, now, log)
  const stop = async (): Promise<void> => {
    clearInterval(sweeping)
    await server.stop()
    await Promise.all([delivering.stop(), lookingAgain.stop()])
    await store.close()
  }
  return { ...server, tellChannel: channel.tell, stop }
}

const notResumed = 'interrupted conversations could not be read'

const serve = (bot: Bot, { conversations }: Store, { app, port, log }: BotOptions): Promise<RunningServer> => {
  const isReady = async (): Promise<boolean> => (await conversations.load('ready')) === undefined
  return startServer({ port, host: app === 'demo' ? '127.0.0.1' : '0.0.0.0', bot, isReady, log })
}

/** How often what is past its time is deleted, in milliseconds. */
const sweepEvery = 3_600_000
const day = 86_400_000
/** How long a resolved ticket is kept, in milliseconds. */
const ticketsKept = 90 * day
/** How long it is kept who looked up what, in milliseconds. */
const auditKept = 365 * day

const sweepRegularly = (store: Store, now: () => Instant, log: Log): NodeJS.Timeout => {
  const sweep = async (): Promise<void> => {
    const before = (kept: number): Instant => new Date(Date.parse(now()) - kept).toISOString()
    await store.tickets.expire(before(ticketsKept))
    await store.audit.expire(before(auditKept))
    await store.conversations.expire(forgetBefore(now()))
  }
  const tell = (error: unknown): void => log.error('What is past its time could not be deleted', errorFields(error))
  return setInterval(() => void sweep().catch(tell), sweepEvery).unref()
}
