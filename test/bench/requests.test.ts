import { buildWorld } from '../../src/build-world.ts'
import { understand } from '../../src/conversation/understand/understand.ts'
import { textIn } from '../../src/demo/fixtures.ts'
import { startDemoTenant, type DemoTenant } from '../../src/demo/start-demo-tenant.ts'
import { countRequests, type RequestCounts } from '../../src/graph/asking/count-requests.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { perform } from '../../src/perform.ts'

let demo: DemoTenant
beforeAll(async () => {
  demo = await startDemoTenant()
})
afterAll(() => demo.graph.close())

/** Requests and waves of one diagnosis by an agent, with a warm cache and a known role. */
const costOf = async (symptoms: Symptoms): Promise<RequestCounts> => {
  const { onRequest, counts } = countRequests()
  let isWarm = false
  const { world, warm } = buildWorld({
    ...demo,
    now: () => new Date().toISOString(),
    log: silentLog,
    lease: unlimited,
    onRequest: (kind) => (isWarm ? onRequest(kind) : () => {}),
  })
  await warm()
  isWarm = true
  const asAgent = { ...world, roleOf: () => Promise.resolve({ isAgent: true, isAdmin: false }) }
  const [me] = demo.tenant.fixtures.users ?? []
  const by = { userId: me ? textIn(me, 'id') : '', name: 'me', tenantId: '' }
  await perform({ world: asAgent, log: silentLog }, { do: 'examine', run: '1', by, symptoms }, 'bench')
  return counts()
}

const userPrincipalName = (): string => demo.tenant.personas?.[0]?.userPrincipalName ?? ''

test.each<[string, () => Symptoms, number, number]>([
  ['one’s own sign-in', () => understand('I cannot sign in'), 3, 2],
  ['somebody’s, by address', () => understand(`${userPrincipalName()} cannot sign in`), 4, 3],
  ['nobody’s, by a mistyped address', () => understand(`x${userPrincipalName()} cannot sign in`), 2, 2],
])('%s', async (_, symptoms, requests, waves) => {
  const cost = await costOf(symptoms())
  expect(cost.requests).toBeGreaterThan(0)
  expect(cost.requests).toBeLessThanOrEqual(requests)
  expect(cost.waves).toBeLessThanOrEqual(waves)
  expect(cost.writes).toBe(0)
})
