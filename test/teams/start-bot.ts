import { createLog } from '../../src/log/log.ts'
import type { BotApp } from '../../src/teams/adapter.ts'
import { createAdapter } from '../../src/teams/adapter.ts'
import { createBot } from '../../src/teams/bot.ts'
import type { ChannelStore, Screen } from '../../src/store/store.ts'
import type { HelpdeskChannel } from '../../src/teams/helpdesk-channel.ts'
import type { ChannelRule } from '../../src/teams/learn-channel.ts'
import type { ScreenStore } from '../../src/teams/screen.ts'
import type { RunningServer } from '../../src/teams/server.ts'
import { startServer } from '../../src/teams/server.ts'
import type { Incoming, Shown, TakeTurn } from '../../src/teams/turn.ts'
import type { FakeConnector } from './fake-connector.ts'
import { startFakeConnector } from './fake-connector.ts'

/** A bot with a turn written in the test, a fake connector and a store in memory. */
export interface TestBot extends RunningServer {
  readonly connector: FakeConnector
  readonly taken: readonly Incoming[]
  readonly lines: readonly string[]
  readonly screens: ReadonlyMap<string, Screen>
  /** One for each time the channel of the helpdesk became known. */
  readonly learnt: readonly string[]
  readonly channel: HelpdeskChannel
}

/** A card with these words. */
export const card = (id: string, words: string): Shown => ({
  card: id,
  summary: words,
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: words }] },
})

/** A turn that shows one card. */
export const showing =
  (shown: Shown): TakeTurn =>
  (_incoming, show) => {
    const done = show(shown).then(() => shown)
    return { shown: done, settled: done.catch(() => undefined) }
  }

/** Screens in memory. */
export const screensInMemory = (): ScreenStore & { readonly screens: Map<string, Screen> } => {
  const screens = new Map<string, Screen>()
  return {
    screens,
    loadScreen: (key) => Promise.resolve(screens.get(key)),
    saveScreen: (key, screen) => Promise.resolve(void screens.set(key, screen)),
  }
}

/** A channel in memory. */
export const channelInMemory = (): ChannelStore => {
  let place: unknown
  const put = (next: unknown): Promise<void> => {
    place = next
    return Promise.resolve()
  }
  return { load: () => Promise.resolve(place), save: put, forget: () => put(undefined) }
}

const running: (() => Promise<void>)[] = []

/** Starts a bot on a free port; `stopBots` ends it. */
export const startBot = async (
  takeTurn: TakeTurn,
  {
    app = 'demo',
    endpoints = {},
    store = screensInMemory(),
    channelRule = { is: 'told' },
    channelStore = channelInMemory(),
    now = () => '2026-11-16T09:30:00Z',
  }: {
    readonly app?: BotApp
    readonly endpoints?: Record<string, string>
    readonly store?: ReturnType<typeof screensInMemory>
    readonly channelRule?: ChannelRule
    readonly channelStore?: ChannelStore
    readonly now?: () => string
  } = {},
): Promise<TestBot> => {
  const connector = await startFakeConnector()
  const taken: Incoming[] = []
  const lines: string[] = []
  const learnt: string[] = []
  const log = createLog({ level: 'info', write: (line) => void lines.push(line) })
  const bot = createBot({
    app,
    adapter: createAdapter(app, endpoints),
    store,
    channelStore,
    channelRule,
    onChannel: () => void learnt.push('channel'),
    takeTurn: (incoming, show) => {
      taken.push(incoming)
      return takeTurn(incoming, show)
    },
    words: { trouble: (reference) => `Sorry (${reference})`, elsewhere: () => 'See below' },
    log,
    now,
  })
  const server = await startServer({ port: 0, host: '127.0.0.1', bot, isReady: () => Promise.resolve(true), log })
  running.push(async () => {
    await server.stop()
    await connector.stop()
  })
  return { ...server, connector, taken, lines, learnt, channel: bot.channel, screens: store.screens }
}

/** Ends all bots and connectors that were started. */
export const stopBots = async (): Promise<void> => {
  await Promise.all(running.splice(0).map((stop) => stop()))
}
