import { textIn } from '../fixtures.ts'
import type { Row } from '../fixtures.ts'
import { container, nested } from './follow.ts'
import type { Follow, Ways } from './follow.ts'
import { entities, idOf } from '../state/tenant.ts'
import type { Tenant } from '../state/tenant.ts'

// a built-in role has the same definition in every tenant: its template
const definitionOf = (role: Row): Row => ({
  id: textIn(role, 'roleTemplateId'),
  templateId: textIn(role, 'roleTemplateId'),
  displayName: textIn(role, 'displayName'),
  isBuiltIn: true,
  isEnabled: true,
})

const definitions = ({ fixtures: { roleDefinitions, directoryRoles } }: Tenant) =>
  entities('unifiedRoleDefinition', roleDefinitions ?? directoryRoles?.map(definitionOf))

const definitionOfAssignment: Follow = (tenant, { row }) =>
  definitions(tenant).find((definition) => idOf(definition) === row.roleDefinitionId)

const principal: Follow = (tenant, { row }) => tenant.objectOf(textIn(row, 'principalId'))

/** Ways to roles, consent requests and terms of use. */
export const governanceWays: Ways = {
  'roleManagement/directory': container('rbacApplication'),
  'rbacApplication/roleDefinitions': definitions,
  'rbacApplication/roleAssignments': ({ fixtures }) => entities('unifiedRoleAssignment', fixtures.roleAssignments),
  'rbacApplication/roleEligibilityScheduleInstances': ({ fixtures }) =>
    entities('unifiedRoleEligibilityScheduleInstance', fixtures.roleEligibilities),
  'unifiedRoleAssignment/roleDefinition': definitionOfAssignment,
  'unifiedRoleAssignment/principal': principal,
  'unifiedRoleEligibilityScheduleInstance/roleDefinition': definitionOfAssignment,
  'unifiedRoleEligibilityScheduleInstance/principal': principal,
  'identityGovernance/appConsent': container('appConsentApprovalRoute'),
  'appConsentApprovalRoute/appConsentRequests': ({ fixtures }) =>
    entities('appConsentRequest', fixtures.appConsentRequests),
  'appConsentRequest/userConsentRequests': nested('userConsentRequest', 'userConsentRequests'),
  'identityGovernance/termsOfUse': container('termsOfUseContainer'),
  'termsOfUseContainer/agreements': ({ fixtures }) => entities('agreement', fixtures.agreements),
  'agreement/acceptances': ({ fixtures }, agreement) =>
    entities(
      'agreementAcceptance',
      fixtures.agreementAcceptances?.filter(({ agreementId }) => agreementId === idOf(agreement)),
    ),
  'user/agreementAcceptances': ({ fixtures }, user) =>
    entities(
      'agreementAcceptance',
      fixtures.agreementAcceptances?.filter(({ userId }) => userId === idOf(user)),
    ),
}
