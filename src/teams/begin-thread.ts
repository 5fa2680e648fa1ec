import type { Activity } from 'botbuilder'
import type { BotAdapter } from './adapter.ts'
import { createInConversation } from './in-conversation.ts'
import type { Channel } from './learn-channel.ts'
import type { Reference } from './reference.ts'

/** A message that began a thread: how to reach the thread, and the id of the message. */
export type ThreadMessage = Reference & { readonly activityId: string }

/** The part of the SDK's connector client that is used here. */
interface Client {
  readonly conversations: {
    readonly createConversation: (parameters: object) => Promise<{ readonly id: string; readonly activityId: string }>
  }
}

/** Begins a thread in a channel. The SDK's own ways go round the capped retry, and one needs an app id, which the demo has not. */
export const createBeginThread = (
  adapter: BotAdapter,
): ((channel: Channel, activity: Partial<Activity>) => Promise<ThreadMessage>) => {
  const inConversation = createInConversation(adapter)
  return (channel, activity) =>
    inConversation(inChannel(channel, channel.id), async ({ turnState }) => {
      const client = turnState.get<Client | undefined>(adapter.cloud.ConnectorClientKey)
      if (!client) throw new Error('The adapter has no connector client')
      const { id, activityId } = await client.conversations.createConversation({
        isGroup: true,
        bot: { id: channel.botId },
        tenantId: channel.tenantId,
        channelData: { channel: { id: channel.id }, tenant: { id: channel.tenantId } },
        activity,
      })
      return { ...inChannel(channel, id), activityId }
    })
}

/** How to reach the channel, or a thread of it. */
const inChannel = ({ serviceUrl, botId, tenantId }: Channel, id: string): Reference => ({
  channelId: 'msteams',
  serviceUrl,
  bot: { id: botId, name: '' },
  user: { id: botId, name: '' },
  conversation: { id, name: '', conversationType: 'channel', tenantId, isGroup: true },
})
