import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { advanced, ask, codeOf, send } from './ask.ts'
import { fixtures, ids } from './tenant.ts'

let graph: DemoGraph
let free: DemoGraph
beforeAll(async () => {
  graph = await startDemoGraph(fixtures)
  free = await startDemoGraph(fixtures, { premium: 'free' })
})
afterAll(() => Promise.all([graph.close(), free.close()]))

const alternatives = (count: number) => Array.from({ length: count }, (_, at) => `displayName eq '${at}'`).join(' or ')
const anna = `/v1.0/users/${ids.anna}`

test.each([
  ['/v2.0/users', 400, 'BadRequest'],
  ['/v1.0/nowhere', 400, 'BadRequest'],
  ['/v1.0/constructor', 400, 'BadRequest'],
  ['/v1.0/me', 400, 'BadRequest'],
  ['/v1.0/riskyUsers', 400, 'BadRequest'],
  [`${anna}/nothing`, 400, 'BadRequest'],
  [`${anna}/mailFolders`, 501, 'NotImplemented'],
  ['/v1.0/users/nobody@contoso.com', 404, 'Request_ResourceNotFound'],
  ['/v1.0/users/nobody@contoso.com/memberOf', 404, 'Request_ResourceNotFound'],
  [`/v1.0/servicePrincipals/${ids.expenseApp}`, 404, 'Request_ResourceNotFound'],
  [`/v1.0/servicePrincipals(appId='${ids.expense}')`, 404, 'Request_ResourceNotFound'],
  ["/v1.0/servicePrincipals(displayName='Expense Cloud')", 400, 'BadRequest'],
  ['/v1.0/groups/finance', 400, 'Request_BadRequest'],
  [`/v1.0/auditLogs/signIns/${ids.silent}`, 404, 'Request_ResourceNotFound'],
  ['/v1.0/policies/crossTenantAccessPolicy/default', 404, 'Request_ResourceNotFound'],
  ['/v1.0/users?$select=id,shoeSize', 400, 'BadRequest'],
  [`${anna}?$select=isLicenseReconciliationNeeded`, 400, 'BadRequest'],
  ['/v1.0/auditLogs/signIns?$select=authenticationDetails', 400, 'BadRequest'],
  [`${anna}/memberOf?$select=shoeSize`, 400, 'BadRequest'],
  ["/v1.0/users?$filter=shoeSize eq '44'", 400, 'BadRequest'],
  ['/v1.0/users?$filter=displayName eq', 400, 'BadRequest'],
  ['/v1.0/users?$filter=displayName eq 44', 400, 'BadRequest'],
  ["/v1.0/users?$filter=displayName == 'x'", 400, 'BadRequest'],
  ["/v1.0/users?$filter=(displayName eq 'x'", 400, 'BadRequest'],
  ["/v1.0/users?$filter=contains(displayName,'x')", 400, 'Request_UnsupportedQuery'],
  [`/v1.0/users?$filter=${alternatives(16)}`, 400, 'Request_UnsupportedQuery'],
  ["/v1.0/users?$filter=aboutMe eq 'x'", 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$filter=accountEnabled eq null', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$filter=accountEnabled ne true', 400, 'Request_UnsupportedQuery'],
  ["/v1.0/users?$filter=not(displayName eq 'x')", 400, 'Request_UnsupportedQuery'],
  ["/v1.0/users?$filter=endswith(mail,'x')", 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$filter=assignedLicenses/$count ne 0', 400, 'Request_UnsupportedQuery'],
  [`${anna}/appRoleAssignments?$filter=resourceId eq '${ids.expense}'`, 400, 'BadRequest'],
  [`${anna}/memberOf/microsoft.graph.group`, 400, 'Request_UnsupportedQuery'],
  [`${anna}/memberOf/microsoft.graph.signIn`, 400, 'BadRequest'],
  ['/v1.0/auditLogs/signIns?$filter=createdDateTime ge 2026-02-19', 400, 'BadRequest'],
  ['/v1.0/auditLogs/signIns?$filter=status/errorCode ne 0', 400, 'Request_UnsupportedQuery'],
  ["/v1.0/auditLogs/signIns?$filter=conditionalAccessStatus eq 'fine'", 400, 'BadRequest'],
  ['/v1.0/auditLogs/signIns?$filter=isInteractive eq true', 400, 'Request_UnsupportedQuery'],
  ["/v1.0/subscribedSkus?$filter=skuPartNumber eq 'TEAMS'", 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$search="displayName:anna"', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$count=true', 400, 'Request_BadRequest'],
  ['/v1.0/users/$count', 400, 'Request_BadRequest'],
  ['/v1.0/users?$orderby=shoeSize', 400, 'BadRequest'],
  ['/v1.0/users?$orderby=department', 400, 'Request_UnsupportedQuery'],
  ["/v1.0/users?$filter=startswith(mail,'a')&$orderby=displayName", 400, 'Request_UnsupportedQuery'],
  ['/v1.0/auditLogs/signIns?$orderby=userDisplayName', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$top=1000', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$top=0', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$top=many', 400, 'BadRequest'],
  ['/v1.0/auditLogs/signIns?$top=1001', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/subscribedSkus?$top=5', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/users?$skiptoken=forged', 400, 'Directory_ExpiredPageToken'],
  ['/v1.0/users?$skip=5', 400, 'BadRequest'],
  ['/v1.0/users?$select=id&$select=mail', 400, 'BadRequest'],
  [`${anna}?$filter=accountEnabled eq true`, 400, 'BadRequest'],
  [`${anna}?$expand=manager`, 501, 'NotImplemented'],
  ['/v1.0/users/anna.devries@contoso.com?$select=signInActivity', 400, 'BadRequest'],
  ['/v1.0/users/%E0%A4%A', 400, 'BadRequest'],
  ['/v1.0/users?$deltatoken=x', 400, 'BadRequest'],
  [`${anna}/authentication/requirements`, 400, 'BadRequest'],
  [`${anna}/authentication/signInPreferences`, 400, 'BadRequest'],
  [`/v1.0/groups/${ids.staff}?$select=membershipRuleProcessingStatus`, 400, 'BadRequest'],
  ['/v1.0/identityGovernance/termsOfUse/agreements', 403, 'Authorization_RequestDenied'],
  [`${anna}/agreementAcceptances`, 403, 'Authorization_RequestDenied'],
  ['/v1.0/directoryRoles?$top=5', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/directory/subscriptions?$top=5', 400, 'Request_UnsupportedQuery'],
  ["/v1.0/auditLogs/directoryAudits?$filter=category ne 'x'", 400, 'Request_UnsupportedQuery'],
  ['/v1.0/auditLogs/directoryAudits?$top=1001', 400, 'Request_UnsupportedQuery'],
  ['/v1.0/auditLogs/provisioning?$count=true', 400, 'Request_BadRequest'],
  ['/v1.0/auditLogs/nothing', 400, 'BadRequest'],
  [`${anna}/teamwork/installedApps`, 501, 'NotImplemented'],
  ['/v1.0/identityProtection/riskyUsers/unknown', 404, 'Request_ResourceNotFound'],
  ['/v1.0/roleManagement/directory', 501, 'NotImplemented'],
])('Graph refuses %s with %i %s', async (path, status, code) => {
  const reply = await ask(graph, path)
  expect([reply.status, codeOf(reply)]).toEqual([status, code])
})

test.each([
  ['/v1.0/users?$search=displayName:anna', 'BadRequest'],
  [
    `/v1.0/groups?$filter=not(assignedLicenses/any(l:l/skuId eq ${ids.teamsSku}))&$count=true`,
    'Request_UnsupportedQuery',
  ],
  ['/v1.0/users?$search="anna"', 'BadRequest'],
  ['/v1.0/users?$search="accountEnabled:t"', 'Request_UnsupportedQuery'],
  ['/v1.0/domains?$search="id:contoso"', 'Request_UnsupportedQuery'],
  ['/v1.0/users?$filter=accountEnabled ne true', 'Request_UnsupportedQuery'],
])('the header alone does not make %s right', async (path, code) => {
  const reply = await ask(graph, path, advanced)
  expect([reply.status, codeOf(reply)]).toEqual([400, code])
})

test.each([
  ['/v1.0/auditLogs/signIns', 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'],
  [`/v1.0/auditLogs/signIns/${ids.failed}`, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'],
  [
    '/v1.0/reports/authenticationMethods/userRegistrationDetails',
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  ],
  [`${anna}?$select=signInActivity`, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'],
  ['/v1.0/identityProtection/riskyUsers', 'Forbidden'],
])('without a premium licence %s is forbidden', async (path, code) => {
  const [without, licensed] = [await ask(free, path), await ask(graph, path)]
  expect([without.status, codeOf(without), licensed.status]).toEqual([403, code, 200])
})

const writes: readonly (readonly ['POST' | 'PATCH' | 'DELETE', string, unknown, number])[] = [
  ['POST', '/v1.0/users', { displayName: 'x' }, 405],
  ['PATCH', `/v1.0/groups/${ids.staff}`, { displayName: 'x' }, 405],
  ['DELETE', anna, undefined, 405],
  ['POST', `${anna}/checkMemberGroups`, { groupIds: 'all' }, 400],
  ['POST', `${anna}/checkMemberGroups`, { groupIds: Array.from({ length: 21 }, () => ids.staff) }, 400],
  ['POST', '/v1.0/users/nobody/checkMemberGroups', { groupIds: [ids.staff] }, 404],
]

test.each(writes)('%s %s with %j is refused with %i and logged', async (method, path, body, status) => {
  graph.reset()
  const reply = await send(graph, path, body, method)
  expect(reply.status).toBe(status)
  expect(graph.requests()).toMatchObject([{ method, path, status, inBatch: false }])
})
