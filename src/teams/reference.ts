import type { ConversationReference } from 'botbuilder'
import type { Admitted } from './gate.ts'
import { pickText } from './pick.ts'

/** How to reach a conversation later, as it is stored: no names. */
export type Reference = Pick<ConversationReference, 'channelId' | 'serviceUrl' | 'bot' | 'user' | 'conversation'>

/** The reference in what was stored; undefined when it is none. */
export const readReference = (stored: unknown): Reference | undefined => {
  const serviceUrl = pickText(stored, 'serviceUrl')
  const bot = pickText(stored, 'bot', 'id')
  const user = pickText(stored, 'user', 'id')
  const conversation = pickText(stored, 'conversation', 'id')
  if (!serviceUrl || !bot || !user || !conversation) return undefined
  const conversationType = pickText(stored, 'conversation', 'conversationType') ?? ''
  const tenantId = pickText(stored, 'conversation', 'tenantId')
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: bot, name: '' },
    user: { id: user, name: '' },
    conversation: { id: conversation, name: '', conversationType, tenantId, isGroup: conversationType !== 'personal' },
  }
}

/** The reference of an admitted activity. */
export const referenceOf = ({ body, serviceUrl, botId }: Admitted): Reference | undefined =>
  readReference({
    serviceUrl,
    bot: { id: botId },
    user: { id: pickText(body, 'from', 'id') },
    conversation: {
      id: pickText(body, 'conversation', 'id'),
      conversationType: pickText(body, 'conversation', 'conversationType'),
      tenantId: pickText(body, 'conversation', 'tenantId'),
    },
  })
