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
