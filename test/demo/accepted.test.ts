import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import type { Row } from '../../src/demo/fixtures.ts'
import { advanced, ask, send, valueOf } from './ask.ts'
import type { Reply } from './ask.ts'
import { fixtures, ids } from './tenant.ts'

let graph: DemoGraph
beforeAll(async () => {
  graph = await startDemoGraph(fixtures)
})
afterAll(() => graph.close())

/** Names what was found by the most telling property, a single object alike. */
const found = (reply: Reply): readonly unknown[] => {
  const rows: readonly Row[] = 'value' in reply.body ? valueOf(reply) : [reply.body]
  return rows.map((row) => row.displayName ?? row.skuPartNumber ?? row.principalType ?? row['@odata.type'] ?? row.id)
}

const anna = `/v1.0/users/${ids.anna}`

const plain: readonly (readonly [path: string, found: readonly unknown[]])[] = [
  ['/v1.0/users', ['Anna de Vries', "Bob O'Brien", 'Gast Adatum']],
  [anna, ['Anna de Vries']],
  ['/v1.0/users/Anna.deVries@contoso.com', ['Anna de Vries']],
  ['/v1.0/users/gast_adatum.com%23EXT%23@contoso.onmicrosoft.com', ['Gast Adatum']],
  ["/v1.0/users('bob@contoso.com')", ["Bob O'Brien"]],
  ["/v1.0/users(userPrincipalName='bob%40contoso.com')", ["Bob O'Brien"]],
  [`${anna}/memberOf`, ['SG-Finance']],
  [`${anna}/transitiveMemberOf?$select=id,displayName&$top=999`, ['SG-Finance', 'SG-Staff', 'SG-Everyone']],
  [`${anna}/licenseDetails?$select=skuPartNumber`, ['TEAMS']],
  [`${anna}/appRoleAssignments`, ['Group']],
  [`${anna}/appRoleAssignments?$filter=resourceId eq ${ids.expense}`, ['Group']],
  [`/v1.0/users/${ids.bob}/appRoleAssignments?$select=principalType`, ['User']],
  [
    `${anna}/authentication/methods`,
    ['#microsoft.graph.phoneAuthenticationMethod', '#microsoft.graph.passwordAuthenticationMethod'],
  ],
  [`/v1.0/users/${ids.bob}/authentication/methods`, []],
  [`${anna}/registeredDevices`, ['LT-ANNA']],
  [`${anna}/oauth2PermissionGrants`, ['g1']],
  ['/v1.0/groups?$top=2', ['SG-Finance', 'SG-Staff']],
  [`/v1.0/groups/${ids.finance}/members`, ['Anna de Vries']],
  [`/v1.0/groups/${ids.finance}/owners`, ["Bob O'Brien"]],
  ["/v1.0/groups?$filter=groupTypes/any(c:c eq 'DynamicMembership')", ['SG-Staff']],
  [`/v1.0/groups?$filter=assignedLicenses/any(l:l/skuId eq ${ids.teamsSku})`, ['SG-Finance']],
  [`/v1.0/servicePrincipals/${ids.expense}`, ['Expense Cloud']],
  [
    `/v1.0/servicePrincipals(appId='${ids.expenseApp}')?$select=displayName,appRoleAssignmentRequired`,
    ['Expense Cloud'],
  ],
  [`/v1.0/servicePrincipals(appId='${ids.expenseApp}')/appRoleAssignedTo`, ['Group', 'Group', 'User']],
  [`/v1.0/servicePrincipals(appId='${ids.expenseApp}')/owners?$select=id,displayName`, ["Bob O'Brien"]],
  [`/v1.0/servicePrincipals(appId='${ids.expenseApp}')/oauth2PermissionGrants`, ['g1', 'g2']],
  [`/v1.0/applications(appId='${ids.expenseApp}')/owners`, ['Anna de Vries']],
  [`/v1.0/devices(deviceId='${ids.laptopDevice}')`, ['LT-ANNA']],
  [`/v1.0/directoryObjects/${ids.finance}`, ['SG-Finance']],
  ['/v1.0/auditLogs/signIns', [ids.failed, ids.older]],
  [`/v1.0/auditLogs/signIns/${ids.failed}`, [ids.failed]],
  [
    `/v1.0/auditLogs/signIns?$filter=userId eq '${ids.anna}' and createdDateTime ge 2026-02-19T00:00:00Z&$top=20`,
    [ids.failed],
  ],
  ['/v1.0/auditLogs/signIns?$filter=createdDateTime ge 2026-02-19T09:21:34Z', [ids.failed]],
  ['/v1.0/auditLogs/signIns?$filter=createdDateTime le 2026-02-19T10:21:33%2B01:00', [ids.older]],
  ['/v1.0/auditLogs/signIns?$filter=status/errorCode eq 50105', [ids.failed]],
  ['/v1.0/auditLogs/signIns?$orderby=createdDateTime asc', [ids.older, ids.failed]],
  ['/beta/auditLogs/signIns?$select=id,signInEventTypes', [ids.failed, ids.older]],
  ["/beta/auditLogs/signIns?$filter=signInEventTypes/any(t:t eq 'nonInteractiveUser')", [ids.silent]],
  [`/v1.0/reports/authenticationMethods/userRegistrationDetails/${ids.anna}`, [ids.anna]],
  ['/v1.0/subscribedSkus', ['TEAMS']],
  ['/v1.0/organization', ['Contoso']],
  ['/v1.0/domains/contoso.com', ['contoso.com']],
  ['/v1.0/identity/conditionalAccess/policies', ['CA001']],
  ["/v1.0/identity/conditionalAccess/policies?$filter=state eq 'enabled'&$count=true", ['CA001']],
  ['/v1.0/identity/conditionalAccess/namedLocations', ['#microsoft.graph.countryNamedLocation']],
  ['/v1.0/policies/authorizationPolicy', ['authorizationPolicy']],
  ['/v1.0/policies/authenticationMethodsPolicy', ['Authentication Methods Policy']],
  [
    '/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2',
    ['#microsoft.graph.fido2AuthenticationMethodConfiguration'],
  ],
  ['/v1.0/directory/deletedItems/microsoft.graph.user', ['Gone']],
  [
    "/v1.0/users?$filter=startswith(displayName,'anna') or userPrincipalName eq 'bob@contoso.com'",
    ['Anna de Vries', "Bob O'Brien"],
  ],
  ["/v1.0/users?$filter=displayName eq 'Bob O''Brien'", ["Bob O'Brien"]],
  ["/v1.0/users?$filter=proxyAddresses/any(p:p eq 'smtp:anna@contoso.com')", ['Anna de Vries']],
  ["/v1.0/users?$filter=userType in ('Guest','Other') and accountEnabled eq true", ['Gast Adatum']],
  ['/v1.0/users?$orderby=displayName desc&$select=displayName', ['Gast Adatum', "Bob O'Brien", 'Anna de Vries']],
]

test.each(plain)('Graph answers %s', async (path, expected) => {
  const reply = await ask(graph, path)
  expect([reply.status, found(reply)]).toEqual([200, expected])
})

const eventual: readonly (readonly [path: string, found: readonly unknown[]])[] = [
  ['/v1.0/users?$search="displayName:vri"', ['Anna de Vries']],
  ['/v1.0/users?$search="displayName:ries"', []],
  ['/v1.0/users?$search="displayName:nobody" OR "mail:anna.dev"', ['Anna de Vries']],
  ['/v1.0/servicePrincipals?$search="displayName:exp cloud"', ['Expense Cloud']],
  ['/v1.0/users?$filter=accountEnabled ne true&$count=true', ["Bob O'Brien"]],
  ["/v1.0/users?$filter=not(startswith(displayName,'A'))&$count=true", ["Bob O'Brien", 'Gast Adatum']],
  ["/v1.0/users?$filter=endswith(userPrincipalName,'.onmicrosoft.com')&$count=true", ['Gast Adatum']],
  ['/v1.0/users?$filter=assignedLicenses/$count ne 0&$count=true', ['Anna de Vries']],
  ["/v1.0/users?$filter=startswith(displayName,'a')&$orderby=displayName&$count=true", ['Anna de Vries']],
  [
    `${anna}/transitiveMemberOf/microsoft.graph.group?$count=true&$select=displayName`,
    ['SG-Finance', 'SG-Staff', 'SG-Everyone'],
  ],
  [`${anna}/memberOf/microsoft.graph.group?$count=true&$filter=startswith(displayName,'SG')`, ['SG-Finance']],
  [`${anna}/registeredDevices/microsoft.graph.device?$count=true`, ['LT-ANNA']],
]

test.each(eventual)('with ConsistencyLevel: eventual Graph answers %s', async (path, expected) => {
  const reply = await ask(graph, path, advanced)
  expect([reply.status, found(reply)]).toEqual([200, expected])
})

test.each([
  [`${anna}/checkMemberGroups`, { groupIds: [ids.everyone, ids.bob] }, [ids.everyone]],
  ['/v1.0/directoryObjects/getByIds', { ids: [ids.anna, ids.gone, ids.staff] }, ['Anna de Vries', 'SG-Staff']],
  ['/v1.0/directoryObjects/getByIds', { ids: [ids.anna, ids.staff], types: ['group'] }, ['SG-Staff']],
])('POST %s with %j reads', async (path, body, expected) => {
  const reply = await send(graph, path, body)
  const value = path.endsWith('getByIds') ? found(reply) : reply.body.value
  expect([reply.status, value]).toEqual([200, expected])
})
