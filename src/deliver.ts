import { channelCard } from './cards/tickets/channel-card.ts'
import { plainOrganisation } from './model/organisation.ts'
import type { Delivery, DeliveryStore } from './store/store.ts'
import type { HelpdeskChannel } from './teams/helpdesk-channel.ts'
import { showAgain } from './show-again.ts'
import { takeTurn, type House, type Show } from './turn.ts'

/** What it takes to tell somebody of a ticket. */
export interface Telling {
  readonly house: House
  readonly deliveries: Pick<DeliveryStore, 'shownAt'>
  readonly channel: Pick<HelpdeskChannel, 'put'>
  /** The screen of a conversation. */
  readonly showIn: (key: string) => Show
}

/** Tells one recipient of a ticket; rejects when they could not be reached. Doing it twice shows nothing twice. */
export const deliver = async (telling: Telling, delivery: Delivery): Promise<void> =>
  delivery.recipient === 'channel' ? showInChannel(telling, delivery) : tell(telling, delivery)

/** Between the message and the note of where it stands, a kill makes a second message: Teams knows no key that prevents it. */
const showInChannel = async ({ house, deliveries, channel }: Telling, { ticket, message }: Delivery): Promise<void> => {
  const [language = 'en'] = (house.organisation ?? plainOrganisation).languages
  const shownAt = await channel.put(channelCard(ticket, language), message)
  if (shownAt !== message) await deliveries.shownAt(ticket.number, shownAt)
}

/** News is a turn of the conversation. When an earlier try was remembered but not seen, it is shown now. */
const tell = async ({ house, showIn }: Telling, { ticket, version, conversation }: Delivery): Promise<void> => {
  const entry = ticket.history[version - 1]
  if (!entry || conversation === undefined) return
  const show = showIn(conversation)
  const id = `news-${ticket.number}-${version}`
  const { shown } = takeTurn(house, conversation, { type: 'ticket-news', id, ticket, entry }, show)
  if (!(await shown)) await showAgain(house, conversation, show)
}
