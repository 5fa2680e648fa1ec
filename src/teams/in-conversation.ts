import type { TurnContext } from 'botbuilder'
import type { BotAdapter } from './adapter.ts'
import type { Reference } from './reference.ts'

/** Does something in a conversation that was met before. */
export type InConversation = <T>(reference: Reference, act: (context: TurnContext) => Promise<T>) => Promise<T>

/** Over botbuilder's adapter; rejects with the connector's error (`statusCode`). */
export const createInConversation =
  ({ cloud, appId }: BotAdapter): InConversation =>
  async (reference, act) => {
    const results: Awaited<ReturnType<typeof act>>[] = []
    await cloud.continueConversationAsync(appId, reference, async (context) => {
      // The made-up id of a continuation would become the replyToId of what is sent.
      context.activity.id = undefined
      results.push(await act(context))
    })
    const [result] = results
    if (result === undefined) throw new Error('The adapter did not run the turn')
    return result
  }
