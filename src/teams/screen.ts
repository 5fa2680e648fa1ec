import type { ConversationStore, Screen } from '../store/store.ts'
import type { Reference } from './reference.ts'
import { readReference } from './reference.ts'
import type { ConnectorHosts } from './service-url.ts'
import { isServiceUrl } from './service-url.ts'

/** The part of the store that is needed here. */
export type ScreenStore = Pick<ConversationStore, 'loadScreen' | 'saveScreen'>

/** The screen with a reference that may be sent to; throws when the conversation cannot be reached. */
export const reach = async (
  key: string,
  store: ScreenStore,
  hosts: ConnectorHosts,
): Promise<Screen & { readonly reference: Reference }> => {
  const screen = await store.loadScreen(key)
  const reference = readReference(screen?.reference)
  if (!reference || !isServiceUrl(reference.serviceUrl, hosts)) throw new Error('No way to reach the conversation')
  return { ...screen, reference }
}

/** Remembers how to reach a conversation, if that is new. */
export const meet = async (key: string, store: ScreenStore, reference: Reference): Promise<void> => {
  const screen = await store.loadScreen(key)
  if (JSON.stringify(readReference(screen?.reference)) === JSON.stringify(reference)) return
  await store.saveScreen(key, { ...screen, reference })
}

/** Enough for what stands above the newest card and may still change: news of tickets, a card that is being replaced. */
const mostOlder = 8

/** The message that shows a card; a late change of an older card must not become a new message below the current one. */
export const messageOf = ({ card, activityId, older = [] }: Screen, wanted: string): string | undefined =>
  card === wanted ? activityId : older.find((one) => one.card === wanted)?.activityId

/** The screen after a new message: what was current is the newest of the older ones. An empty id is no message. */
export const withMessage = (screen: Screen, card: string, activityId: string): Screen => {
  const current = screen.card && screen.activityId ? [{ card: screen.card, activityId: screen.activityId }] : []
  const older = [...current, ...(screen.older ?? [])].filter((one) => one.card !== card).slice(0, mostOlder)
  return {
    reference: screen.reference,
    card,
    ...(activityId !== '' && { activityId }),
    ...(older.length > 0 && { older }),
  }
}
