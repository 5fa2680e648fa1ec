import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { ask, codeOf, send, valueOf } from './ask.ts'
import { ids } from './tenant.ts'
import { wide, wideIds } from './wide-tenant.ts'

const editions = ['free', 'p1', 'p2'] as const

let graphs: Readonly<Record<(typeof editions)[number], DemoGraph>>
const of = (edition: (typeof editions)[number]) => graphs[edition]

beforeAll(async () => {
  graphs = {
    free: await startDemoGraph(wide, { premium: 'free', intune: false }),
    p1: await startDemoGraph(wide, { premium: 'p1', intune: false }),
    p2: await startDemoGraph(wide),
  }
})
afterAll(() => Promise.all(Object.values(graphs).map((graph) => graph.close())))

const premium = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'
const anna = `/v1.0/users/${ids.anna}`

/** One line: the path, then what Free, P1 (both without Intune) and P2 get. */
test.each([
  ['/v1.0/auditLogs/signIns', premium, 200, 200],
  [`/v1.0/auditLogs/signIns/${ids.failed}`, premium, 200, 200],
  ['/v1.0/auditLogs/signIns/nobody', premium, 'Request_ResourceNotFound', 'Request_ResourceNotFound'],
  ['/v1.0/auditLogs/provisioning', premium, 200, 200],
  ['/v1.0/auditLogs/directoryAudits', 200, 200, 200],
  [`/v1.0/reports/authenticationMethods/userRegistrationDetails/${ids.anna}`, premium, 200, 200],
  [`${anna}?$select=signInActivity`, premium, 200, 200],
  [anna, 200, 200, 200],
  ['/v1.0/identityProtection/riskDetections', 'Forbidden', 200, 200],
  ['/v1.0/identityProtection/riskyUsers', 'Forbidden', 'Forbidden', 200],
  [`/v1.0/identityProtection/riskyUsers/${ids.bob}/history`, 'Forbidden', 'Forbidden', 200],
  ['/v1.0/identity/conditionalAccess/policies', 200, 200, 200],
  [
    '/v1.0/roleManagement/directory/roleEligibilityScheduleInstances',
    'AadPremiumLicenseRequired',
    'AadPremiumLicenseRequired',
    200,
  ],
  ['/v1.0/roleManagement/directory/roleAssignments', 200, 200, 200],
  [`${anna}/managedDevices`, 'BadRequest', 'BadRequest', 200],
  [`/v1.0/deviceManagement/managedDevices/${wideIds.intune}`, 'BadRequest', 'BadRequest', 200],
])('%s gives %s on Free, %s on P1 and %s on P2', async (path, ...expected) => {
  const replies = await Promise.all(editions.map((edition) => ask(of(edition), path)))
  expect(replies.map((reply) => codeOf(reply) ?? reply.status)).toEqual(expected)
})

test('Free has no Conditional Access: the list is empty, the evaluation forbidden', async () => {
  expect(valueOf(await ask(of('free'), '/v1.0/identity/conditionalAccess/policies'))).toEqual([])
  expect(valueOf(await ask(of('p1'), '/v1.0/identity/conditionalAccess/policies'))).toHaveLength(1)
  const evaluate = '/v1.0/identity/conditionalAccess/evaluate'
  expect(codeOf(await send(of('free'), evaluate, {}))).toBe('AccessDenied')
  expect((await send(of('p1'), evaluate, {})).status).toBe(501)
})

test('risk is hidden below P2', async () => {
  const path = '/v1.0/identityProtection/riskDetections?$select=riskLevel,riskState'
  expect(valueOf(await ask(of('p1'), path))).toEqual([{ riskLevel: 'hidden', riskState: 'atRisk' }])
  expect(valueOf(await ask(of('p2'), path))).toEqual([{ riskLevel: 'high', riskState: 'atRisk' }])
})
