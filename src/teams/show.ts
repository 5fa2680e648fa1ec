import type { BotAdapter } from './adapter.ts'
import { createConnector } from './connector.ts'
import { inOrder } from './in-order.ts'
import { createPutCard } from './put-card.ts'
import { createRecent } from './recent.ts'
import type { Reference } from './reference.ts'
import type { ScreenStore } from './screen.ts'
import { meet, reach } from './screen.ts'
import type { ConnectorHosts } from './service-url.ts'
import type { Shown } from './turn.ts'

/** The screens of all conversations; what is sent to one conversation is sent one after the other. */
export interface Screens {
  /** Remembers how to reach a conversation; only ever from an admitted activity. */
  readonly meet: (key: string, reference: Reference) => Promise<void>
  /** Updates the message of this card in place, or sends a new message; what is on screen already is not sent again. */
  readonly show: (key: string, shown: Shown) => Promise<void>
  /** Sends a sentence as a message of its own. */
  readonly say: (key: string, text: string) => Promise<void>
  /** Sends the typing indicator. */
  readonly type: (key: string) => Promise<void>
  /** The card a message shows, if it is the current one or one that is still remembered; without an id, the current one. */
  readonly cardAt: (key: string, activityId: string | undefined) => Promise<string | undefined>
  /** What this process last showed. */
  readonly last: (key: string) => Shown | undefined
}

interface Options {
  readonly adapter: BotAdapter
  readonly store: ScreenStore
  readonly hosts: ConnectorHosts
}

const remembered = 500
const hour = 3_600_000

/** Screens in Teams, reached through the stored conversation references. */
export const createShow = ({ adapter, store, hosts }: Options): Screens => {
  const connector = createConnector(adapter)
  const one = inOrder()
  const latest = createRecent<Shown>(remembered, hour, () => performance.now())
  const put = createPutCard({ connector, store, hosts })
  const send = (key: string, activity: Parameters<typeof connector.send>[1]): Promise<void> =>
    one(key, async () => {
      const { reference } = await reach(key, store, hosts)
      await connector.send(reference, activity)
    })
  return {
    meet: (key, reference) => one(key, () => meet(key, store, reference)),
    show(key, shown) {
      latest.set(key, shown)
      return one(key, () => put(key, shown))
    },
    say: (key, text) => send(key, { type: 'message', text, textFormat: 'plain' }),
    type: (key) => send(key, { type: 'typing' }),
    async cardAt(key, activityId) {
      const screen = await store.loadScreen(key)
      if (!activityId || activityId === screen?.activityId) return screen?.card
      return screen?.older?.find((one) => one.activityId === activityId)?.card
    },
    last: (key) => latest.get(key),
  }
}
