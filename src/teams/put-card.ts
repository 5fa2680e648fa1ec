import { cardMessage, type Connector } from './connector.ts'
import { createRecent } from './recent.ts'
import { messageOf, reach, withMessage, type ScreenStore } from './screen.ts'
import type { ConnectorHosts } from './service-url.ts'
import type { Shown } from './turn.ts'

interface Options {
  readonly connector: Connector
  readonly store: ScreenStore
  readonly hosts: ConnectorHosts
}

const remembered = 2_000
const hour = 3_600_000

/** Puts a card on the screen of a conversation: in its own message, else as a new one; not when it stands there already. */
export const createPutCard = ({ connector, store, hosts }: Options) => {
  const standing = createRecent<string>(remembered, hour, () => performance.now())
  return async (key: string, shown: Shown): Promise<void> => {
    const screen = await reach(key, store, hosts)
    const content = JSON.stringify(shown.content)
    const activityId = messageOf(screen, shown.card)
    const name = `${key} ${shown.card}`
    if (activityId && standing.get(name) === content) return
    // When this fails, it is not known what stands there.
    standing.set(name, '')
    const message = cardMessage(shown)
    if (!activityId || !(await connector.update(screen.reference, activityId, message))) {
      const sent = await connector.send(screen.reference, message)
      await store.saveScreen(key, withMessage(screen, shown.card, sent))
    }
    standing.set(name, content)
  }
}
