import type { ConversationStore, Screen, Stored } from '../../src/store/store.ts'

/** A store that forgets with the test; documents go through JSON, as they do in the database. */
export const memoryStore = (): ConversationStore => {
  const documents = new Map<string, { readonly json: string; readonly revision: number; readonly at: string }>()
  const screens = new Map<string, Screen>()
  const stored = (key: string): Stored | undefined => {
    const found = documents.get(key)
    return found && { document: JSON.parse(found.json) as unknown, revision: found.revision }
  }
  return {
    load: (key) => Promise.resolve(stored(key)),
    save: (key, document, revision, at) => {
      if ((documents.get(key)?.revision ?? 0) !== revision) return Promise.resolve(false)
      documents.set(key, { json: JSON.stringify(document), revision: revision + 1, at })
      return Promise.resolve(true)
    },
    touchedSince: (instant) =>
      Promise.resolve(
        [...documents]
          .filter(([, { at }]) => at >= instant)
          .map(([key, { json }]) => ({ key, document: JSON.parse(json) as unknown })),
      ),
    loadScreen: (key) => Promise.resolve(screens.get(key)),
    saveScreen: (key, screen) => Promise.resolve(void screens.set(key, screen)),
    forget: (key) => Promise.resolve(void documents.delete(key)),
    expire: (before) => {
      const old = [...documents].filter(([, { at }]) => at < before)
      for (const [key] of old) documents.delete(key)
      return Promise.resolve(old.length)
    },
  }
}
