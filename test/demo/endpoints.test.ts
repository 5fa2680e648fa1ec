import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import type { Row } from '../../src/demo/fixtures.ts'
import { advanced, ask, valueOf } from './ask.ts'
import type { Reply } from './ask.ts'
import { ids } from './tenant.ts'
import { wide, wideIds } from './wide-tenant.ts'

let graph: DemoGraph
let signedIn: DemoGraph
beforeAll(async () => {
  const now = () => '2026-02-19T10:00:00Z'
  const scopes = [
    'User.Read',
    'Agreement.Read.All',
    'AgreementAcceptance.Read.All',
    'UserAuthenticationMethod.Read.All',
  ]
  graph = await startDemoGraph(wide, { now })
  signedIn = await startDemoGraph(wide, { now, delegated: { scopes, roles: ['Global Reader'], userId: ids.anna } })
})
afterAll(() => Promise.all([graph.close(), signedIn.close()]))

const found = (reply: Reply): readonly unknown[] => {
  const rows: readonly Row[] = 'value' in reply.body ? valueOf(reply) : [reply.body]
  return rows.map((row) => row.displayName ?? row.deviceName ?? row.perUserMfaState ?? row.service ?? row.id)
}

const anna = `/v1.0/users/${ids.anna}`
const expense = `/v1.0/servicePrincipals(appId='${ids.expenseApp}')`
const since = '2026-02-18T00:00:00Z'

/** The reads of a diagnosis, as they are asked. */
const reads: readonly (readonly [path: string, found: readonly unknown[]])[] = [
  [
    `/v1.0/users?$filter=userPrincipalName eq 'bob@contoso.com' or mail eq 'x' or proxyAddresses/any(p:p eq 'smtp:x')&$top=5`,
    ["Bob O'Brien"],
  ],
  ["/v1.0/directory/deletedItems/microsoft.graph.user?$filter=mail eq 'x'&$select=id,deletedDateTime", []],
  [`/v1.0/auditLogs/signIns?$filter=userId eq '${ids.anna}' and status/errorCode eq 50105&$top=5`, [ids.failed]],
  [`/v1.0/auditLogs/signIns?$filter=correlationId eq '${ids.older}'&$top=20`, [ids.failed, ids.older]],
  [
    `/v1.0/auditLogs/directoryAudits?$filter=activityDateTime ge ${since} and targetResources/any(t:t/id eq '${ids.anna}')&$top=20`,
    ['audit-1'],
  ],
  [`/v1.0/auditLogs/directoryAudits?$filter=startswith(activityDisplayName,'Add')`, ['audit-old']],
  [`/v1.0/auditLogs/provisioning?$filter=sourceIdentity/id eq '${ids.anna}'&$top=5`, ['provisioned']],
  [`/v1.0/identityProtection/riskyUsers/${ids.bob}`, [ids.bob]],
  [`/v1.0/identityProtection/riskyUsers/${ids.bob}/history`, ['history-1']],
  [
    `/v1.0/identityProtection/riskDetections?$filter=userId eq '${ids.bob}' and riskState eq 'atRisk'&$orderby=detectedDateTime desc&$top=10`,
    ['risk-1'],
  ],
  [`/beta/users/${ids.anna}/authentication/requirements`, ['enforced']],
  [`/beta/users/${ids.bob}/authentication/requirements`, ['disabled']],
  [`${anna}/authentication/phoneMethods`, ['m1']],
  [`${anna}/authentication/emailMethods`, []],
  [`${anna}/licenseDetails`, ['l1']],
  ['/v1.0/directory/subscriptions', ['sub-1']],
  [`/v1.0/groups/${ids.finance}/membersWithLicenseErrors?$select=id,displayName`, ['Anna de Vries']],
  [
    `/v1.0/groups/${ids.staff}/transitiveMembers`,
    ['SG-Finance', 'Anna de Vries', 'SG-Everyone', 'SG-Staff', "Bob O'Brien"],
  ],
  [`/v1.0/groups/${ids.staff}?$select=displayName,membershipRule,licenseProcessingState`, ['SG-Staff']],
  ['/v1.0/policies/authenticationStrengthPolicies', ['Phishing-resistant MFA']],
  ['/v1.0/identity/conditionalAccess/authenticationStrength/policies', ['Phishing-resistant MFA']],
  ['/v1.0/policies/permissionGrantPolicies', ['Low']],
  ['/v1.0/policies/permissionGrantPolicies/microsoft-user-default-low/includes', ['set-1']],
  ['/v1.0/authenticationMethodsPolicy/authenticationMethodConfigurations', ['Fido2']],
  ['/beta/conditionalAccess/policies', ['CA001']],
  ['/v1.0/policies/adminConsentRequestPolicy', [undefined]],
  ['/v1.0/policies/crossTenantAccessPolicy/default', [undefined]],
  [`/v1.0/policies/crossTenantAccessPolicy/partners/${wideIds.partner}`, [undefined]],
  [
    `/v1.0/identityGovernance/appConsent/appConsentRequests?$filter=appId eq '${ids.expenseApp}'&$expand=userConsentRequests`,
    ['consent'],
  ],
  [`/v1.0/oauth2PermissionGrants?$filter=clientId eq '${ids.expense}' and consentType eq 'AllPrincipals'`, ['g2']],
  [`${anna}/oauth2PermissionGrants?$filter=clientId eq '${ids.expense}'`, ['g1']],
  [`${expense}?$select=displayName,tags,keyCredentials,preferredSingleSignOnMode,verifiedPublisher`, ['Expense Cloud']],
  [`${expense}/appRoleAssignedTo?$select=id,principalId,principalType&$top=999`, ['a1', 'a2', 'a3']],
  [`/beta/applications(appId='${ids.expenseApp}')?$select=displayName,onPremisesPublishing`, ['Expense Cloud']],
  ['/v1.0/admin/serviceAnnouncement/healthOverviews?$expand=issues', ['Exchange Online', 'Microsoft Teams']],
  ['/v1.0/admin/serviceAnnouncement/issues?$filter=isResolved eq false&$select=id,title,service', ['Exchange Online']],
  ['/v1.0/domains/contoso.com/federationConfiguration', ['AD FS']],
  [`${anna}/managedDevices?$select=id,deviceName,complianceState&$top=20`, ['LT-ANNA']],
  [`/v1.0/users/${ids.bob}/managedDevices`, []],
  [`/v1.0/deviceManagement/managedDevices/${wideIds.intune}/deviceCompliancePolicyStates`, ['BitLocker']],
  [`/v1.0/devices/${ids.laptop}/registeredUsers`, ['Anna de Vries']],
  [
    `/v1.0/roleManagement/directory/roleAssignments?$filter=principalId eq '${ids.bob}'&$expand=roleDefinition($select=displayName,templateId)`,
    ['role-bob'],
  ],
  [`/v1.0/roleManagement/directory/roleDefinitions/${wideIds.helpdeskTemplate}`, ['Helpdesk Administrator']],
  [
    `/v1.0/roleManagement/directory/roleEligibilityScheduleInstances?$filter=principalId eq '${ids.anna}'`,
    ['eligible'],
  ],
  [`/v1.0/directoryRoles(roleTemplateId='${wideIds.helpdeskTemplate}')/members`, ["Bob O'Brien", 'SG-Everyone']],
  [`/v1.0/users/${ids.bob}/memberOf`, ['SG-Everyone', 'Helpdesk Administrator']],
  [`/beta/groups/${ids.staff}?$select=id,displayName,membershipRuleProcessingStatus`, ['SG-Staff']],
]

test.each(reads)('an app reads %s', async (path, expected) => {
  const reply = await ask(graph, path)
  expect([reply.status, found(reply)]).toEqual([200, expected])
})

test('roles held through a group count as memberships', async () => {
  const path = `${anna}/transitiveMemberOf/microsoft.graph.directoryRole?$select=displayName&$count=true`
  expect(found(await ask(graph, path, advanced))).toEqual(['Helpdesk Administrator'])
  expect(found(await ask(graph, `${anna}/memberOf`))).toEqual(['SG-Finance'])
})

test.each([
  ['/v1.0/identityGovernance/termsOfUse/agreements', ['House rules']],
  ['/v1.0/identityGovernance/termsOfUse/agreements/terms/acceptances', ['accepted']],
  [`${anna}/agreementAcceptances`, ['accepted']],
  [`${anna}/authentication/operations`, []],
  ['/v1.0/me/agreementAcceptances', ['accepted']],
])('a signed-in reader reads %s, an app does not', async (path, expected) => {
  expect(found(await ask(signedIn, path))).toEqual(expected)
  const { status } = await ask(graph, path)
  expect(path.includes('/me/') ? [400] : [403]).toContain(status)
})

test('the state of a rule is in beta only, and only on request', async () => {
  const status = { status: 'Succeeded', errorMessage: null }
  const path = `groups/${ids.staff}?$select=membershipRuleProcessingStatus`
  expect((await ask(graph, `/beta/${path}`)).body).toMatchObject({ membershipRuleProcessingStatus: status })
  expect((await ask(graph, `/v1.0/${path}`)).status).toBe(400)
  expect((await ask(graph, `/beta/groups/${ids.staff}`)).body).not.toHaveProperty('membershipRuleProcessingStatus')
})

test('what stands inside a row is sent along only where Graph does', async () => {
  const [policy] = valueOf(await ask(graph, '/v1.0/policies/permissionGrantPolicies'))
  const [request] = valueOf(await ask(graph, '/v1.0/identityGovernance/appConsent/appConsentRequests'))
  expect(policy).toHaveProperty('includes', [{ id: 'set-1' }])
  expect(request).not.toHaveProperty('userConsentRequests')
})
