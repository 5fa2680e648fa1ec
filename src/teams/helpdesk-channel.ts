import type { Log } from '../log/log.ts'
import type { ChannelStore } from '../store/store.ts'
import type { BotAdapter } from './adapter.ts'
import { createBeginThread } from './begin-thread.ts'
import { cardMessage, createConnector } from './connector.ts'
import type { Admitted } from './gate.ts'
import type { Channel, ChannelRule } from './learn-channel.ts'
import { learnChannel } from './learn-channel.ts'
import { isRecord, pickText } from './pick.ts'
import { readReference } from './reference.ts'
import type { ConnectorHosts } from './service-url.ts'
import { isServiceUrl } from './service-url.ts'
import type { Shown } from './turn.ts'

/** The channel in which the helpdesk sees its tickets. */
export interface HelpdeskChannel {
  /** Whether it is known where it is; told in the log once when not. */
  readonly isKnown: () => Promise<boolean>
  /** Updates the message in place (`message` as it was returned before), or begins a thread; resolves to where it stands. */
  readonly put: (shown: Shown, message?: unknown) => Promise<unknown>
  /** Takes in where the channel is. */
  readonly learn: (activity: Admitted) => Promise<void>
  /** Is told where the channel is, for as long as this process runs. */
  readonly tell: (channel: Channel) => void
}

interface Options {
  readonly adapter: BotAdapter
  readonly store: ChannelStore
  readonly rule: ChannelRule
  readonly hosts: ConnectorHosts
  /** Called when it becomes known where the channel is. */
  readonly onChannel: () => void
  readonly log: Log
}

/** A channel in Teams, remembered in the store. */
export const createHelpdeskChannel = (options: Options): HelpdeskChannel => {
  const { adapter, hosts, onChannel, log } = options
  const connector = createConnector(adapter)
  const beginThread = createBeginThread(adapter)
  let told: Channel | undefined
  let isMissed = false
  const known = async (): Promise<Channel | undefined> => told ?? remembered(options)
  const begin = async (shown: Shown): Promise<unknown> => {
    const channel = await known()
    if (!channel) throw new Error('It is not known where the channel of the helpdesk is')
    return beginThread(channel, cardMessage(shown))
  }
  return {
    async isKnown() {
      if (await known()) return true
      if (!isMissed && options.rule.is !== 'told') log.warn(unknownChannel)
      isMissed = true
      return false
    },
    async put(shown, message) {
      const reference = readReference(message)
      const activityId = pickText(message, 'activityId')
      if (!reference || !activityId || !isServiceUrl(reference.serviceUrl, hosts)) return begin(shown)
      return (await connector.update(reference, activityId, cardMessage(shown))) ? message : begin(shown)
    },
    async learn(activity) {
      if (await learn(activity, options)) onChannel()
    },
    tell(channel) {
      told = channel
      onChannel()
    },
  }
}

const unknownChannel =
  'Tickets are not shown in a channel yet: add Signpost to the team of the helpdesk, or set HELPDESK_CHANNEL_ID'

/** What the store holds, if it fits the rule (a channel that is set may have changed) and may be sent to. */
const remembered = async ({ store, rule, hosts }: Options): Promise<Channel | undefined> => {
  const channel = readChannel(await store.load())
  if (!channel || !isServiceUrl(channel.serviceUrl, hosts)) return undefined
  return rule.is === 'set' && rule.id !== channel.id ? undefined : channel
}

const learn = async (activity: Admitted, { store, rule, log }: Options): Promise<boolean> => {
  const learnt = learnChannel(activity, rule)
  if (!learnt) return false
  if (learnt === 'gone') {
    await store.forget()
    log.warn('Signpost was removed from the team of the helpdesk')
    return false
  }
  const before = readChannel(await store.load())
  // Of a channel that is set only its own team knows better than the first who spoke.
  if (before?.id === learnt.id && activity.place === 'personal') return false
  if (JSON.stringify(before) === JSON.stringify(learnt)) return false
  await store.save(learnt)
  log.info('The channel of the helpdesk is known')
  return true
}

const readChannel = (stored: unknown): Channel | undefined => {
  const serviceUrl = pickText(stored, 'serviceUrl')
  const id = pickText(stored, 'id')
  const botId = pickText(stored, 'botId')
  const tenantId = pickText(stored, 'tenantId')
  return isRecord(stored) && serviceUrl && id && botId && tenantId ? { serviceUrl, id, botId, tenantId } : undefined
}
