import { deliver } from '../../src/deliver.ts'
import { createLog } from '../../src/log/log.ts'
import type { World } from '../../src/model/world.ts'
import { startDelivering } from '../../src/start-delivering.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { createAdapter } from '../../src/teams/adapter.ts'
import { createBot } from '../../src/teams/bot.ts'
import { startServer } from '../../src/teams/server.ts'
import { takeTurn, type House } from '../../src/turn.ts'
import { startFakeConnector, type FakeConnector } from './fake-connector.ts'

/** A bot with a real conversation, a real store, and a tenant in which everybody may see tickets and nothing else is known. */
export interface TicketBot {
  readonly url: string
  readonly connector: FakeConnector
  readonly store: Store
  /** Keys of the conversations that were spoken in, first spoken first. */
  readonly keys: readonly string[]
  readonly lines: readonly string[]
  /** Seconds to add to the clock. */
  readonly clock: { ahead: number }
  readonly tellChannel: () => void
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

/** The channel of the helpdesk in these tests. */
export const ticketsChannel = '19:tickets@thread.tacv2'

/** Starts one on a free port; the store may be that of a bot that was stopped. */
export const startTicketBot = async (databaseUrl: string, connectorBefore?: FakeConnector): Promise<TicketBot> => {
  const connector = connectorBefore ?? (await startFakeConnector())
  const clock = { ahead: 0 }
  const now = () => new Date(Date.now() + clock.ahead * 1000).toISOString()
  const lines: string[] = []
  const log = createLog({ level: 'info', write: (line) => void lines.push(line) })
  const store = await openStore(databaseUrl, log, now)
  const unknown = { known: false, because: 'unavailable' } as const
  const world: World = {
    now,
    roleOf: () => Promise.resolve({ isAgent: false, isAdmin: false }),
    findPeople: () => Promise.resolve(unknown),
    appNames: () => Promise.resolve([]),
    gather: () => Promise.resolve({}),
    tickets: store.tickets,
    writeAudit: store.audit.write,
  }
  const house: House = { world, conversations: store.conversations, log }
  const keys: string[] = []
  const bot = createBot({
    app: 'demo',
    adapter: createAdapter('demo'),
    store: store.conversations,
    channelStore: store.channel,
    channelRule: { is: 'told' },
    onChannel: () => delivering.wake(),
    takeTurn: ({ key, event }, show) => {
      if (!keys.includes(key)) keys.push(key)
      return takeTurn(house, key, event, show)
    },
    words: { trouble: () => 'Sorry', elsewhere: () => 'See below' },
    log,
    now,
  })
  const showIn: (key: string) => (shown: Parameters<typeof bot.show>[1]) => Promise<void> = (key) => (shown) =>
    bot.show(key, shown)
  const telling = { house, deliveries: store.deliveries, channel: bot.channel, showIn }
  const delivering = startDelivering({
    ...telling,
    hasChannel: bot.channel.isKnown,
    deliver: (one) => deliver(telling, one),
    now,
    log,
  })
  store.onDelivery(delivering.wake)
  const server = await startServer({ port: 0, host: '127.0.0.1', bot, isReady: () => Promise.resolve(true), log })
  const { serviceUrl } = connector
  return {
    url: server.url,
    connector,
    store,
    keys,
    lines,
    clock,
    wake: delivering.wake,
    tellChannel: () => bot.channel.tell({ serviceUrl, id: ticketsChannel, botId: '28:signpost', tenantId: 'contoso' }),
    async stop() {
      await server.stop()
      await delivering.stop()
      await store.close()
      if (!connectorBefore) await connector.stop()
    },
  }
}
