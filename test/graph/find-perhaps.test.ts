import { readingClient } from '../../src/graph/asking/client.ts'
import { createFindPeople } from '../../src/graph/people/find-people.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Reading } from '../../src/model/evidence.ts'
import type { PersonMatch } from '../../src/model/plan.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'

let tell: Tell
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
})
beforeEach(() => {
  graph.requests.length = 0
})
afterAll(() => graph.close())

const people = ['Lieke Schuurman', 'Grace Mbeki', 'Grace Holm', 'Ruben Postma'].map((displayName) => ({
  id: displayName,
  displayName,
  userPrincipalName: `${displayName.replace(' ', '.').toLowerCase()}@contoso.com`,
}))
const directory: Tell = ({ path }) => {
  const words = /displayName:([^"]+)"/.exec(path)?.[1]?.split(' ') ?? ['nobody']
  const value = people.filter(({ displayName }) =>
    words.every((word) =>
      displayName
        .toLowerCase()
        .split(' ')
        .some((one) => one.startsWith(word)),
    ),
  )
  return { body: { value } }
}

const find = (...ranks: string[][]): Promise<Reading<readonly PersonMatch[]>> => {
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000 })
  const now = (): string => '2026-02-02T00:00:00Z'
  return createFindPeople({ client, now, log: silentLog })({ is: 'perhaps', ranks })
}
const batches = (): number => graph.requests.filter(({ path }) => path === '/$batch').length

test.each([
  ['the only one', [['lieke schuurman', 'kapotte dingen']], ['Lieke Schuurman']],
  ['everybody of the likeliest rank', [['grace']], ['Grace Mbeki', 'Grace Holm']],
  ['the likely one, not another', [['lieke schuurman'], ['ruben postma']], ['Lieke Schuurman']],
  ['another, when nobody is likely', [['kapotte dingen'], ['ruben postma']], ['Ruben Postma']],
  ['both of one rank', [['lieke schuurman', 'ruben postma']], ['Lieke Schuurman', 'Ruben Postma']],
])('one batch finds %s', async (_, ranks, names) => {
  tell = directory
  const found = await find(...ranks)
  expect(found).toMatchObject({ known: true, value: names.map((displayName) => ({ displayName, match: 'exact' })) })
  expect(batches()).toBe(1)
})

test('a name that only begins so is near, and nothing more is asked', async () => {
  tell = directory
  expect(await find(['lieke schuur'])).toMatchObject({ value: [{ displayName: 'Lieke Schuurman', match: 'near' }] })
  expect(batches()).toBe(1)
})

test('when nobody is found, one more batch seeks who is near the first name', async () => {
  tell = (asked) => (asked.path.includes('startswith(givenName') ? { body: { value: people } } : directory(asked))
  expect(await find(['lieke schurman'])).toMatchObject({ value: [{ displayName: 'Lieke Schuurman', match: 'near' }] })
  expect(batches()).toBe(2)
})

test('a search that fails is a gap, never nobody', async () => {
  tell = () => ({ status: 403, body: {} })
  expect(await find(['lieke schuurman'])).toMatchObject({ known: false })
})

test('no more than four names are sought', async () => {
  tell = () => ({ body: { value: [] } })
  await find(['a b', 'c d', 'e f'], ['g h', 'i j'])
  expect(graph.requests.map(({ path }) => decodeURIComponent(path)).join()).not.toContain('i j')
})
