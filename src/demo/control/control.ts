import { ok, refuse } from '../answering/answer.ts'
import type { Answer, Trace } from '../answering/answer.ts'
import type { Change } from './change.ts'
import type { Failure } from './faults.ts'
import { isRow, readFixtures } from '../fixtures.ts'
import type { Fixtures, Json, Row } from '../fixtures.ts'
import { refusals } from '../rules/refusals.ts'
import { spoils } from './spoil.ts'

/** What a test may do to a running demo tenant, by function or over HTTP. */
export interface Control {
  /** The next requests of a path fail. */
  readonly failNext: (failure: Failure) => void
  /** Changes an object; throws an Error when the change makes no sense. */
  readonly change: (change: Change) => void
  /** Forgets requests, counts and failures to come; the tenant keeps its changes. */
  readonly reset: () => void
  /** What was asked: requests by quota and one by one. */
  readonly seen: () => Row
}

const texts = (value: Json | undefined): Readonly<Record<string, string>> | undefined =>
  isRow(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : undefined

const failureOf = (body: Row): Failure | undefined => {
  const { path, method, times, status, headers, spoil } = body
  if (typeof path !== 'string') return undefined
  const how = spoils.find((known) => known === spoil)
  if (spoil !== undefined && !how) return undefined
  const sent = texts(headers)
  return {
    path,
    ...(typeof method === 'string' && { method }),
    ...(typeof times === 'number' && { times }),
    ...(typeof status === 'number' && { status }),
    ...(sent && { headers: sent }),
    ...(body.body !== undefined && { body: body.body }),
    ...(how && { spoil: how }),
  }
}

const isKey = (key: string): key is keyof Fixtures => {
  try {
    readFixtures({ [key]: [] })
    return true
  } catch (error) {
    return error instanceof Error && !error.message.includes('unknown key')
  }
}

const changeOf = (body: Row): Change | undefined => {
  const { in: key, id, to } = body
  if (typeof key !== 'string' || !isKey(key) || typeof id !== 'string' || to === undefined) return undefined
  return { in: key, id, to }
}

const carryOut = (command: string, body: Row, control: Control): Row | undefined => {
  if (command === 'reset') control.reset()
  if (command === 'reset' || command === 'seen') return control.seen()
  if (command === 'fail') {
    const failure = failureOf(body)
    if (failure) control.failNext(failure)
    return failure && {}
  }
  const change = command === 'change' ? changeOf(body) : undefined
  if (change) control.change(change)
  return change && {}
}

/** Answers `POST /__demo/fail`, `/change`, `/reset` and `/seen`; they are not counted and not logged. */
export const answerControl = (command: string, body: unknown, control: Control, trace: Trace): Answer => {
  try {
    const done = carryOut(command, isRow(body) ? body : {}, control)
    return done ? ok(done) : refuse(refusals.parameter(command), trace)
  } catch (error) {
    return refuse(refusals.parameter(error instanceof Error ? error.message : command), trace)
  }
}
