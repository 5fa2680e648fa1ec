import { views } from './cards/views.ts'
import { readConversation, type House, type Show } from './turn.ts'

/** Shows what a conversation has on screen once more, in case it was remembered but not seen; `show` leaves alone what stands there. */
export const showAgain = async (house: House, key: string, show: Show): Promise<void> => {
  const stored = await house.conversations.load(key)
  const conversation = stored && readConversation(stored.document)
  if (!conversation) return
  for (const card of views(conversation, house.organisation)) await show(card)
}
