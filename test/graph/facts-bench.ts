import { createAsker } from '../../src/graph/asking/asker.ts'
import { readingClient } from '../../src/graph/asking/client.ts'
import { readers } from '../../src/graph/readers.ts'
import type { FactName } from '../../src/model/facts.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'
import { holding, subject } from './samples.ts'

/** A fake Graph and one reader at a time. */
export interface FactsBench {
  readonly graph: FakeGraph
  /** What the reader makes of a Graph that answers so: the value, or the failure. */
  readonly read: (fact: FactName, tell?: Tell, about?: typeof subject | object) => Promise<unknown>
}

export const now = '2026-02-02T00:00:00Z'

export const startFactsBench = async (): Promise<FactsBench> => {
  let tellNow: Tell = () => ({})
  const graph = await startFakeGraph((asked) => tellNow(asked))
  return {
    graph,
    read: async (fact, tell = holding(fact), about = subject) => {
      graph.asked.length = 0
      graph.requests.length = 0
      tellNow = tell
      const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000 })
      const answer = await readers[fact].read(createAsker({ client }), { ...subject, ...about }, now)
      return answer.ok ? answer.body : answer
    },
  }
}
