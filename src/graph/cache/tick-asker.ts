import type { Asker } from '../asking/asker.ts'
import { createAsker } from '../asking/asker.ts'
import type { ReadingClient } from '../asking/client.ts'
import { createDeltaIndex } from './delta-index.ts'

/** A background reading can wait for its turn. */
const withinMs = 60_000

/** One asker for all facts read in one tick, so that no path is asked twice; the list of apps is kept by its changes. */
export const createTickAsker = (client: ReadingClient): (() => Asker) => {
  let shared: Asker | undefined
  const appIndex = createDeltaIndex()
  const fresh = (): Asker => {
    const ask = createAsker({ client, withinMs })
    const isAppList = (path: string): boolean => /^\/servicePrincipals\?(?!.*\$filter)/.test(path)
    return {
      ...ask,
      list: (path, options) => (isAppList(path) ? appIndex(ask, path, options) : ask.list(path, options)),
    }
  }
  return () => {
    if (!shared) {
      shared = fresh()
      setImmediate(() => {
        shared = undefined
      })
    }
    return shared
  }
}
