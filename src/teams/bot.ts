import type { Instant } from '../model/instant.ts'
import type { Log } from '../log/log.ts'
import type { ChannelStore } from '../store/store.ts'
import type { BotAdapter, BotApp } from './adapter.ts'
import type { Answer } from './answer.ts'
import { createBackground } from './background.ts'
import type { Admitted } from './gate.ts'
import { admit, statusOf } from './gate.ts'
import { hear } from './hear.ts'
import type { HelpdeskChannel } from './helpdesk-channel.ts'
import { createHelpdeskChannel } from './helpdesk-channel.ts'
import type { ChannelRule } from './learn-channel.ts'
import type { Words } from './means.ts'
import { createOnce } from './once.ts'
import { pickText } from './pick.ts'
import { press } from './press.ts'
import { readEvent } from './read-event.ts'
import { referenceOf } from './reference.ts'
import type { ScreenStore } from './screen.ts'
import { createShow } from './show.ts'
import { createTrouble } from './trouble.ts'
import type { Shown, TakeTurn } from './turn.ts'

/** The bot as its HTTP server sees it. */
export interface Bot {
  /** False in the demo: then nobody shows a token. */
  readonly needsToken: boolean
  /** Handles the JSON body of one request to /api/messages; rejects on a bug or an outage. */
  readonly receive: (body: unknown, authorization: string) => Promise<Answer>
  /** Puts a card on the screen of a known conversation; rejects when Teams cannot be reached. */
  readonly show: (key: string, shown: Shown) => Promise<void>
  readonly channel: HelpdeskChannel
  /** Resolves when no turn goes on any more. */
  readonly ended: () => Promise<void>
}

interface Options {
  readonly app: BotApp
  readonly adapter: BotAdapter
  readonly store: ScreenStore
  readonly channelStore: ChannelStore
  readonly channelRule: ChannelRule
  /** Called when it becomes known where the channel of the helpdesk is. */
  readonly onChannel: () => void
  readonly takeTurn: TakeTurn
  readonly words: Words
  readonly log: Log
  readonly now: () => Instant
}

type Handle = (activity: Admitted) => Promise<Answer>

const createHandle = (options: Options) => {
  const { app, adapter, store, takeTurn, words, log, now } = options
  const hosts = app === 'demo' ? 'loopback' : 'microsoft'
  const screens = createShow({ adapter, store, hosts })
  const channel = createHelpdeskChannel({ ...options, store: options.channelStore, rule: options.channelRule, hosts })
  const background = createBackground(log)
  const means = { takeTurn, screens, background, words, trouble: createTrouble(words, log) }
  const once = createOnce()
  const handle: Handle = async (activity) => {
    background.go('The channel of the helpdesk could not be remembered', channel.learn(activity))
    const incoming = readEvent(activity, now())
    const reference = referenceOf(activity)
    if (!incoming || !reference) return { status: activity.type === 'invoke' ? 501 : 200 }
    return once(`${incoming.key} ${activity.id}`, () => {
      background.go('A conversation could not be remembered', screens.meet(incoming.key, reference))
      return incoming.event.type === 'pressed'
        ? press(incoming, pickText(activity.body, 'replyToId'), means)
        : hear(incoming, means)
    })
  }
  return { handle, ended: background.ended, show: screens.show, channel }
}

/** The bot: authenticates, admits, reads and hands each activity to the conversation once. */
export const createBot = (options: Options): Bot => {
  const { app, adapter, log } = options
  const allowed =
    app === 'demo' ? { hosts: 'loopback' as const } : { hosts: 'microsoft' as const, tenantId: app.tenantId }
  const { handle, ended, show, channel } = createHandle(options)
  return {
    needsToken: app !== 'demo',
    ended,
    show,
    channel,
    async receive(body, authorization) {
      if (!pickText(body, 'type')) return { status: 400 }
      const authentication = await adapter.authenticate(body, authorization)
      if (authentication !== 'genuine') {
        log.warn('A request was not authenticated', { reason: authentication })
        return { status: authentication === 'down' ? 503 : 401 }
      }
      const admission = admit(body, allowed)
      if ('admitted' in admission) return handle(admission.admitted)
      log.warn('An activity was refused', { reason: admission.refused })
      return { status: statusOf[admission.refused] }
    },
  }
}
