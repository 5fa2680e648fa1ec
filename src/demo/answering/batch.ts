import { ok, refuse } from './answer.ts'
import type { Answer, Trace } from './answer.ts'
import { isList, isRow } from '../fixtures.ts'
import type { Json, Row } from '../fixtures.ts'
import type { Version } from '../odata/metadata.ts'
import type { GraphRequest } from './service.ts'
import { allOrRefusal, isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'

/** One request of a batch, as read from the body. */
interface Step extends GraphRequest {
  readonly id: string
  readonly dependsOn: readonly string[]
}

const most = 20

const headersIn = (value: Json | undefined): Readonly<Record<string, string>> =>
  isRow(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, text]) => [
          name.toLowerCase(),
          typeof text === 'string' ? text : JSON.stringify(text),
        ]),
      )
    : {}

const readStep = (value: Json, version: Version): Step | Refusal => {
  if (!isRow(value)) return refusals.json
  const { id, method, url, headers, body, dependsOn = [] } = value
  if (typeof id !== 'string' || id === '') return refusals.batch('The request id must be a non-empty string.')
  if (typeof method !== 'string') return refusals.batch(`The request '${id}' has no method.`)
  if (typeof url !== 'string' || /^[a-z]+:/i.test(url)) return refusals.batch(`The url of '${id}' must be relative.`)
  if (!isList(dependsOn)) return refusals.batch(`'dependsOn' of '${id}' must be a list.`)
  return {
    id,
    version,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: headersIn(headers),
    body,
    dependsOn: dependsOn.map(String),
  }
}

const readSteps = (body: unknown, version: Version): readonly Step[] | Refusal => {
  const requests = isRow(body) ? body.requests : undefined
  if (!isList(requests) || requests.length === 0) return refusals.json
  if (requests.length > most) return refusals.batchSize
  const steps = allOrRefusal(requests.map((value) => readStep(value, version)))
  if (isRefusal(steps)) return steps
  const ids = steps.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) return refusals.batch('Request ids of a batch must be unique.')
  // a request may only depend on earlier ones, so no circle is possible
  const loose = steps.find((step, at) => step.dependsOn.some((id) => !ids.slice(0, at).includes(id)))
  return loose ? refusals.batch(`'dependsOn' of '${loose.id}' names no earlier request.`) : steps
}

/** How the requests of a batch are answered, and who is told of each. */
interface Around {
  readonly answerOne: (request: GraphRequest) => Answer
  readonly onAnswer: (request: GraphRequest, answer: Answer) => void
  readonly trace: Trace
}

const carryOut = (step: Step, earlier: ReadonlyMap<string, Answer>, { answerOne, trace }: Around): Answer => {
  if (step.dependsOn.some((id) => (earlier.get(id)?.status ?? 500) >= 400)) return refuse(refusals.dependency, trace)
  if (step.url.startsWith('/$batch')) return refuse(refusals.segment('$batch'), trace)
  const bare = step.body !== undefined && step.headers['content-type'] === undefined
  return bare ? refuse(refusals.contentType, trace) : answerOne(step)
}

/** Answers a JSON batch of at most 20 requests; the responses come in another order than asked, as Graph may send them. */
export const answerBatch = (content: unknown, version: Version, around: Around): Answer => {
  const steps = readSteps(content, version)
  if (isRefusal(steps)) return refuse(steps, around.trace)
  const answers = new Map<string, Answer>()
  for (const step of steps) {
    const answer = carryOut(step, answers, around)
    answers.set(step.id, answer)
    around.onAnswer(step, answer)
  }
  const responses = [...answers].map(([id, { status, headers, body }]): Row => ({
    id,
    status,
    headers: { ...headers },
    body,
  }))
  const spoil = [...answers.values()].find((answer) => answer.spoil)?.spoil
  return { ...ok({ responses: responses.toReversed() }), ...(spoil && { spoil }) }
}
