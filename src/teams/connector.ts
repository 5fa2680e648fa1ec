import { CardFactory, type Activity } from 'botbuilder'
import type { BotAdapter } from './adapter.ts'
import { createInConversation } from './in-conversation.ts'
import type { Reference } from './reference.ts'
import type { Shown } from './turn.ts'

/** Sends to one conversation, as it must look there; rejects with the connector's error (`statusCode`). */
export interface Connector {
  /** Resolves to the id of the new message. */
  readonly send: (reference: Reference, activity: Partial<Activity>) => Promise<string>
  /** False when the message is gone. */
  readonly update: (reference: Reference, activityId: string, activity: Partial<Activity>) => Promise<boolean>
}

/** The message that shows a card. */
export const cardMessage = ({ content, summary }: Shown): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(content)],
})

const isGone = (error: unknown): boolean => error instanceof Error && 'statusCode' in error && error.statusCode === 404

/** A connector over botbuilder's adapter. */
export const createConnector = (adapter: BotAdapter): Connector => {
  const inConversation = createInConversation(adapter)
  return {
    send: (reference, activity) =>
      inConversation(reference, async (context) => (await context.sendActivity(activity))?.id ?? ''),
    async update(reference, activityId, activity) {
      try {
        return await inConversation(reference, async (context) => {
          await context.updateActivity({ ...activity, id: activityId })
          return true
        })
      } catch (error) {
        if (isGone(error)) return false
        throw error
      }
    },
  }
}
