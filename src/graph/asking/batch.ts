import type { Answer } from '../answers/answer.ts'
import { answerOf, failure } from '../answers/answer.ts'
import type { ReadingClient } from './client.ts'
import { isRow } from '../answers/row.ts'

/** One GET that may travel in a batch. */
export interface Part {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Asks one GET together with all others of the same tick. */
export type Batcher = (part: Part) => Promise<Answer>

interface Waiting {
  readonly part: Part
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** Graph's limit, https://learn.microsoft.com/graph/json-batching */
const most = 20

const headersOf = (value: unknown): Headers =>
  new Headers(
    Object.entries(isRow(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

const answersById = (body: unknown): ReadonlyMap<unknown, Answer> => {
  const responses: unknown = isRow(body) ? body['responses'] : undefined
  const rows = Array.isArray(responses) ? responses.filter(isRow) : []
  return new Map(
    rows.map(({ id, status, headers, body: inner }) => [
      id,
      typeof status === 'number' ? answerOf(status, headersOf(headers), inner) : failure('unexpected-answer'),
    ]),
  )
}

const ask = async (client: ReadingClient, parts: readonly Part[], signal?: AbortSignal): Promise<readonly Answer[]> => {
  const [only, ...others] = parts
  if (only && others.length === 0) return [await client.send({ ...only, ...(signal && { signal }) })]
  const requests = parts.map(({ path, headers }, id) => ({ id: String(id), method: 'GET', url: path, headers }))
  const answer = await client.send({ path: '/$batch', body: { requests }, ...(signal && { signal }) })
  if (!answer.ok) return parts.map(() => answer)
  const answers = answersById(answer.body)
  return parts.map((_, id) => answers.get(String(id)) ?? failure('unexpected-answer'))
}

/** Collects the GETs asked in one tick into `$batch` requests of at most twenty; one alone goes as it is. */
export const createBatcher = (client: ReadingClient, signal?: AbortSignal): Batcher => {
  let waiting: Waiting[] = []
  const send = (together: readonly Waiting[]): void => {
    const parts = together.map(({ part }) => part)
    ask(client, parts, signal).then(
      (answers) => together.forEach(({ resolve }, index) => resolve(answers[index] ?? failure('unexpected-answer'))),
      (error: unknown) => together.forEach(({ reject }) => reject(error)),
    )
  }
  const flush = (): void => {
    const all = waiting
    waiting = []
    for (let from = 0; from < all.length; from += most) send(all.slice(from, from + most))
  }
  return (part) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ part, resolve, reject })
    })
}
