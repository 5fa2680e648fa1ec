import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { ask, valueOf } from './ask.ts'
import { ids } from './tenant.ts'
import { wide } from './wide-tenant.ts'

const clouds = ['global', 'us-government', 'us-government-dod', 'china'] as const
let graphs: readonly DemoGraph[] = []
beforeAll(async () => {
  graphs = await Promise.all(clouds.map((cloud) => startDemoGraph(wide, { cloud })))
})
afterAll(() => Promise.all(graphs.map((graph) => graph.close())))

const anna = `/v1.0/users/${ids.anna}`
const app = `/v1.0/servicePrincipals(appId='${ids.expenseApp}')`

/** One line: the path, then the status in the global cloud, the two of the US government, and China. */
test.each([
  [`${app}?$select=displayName,verifiedPublisher`, 200, 400, 400, 400],
  [`${app}?$select=displayName,appRoleAssignmentRequired`, 200, 200, 200, 200],
  ['/v1.0/organization?$select=id,defaultUsageLocation', 200, 400, 400, 400],
  [`${anna}?$select=id,licenseAssignmentStates,onPremisesProvisioningErrors`, 200, 200, 200, 200],
  [`${anna}/authentication/methods`, 200, 200, 200, 400],
  [`${anna}/authentication/phoneMethods`, 200, 200, 200, 200],
  ['/v1.0/identityProtection/riskyUsers', 200, 200, 200, 400],
  ['/v1.0/policies/authenticationMethodsPolicy', 200, 200, 200, 400],
  ['/v1.0/policies/authorizationPolicy', 200, 200, 200, 200],
  ['/v1.0/auditLogs/signIns', 200, 200, 200, 200],
  ['/v1.0/auditLogs/directoryAudits', 200, 200, 200, 400],
  ['/v1.0/identity/conditionalAccess/policies', 200, 200, 200, 200],
  ['/v1.0/subscribedSkus?$select=skuPartNumber,prepaidUnits', 200, 200, 200, 200],
])('%s is %i in the global cloud, %i and %i for the US government, %i in China', async (path, ...expected) => {
  const replies = await Promise.all(graphs.map((graph) => ask(graph, path)))
  expect(replies.map(({ status }) => status)).toEqual(expected)
})

test('a property a cloud lacks is not sent unasked either', async () => {
  const signed = { id: 'x', appId: 'y', displayName: 'App', verifiedPublisher: { displayName: 'Contoso' } }
  const two = await Promise.all(
    clouds.slice(0, 2).map((cloud) => startDemoGraph({ servicePrincipals: [signed] }, { cloud })),
  )
  const [everywhere, government] = await Promise.all(
    two.map(async (graph) => valueOf(await ask(graph, '/v1.0/servicePrincipals'))[0]),
  )
  await Promise.all(two.map((graph) => graph.close()))
  expect(everywhere).toHaveProperty('verifiedPublisher')
  expect(government).not.toHaveProperty('verifiedPublisher')
})
