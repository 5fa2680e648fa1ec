import type { Answer } from '../../src/graph/answers/answer.ts'
import { failure } from '../../src/graph/answers/answer.ts'
import type { Asker } from '../../src/graph/asking/asker.ts'
import { createDeltaIndex } from '../../src/graph/cache/delta-index.ts'

const root = 'https://graph.microsoft.com/v1.0/servicePrincipals'
const path = '/servicePrincipals?$select=appId,displayName&$top=999'
const start = '/servicePrincipals/delta?$select=appId,displayName'
const app = (id: string, displayName?: string): object => ({ id, ...(displayName && { displayName }) })
const page = (value: readonly object[], link: 'next' | 'delta', token: string): Answer => ({
  ok: true,
  body: { value, [`@odata.${link}Link`]: `${root}/delta?$${link}token=${token}` },
})
const gone: Answer = { ...failure('our-fault'), status: 410 }

/** Reads the index as often as there are answers to the first question of each reading; tells what was asked. */
const read = async (
  readings: readonly Readonly<Record<string, Answer>>[],
): Promise<{ asked: string[]; last: Answer<readonly unknown[]> }> => {
  const index = createDeltaIndex()
  const asked: string[] = []
  let last: Answer<readonly unknown[]> = failure('our-fault')
  for (const answers of readings) {
    const get = async (one: string): Promise<Answer> => {
      asked.push(one.replace('/servicePrincipals', ''))
      return answers[one.replace(/^.*token=/, '')] ?? failure('our-fault')
    }
    const list = async (): Promise<Answer<readonly unknown[]>> => {
      asked.push('list')
      return { ok: true, body: ['listed'] }
    }
    const ask: Asker = { get, alone: get, list }
    last = await index(ask, path)
  }
  return { asked, last }
}

const whole = {
  [start]: page([app('1', 'Hours'), app('2', 'Pay')], 'next', 'n1'),
  n1: page([app('3', 'Mail')], 'delta', 'd1'),
}

test('the whole the first time, over its pages', async () => {
  const { asked, last } = await read([whole])
  expect(asked).toEqual(['/delta?$select=appId,displayName', '/delta?$nexttoken=n1'])
  expect(last).toEqual({ ok: true, body: [app('1', 'Hours'), app('2', 'Pay'), app('3', 'Mail')] })
})

test('only changes afterwards: new, renamed and removed', async () => {
  const changes = [{ ...app('1'), '@removed': { reason: 'deleted' } }, app('2', 'Payroll'), app('4', 'Wiki')]
  const { asked, last } = await read([whole, { d1: page(changes, 'delta', 'd2') }, { d2: page([], 'delta', 'd3') }])
  expect(asked.slice(2)).toEqual(['/delta?$deltatoken=d1', '/delta?$deltatoken=d2'])
  expect(last).toEqual({ ok: true, body: [app('2', 'Payroll'), app('3', 'Mail'), app('4', 'Wiki')] })
})

test('changes that Graph no longer keeps are read anew', async () => {
  const { asked, last } = await read([whole, { d1: gone, ...whole }])
  expect(asked.slice(2)).toEqual(['/delta?$deltatoken=d1', '/delta?$select=appId,displayName', '/delta?$nexttoken=n1'])
  expect(last).toMatchObject({ ok: true, body: { length: 3 } })
})

test.each<[string, Answer, boolean]>([
  ['does not serve it', { ...failure('unavailable'), status: 501 }, true],
  ['does not know it', { ...failure('our-fault'), status: 400 }, true],
  ['answers something else', { ok: true, body: {} }, true],
  [
    'leads to another path',
    { ok: true, body: { value: [], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/me' } },
    true,
  ],
  ['leads nowhere', { ok: true, body: { value: [], '@odata.nextLink': 'no address' } }, true],
  ['is busy', failure('throttled'), false],
  ['is down', { ...failure('unavailable'), status: 503 }, false],
  ['forbids it', failure('no-permission'), false],
])('a plain list when Graph %s: %s', async (_, answer, isListed) => {
  const { asked, last } = await read([{ [start]: answer }, {}])
  const first = '/delta?$select=appId,displayName'
  expect(asked).toEqual(isListed ? [first, 'list', 'list'] : [first, first, 'list'])
  expect(last).toEqual({ ok: true, body: ['listed'] })
})

test('a failure later on is a failure, and the next reading goes on from what is known', async () => {
  const { asked, last } = await read([whole, { d1: failure('too-slow') }, { d1: page([], 'delta', 'd2') }])
  expect(asked.slice(2)).toEqual(['/delta?$deltatoken=d1', '/delta?$deltatoken=d1'])
  expect(last).toMatchObject({ ok: true, body: { length: 3 } })
})
