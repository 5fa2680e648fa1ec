import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }
import { wrongIn } from './wrong-in.ts'

const { fixtures } = tenant
test.each<[resource: string, rows: unknown]>([
  ['organization', fixtures.organization],
  ['domain', fixtures.domains],
  ['user', fixtures.users],
  ['group', fixtures.groups],
  ['licenseDetails', Object.values(fixtures.licenseDetails).flat()],
  ['subscribedSku', fixtures.subscribedSkus],
  ['signIn', fixtures.signIns],
  ['conditionalAccessPolicy', fixtures.conditionalAccessPolicies],
  ['namedLocation', fixtures.namedLocations],
  ['identitySecurityDefaultsEnforcementPolicy', [fixtures.identitySecurityDefaultsEnforcementPolicy]],
  ['authorizationPolicy', [fixtures.authorizationPolicy]],
  ['adminConsentRequestPolicy', [fixtures.adminConsentRequestPolicy]],
  ['authenticationMethodConfiguration', fixtures.authenticationMethodConfigurations],
  ['authenticationMethod', Object.values<readonly object[]>(fixtures.authenticationMethods).flat()],
  ['userRegistrationDetails', fixtures.userRegistrationDetails],
  ['servicePrincipal', fixtures.servicePrincipals],
  ['application', fixtures.applications],
  ['appRoleAssignment', fixtures.appRoleAssignments],
  ['oAuth2PermissionGrant', fixtures.oauth2PermissionGrants],
  ['device', fixtures.devices],
  ['internalDomainFederation', Object.values(fixtures.internalDomainFederation).flat()],
  ['user', fixtures.deletedUsers],
  ['crossTenantAccessPolicyConfigurationDefault', [fixtures.crossTenantAccessPolicyDefault]],
  ['crossTenantAccessPolicyConfigurationPartner', fixtures.crossTenantAccessPolicyPartners],
  ['riskyUser', fixtures.riskyUsers],
  ['riskDetection', fixtures.riskDetections],
  ['agreement', fixtures.agreements],
  ['agreementAcceptance', fixtures.agreementAcceptances],
  ['serviceHealthIssue', fixtures.serviceHealthIssues],
  ['directoryAudit', fixtures.directoryAudits],
])('every %s is true Graph', (resource, rows) => {
  expect(rows).not.toEqual([])
  expect([...new Set(wrongIn(rows, `[${resource}]`, resource))]).toEqual([])
})

test.each<[what: string, value: unknown, type: string]>([
  ['a property Graph does not know', { id: 'x', isLocked: true }, 'user'],
  ['a value outside the enumeration', { result: 'blocked' }, 'appliedConditionalAccessPolicy'],
  ['a text where a number belongs', { errorCode: '50105' }, 'signInStatus'],
])('this test sees %s', (_, value, type) => {
  expect(wrongIn(value, type, type)).toHaveLength(1)
})
