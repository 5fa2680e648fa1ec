import type { Admit } from '../../src/graph/quota/admit.ts'
import { createAdmit } from '../../src/graph/quota/admit.ts'
import type { Answer } from '../../src/graph/answers/answer.ts'
import { failure } from '../../src/graph/answers/answer.ts'
import { createBudget } from '../../src/graph/quota/budget.ts'
import { virtualTime, type VirtualTime } from './virtual-time.ts'

let time: VirtualTime
let admit: Admit
let sent: number
beforeEach(() => {
  time = virtualTime()
  admit = createAdmit({ lease: createBudget({ time }), clock: time.clock })
  sent = 0
})

const well: Answer = { ok: true, body: {} }
const ask = (path: string, answer: () => Answer): Promise<Answer> =>
  admit({ path }, async () => {
    sent += 1
    return answer()
  })
const times = async (many: number, answer: () => Answer, path = '/users/u1'): Promise<void> => {
  for (let one = 0; one < many; one += 1) await ask(path, answer)
}

test.each<[string, () => Answer, boolean]>([
  ['no answer in time', () => failure('too-slow'), true],
  ['server errors', () => ({ ...failure('unavailable'), status: 503 }), true],
  ['what is not served at all', () => ({ ...failure('unavailable'), status: 501 }), false],
  ['refusals', () => failure('no-permission'), false],
  ['answers', () => well, false],
])('after five times %s nothing more is sent: %s', async (_, answer, isOpen) => {
  await times(5, answer)
  expect(await ask('/users/u2', () => well)).toEqual(isOpen ? failure('unavailable') : well)
  expect(sent).toBe(isOpen ? 5 : 6)
  expect(await ask('/auditLogs/signIns', () => well)).toEqual(well)
})

test('a batch that fails as a whole is one failure', async () => {
  const failed = failure('unavailable')
  await times(20, () => failed)
  expect(await ask('/users/u2', () => well)).toEqual(well)
})

test('five failures in more than 30 seconds are bad luck', async () => {
  for (let one = 0; one < 6; one += 1) {
    await times(1, () => failure('unavailable'))
    await time.advance(8000)
  }
  expect(await ask('/users/u2', () => well)).toEqual(well)
})

test('after 30 seconds one request tries; if it fails the pause begins anew, if not the way is free', async () => {
  await times(5, () => failure('unavailable'))
  await time.advance(30_000)
  expect(await Promise.all([ask('/a', () => failure('unavailable')), ask('/b', () => well)])).toEqual([
    failure('unavailable'),
    failure('unavailable'),
  ])
  expect(sent).toBe(6)
  await time.advance(29_999)
  await times(3, () => well)
  expect(sent).toBe(6)
  await time.advance(1)
  await times(3, () => well)
  expect(sent).toBe(9)
})

test('an examination that is stopped says nothing about Graph', async () => {
  for (let one = 0; one < 6; one += 1) {
    const stop = new AbortController()
    await admit({ path: '/users/u1', signal: stop.signal }, async () => {
      stop.abort()
      return failure('too-slow')
    })
  }
  expect(await ask('/users/u2', () => well)).toEqual(well)
})

test('without leave nothing is sent, and the gap says when to come back', async () => {
  await times(5, () => well, '/auditLogs/signIns')
  expect(await ask('/auditLogs/signIns', () => well)).toEqual({ ...failure('throttled'), retryAfterSeconds: 10 })
  expect(sent).toBe(5)
})

test('a request that throws gives its place back', async () => {
  await expect(admit({ path: '/x' }, async () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
  expect(await ask('/x', () => well)).toEqual(well)
})
