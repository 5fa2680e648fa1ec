import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { isRow, textIn } from '../../src/demo/fixtures.ts'
import { advanced, ask, codeOf, send, statusesOf, valueOf } from './ask.ts'
import type { Reply } from './ask.ts'
import { ids } from './tenant.ts'
import { wide, wideIds } from './wide-tenant.ts'

const anna = `/v1.0/users/${ids.anna}`
const app = `/v1.0/servicePrincipals(appId='${ids.expenseApp}')`

const withApp = async <Result>(permissions: readonly string[], use: (graph: DemoGraph) => Promise<Result>) => {
  const graph = await startDemoGraph(wide, { permissions })
  try {
    return await use(graph)
  } finally {
    await graph.close()
  }
}

const messageOf = ({ body }: Reply) => (isRow(body.error) ? textIn(body.error, 'message') : '')

const directory = 'Authorization_RequestDenied'
const reports = 'Authentication_MSGraphPermissionMissing'

/** One line: the path, what is enough, what is not, and the code of the 403. */
test.each([
  [anna, 'User.Read.All', 'Group.Read.All', directory],
  [anna, 'User.ReadWrite.All', 'Application.Read.All', directory],
  ['/v1.0/users', 'Directory.Read.All', 'Domain.Read.All', directory],
  [`${anna}/memberOf`, 'GroupMember.Read.All+User.Read.All', 'User.Read.All', directory],
  [`${anna}/licenseDetails`, 'LicenseAssignment.Read.All', 'Group.Read.All', directory],
  [`${anna}/appRoleAssignments`, 'Directory.Read.All', 'Application.Read.All', directory],
  [`${anna}/oauth2PermissionGrants`, 'Directory.Read.All', 'User.Read.All', directory],
  [`${anna}/registeredDevices`, 'User.Read.All+Device.Read.All', 'User.Read.All', directory],
  [`/v1.0/groups/${ids.staff}`, 'GroupMember.Read.All', 'User.Read.All', directory],
  [app, 'Application.Read.All', 'User.Read.All', directory],
  [`${app}/appRoleAssignedTo`, 'Application.Read.All', 'Group.Read.All', directory],
  [`${app}/oauth2PermissionGrants`, 'DelegatedPermissionGrant.ReadWrite.All', 'Application.Read.All', directory],
  ['/v1.0/subscribedSkus', 'Organization.Read.All', 'User.Read.All', directory],
  [
    '/v1.0/domains/contoso.com/federationConfiguration',
    'Domain-InternalFederation.Read.All',
    'Domain.Read.All',
    directory,
  ],
  ['/v1.0/roleManagement/directory/roleAssignments', 'RoleManagement.Read.Directory', 'User.Read.All', directory],
  ['/v1.0/policies/permissionGrantPolicies', 'Policy.Read.PermissionGrant', 'Policy.Read.All', directory],
  ['/v1.0/auditLogs/signIns', 'AuditLog.Read.All', 'Directory.Read.All', reports],
  ['/v1.0/auditLogs/provisioning', 'ProvisioningLog.Read.All', 'Reports.Read.All', reports],
  ['/v1.0/reports/authenticationMethods/userRegistrationDetails', 'AuditLog.Read.All', 'Reports.Read.All', reports],
  ['/v1.0/identityProtection/riskyUsers', 'IdentityRiskyUser.Read.All', 'IdentityRiskEvent.Read.All', 'Forbidden'],
  ['/v1.0/identityProtection/riskDetections', 'IdentityRiskEvent.Read.All', 'IdentityRiskyUser.Read.All', 'Forbidden'],
  ['/v1.0/identity/conditionalAccess/policies', 'Policy.Read.All', 'Policy.Read.ConditionalAccess', 'AccessDenied'],
  ['/v1.0/policies/authorizationPolicy', 'Policy.Read.All', 'Directory.Read.All', 'AccessDenied'],
  ['/v1.0/policies/authenticationMethodsPolicy', 'Policy.Read.AuthenticationMethod', 'User.Read.All', 'AccessDenied'],
  [
    '/v1.0/identityGovernance/appConsent/appConsentRequests',
    'ConsentRequest.Read.All',
    'Policy.Read.All',
    'AccessDenied',
  ],
  [
    `/beta/users/${ids.anna}/authentication/requirements`,
    'Policy.Read.All',
    'UserAuthenticationMethod.Read.All',
    'AccessDenied',
  ],
  [`${anna}/authentication/methods`, 'UserAuthenticationMethod.Read.All', 'User.Read.All', 'accessDenied'],
  [
    `${anna}/authentication/phoneMethods`,
    'UserAuthMethod-Phone.Read.All',
    'UserAuthMethod-Email.Read.All',
    'accessDenied',
  ],
  ['/v1.0/policies/authenticationStrengthPolicies', 'Policy.Read.All', 'Directory.Read.All', 'accessDenied'],
  ['/v1.0/admin/serviceAnnouncement/issues', 'ServiceHealth.Read.All', 'Directory.Read.All', 'Forbidden'],
  [`${anna}/managedDevices`, 'DeviceManagementManagedDevices.Read.All', 'Device.Read.All', 'Forbidden'],
  [
    `/v1.0/deviceManagement/managedDevices/${wideIds.intune}/deviceCompliancePolicyStates`,
    'DeviceManagementConfiguration.Read.All+DeviceManagementManagedDevices.Read.All',
    'DeviceManagementManagedDevices.Read.All',
    'Forbidden',
  ],
])('%s is read with %s and refused with %s: %s', async (path, enough, tooLittle, code) => {
  expect((await withApp(enough.split('+'), (graph) => ask(graph, path))).status).toBe(200)
  const refused = await withApp([tooLittle], (graph) => ask(graph, path))
  expect([refused.status, codeOf(refused)]).toEqual([403, code])
})

test('reports and Intune name the permission, Intune inside a wrapped error', async () => {
  const log = await withApp([], (graph) => ask(graph, '/v1.0/auditLogs/signIns'))
  expect(messageOf(log)).toMatch(/required Microsoft Graph permission\(s\): AuditLog\.Read\.All to call/)
  const intune = await withApp([], (graph) => ask(graph, `${anna}/managedDevices`))
  const wrapped: unknown = JSON.parse(messageOf(intune))
  expect(isRow(wrapped) && textIn(wrapped, 'Message')).toMatch(/scopes: DeviceManagementManagedDevices\.Read\.All/)
})

test.each([
  ['a path that is none', '/v1.0/nowhere', 400],
  ['a select that is none', `${anna}?$select=shoeSize`, 403],
  ['somebody who is not there', '/v1.0/users/nobody@contoso.com', 403],
])('without any permission %s: %s is %i', async (_, path, status) => {
  expect((await withApp([], (graph) => ask(graph, path))).status).toBe(status)
})

test('the policies of a sign-in are left out without a word when policies may not be read', async () => {
  const path = '/v1.0/auditLogs/signIns?$select=id,appliedConditionalAccessPolicies'
  const [without] = valueOf(await withApp(['AuditLog.Read.All'], (graph) => ask(graph, path)))
  expect(without).toEqual({ id: ids.failed })
  const both = ['AuditLog.Read.All', 'Policy.Read.ConditionalAccess']
  expect(valueOf(await withApp(both, (graph) => ask(graph, path)))[0]).toHaveProperty(
    'appliedConditionalAccessPolicies',
  )
})

test('signInActivity needs the permission of the logs', async () => {
  const path = `${anna}?$select=id,signInActivity`
  expect(codeOf(await withApp(['User.Read.All'], (graph) => ask(graph, path)))).toBe(reports)
  expect((await withApp(['User.Read.All', 'AuditLog.Read.All'], (graph) => ask(graph, path))).status).toBe(200)
})

test('User.ReadBasic.All shows the basic set, and refuses to select more', async () => {
  await withApp(['User.ReadBasic.All'], async (graph) => {
    const plain = await ask(graph, `/v1.0/users/${ids.anna}`)
    expect(plain.body).toMatchObject({ displayName: 'Anna de Vries', jobTitle: null, businessPhones: null })
    expect(codeOf(await ask(graph, `${anna}?$select=accountEnabled`))).toBe(directory)
  })
})

test('a group read with GroupMember.Read.All has no rule and no licences to show', async () => {
  const path = `/v1.0/groups/${ids.finance}?$select=displayName,assignedLicenses,membershipRule`
  const { body } = await withApp(['GroupMember.Read.All'], (graph) => ask(graph, path))
  expect(body).toMatchObject({ displayName: 'SG-Finance', assignedLicenses: null, membershipRule: null })
})

test('members that may not be read are shown as type and id', async () => {
  const path = `/v1.0/groups/${ids.finance}/members?$select=id,displayName`
  const members = await withApp(['GroupMember.Read.All'], (graph) => ask(graph, path))
  expect(valueOf(members)).toEqual([{ '@odata.type': '#microsoft.graph.user', id: ids.anna, displayName: null }])
})

test.each([
  ['checkMemberGroups', `${anna}/checkMemberGroups`, { groupIds: [ids.staff] }, directory],
  ['getByIds', '/v1.0/directoryObjects/getByIds', { ids: [ids.staff] }, directory],
  ['evaluate', '/v1.0/identity/conditionalAccess/evaluate', {}, 'AccessDenied'],
])('the reading POST %s asks for its permission too', async (_, path, body, code) => {
  const refused = await withApp(['User.Read.All'], (graph) => send(graph, path, body))
  expect([refused.status, codeOf(refused)]).toEqual([403, code])
})

test('a batch is answered part by part', async () => {
  const requests = ['/users', '/groups', '/auditLogs/signIns'].map((url, id) => ({
    id: String(id),
    method: 'GET',
    url,
  }))
  const reply = await withApp(['User.Read.All'], (graph) => send(graph, '/v1.0/$batch', { requests }))
  expect(statusesOf(reply)).toEqual({ 0: 200, 1: 403, 2: 403 })
})

test('roles in a membership are read with the permission for roles', async () => {
  const path = `${anna}/transitiveMemberOf/microsoft.graph.directoryRole?$count=true`
  const reply = await withApp(['RoleManagement.Read.Directory'], (graph) => ask(graph, path, advanced))
  expect(valueOf(reply)).toHaveLength(1)
})
