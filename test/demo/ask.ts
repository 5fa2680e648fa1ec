import { isRow, textIn } from '../../src/demo/fixtures.ts'
import type { Row } from '../../src/demo/fixtures.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'

/** What came back: status, headers and the JSON body (`{}` when the body is no object). */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Row
}

const token = { Authorization: 'Bearer demo' }

const replyOf = async (response: Response): Promise<Reply> => {
  const body: unknown = await response.json()
  return { status: response.status, headers: response.headers, body: isRow(body) ? body : {} }
}

/** GETs a path; `advanced` sends `ConsistencyLevel: eventual`. */
export const ask = async (graph: DemoGraph, path: string, headers: Readonly<Record<string, string>> = {}) =>
  replyOf(await fetch(graph.url + path, { headers: { ...token, ...headers } }))

/** Sends a JSON body by POST, or another method that writes. */
export const send = async (
  graph: DemoGraph,
  path: string,
  body: unknown,
  method: 'POST' | 'PATCH' | 'DELETE' = 'POST',
) =>
  replyOf(
    await fetch(graph.url + path, {
      method,
      headers: { ...token, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

/** The header of advanced queries. */
export const advanced = { ConsistencyLevel: 'eventual' }

/** The objects of a collection answer. */
export const valueOf = ({ body }: Reply): readonly Row[] => (Array.isArray(body.value) ? body.value.filter(isRow) : [])

/** `error.code` of a refusal. */
export const codeOf = ({ body }: Reply): unknown => (isRow(body.error) ? body.error.code : undefined)

/** The status of each part of a batch, by its id. */
export const statusesOf = ({ body }: Reply): Readonly<Record<string, unknown>> => {
  const parts = Array.isArray(body.responses) ? body.responses.filter(isRow) : []
  return Object.fromEntries(parts.map((part): [string, unknown] => [textIn(part, 'id'), part.status]))
}
