import { container, nested, one } from './follow.ts'
import type { Follow, Ways } from './follow.ts'
import { entities } from '../state/tenant.ts'

const strengths: Follow = ({ fixtures }) =>
  entities('authenticationStrengthPolicy', fixtures.authenticationStrengthPolicies)

const methodsPolicy: Follow = ({ fixtures: { authenticationMethodConfigurations: configurations } }) =>
  one(
    'authenticationMethodsPolicy',
    configurations && {
      id: 'authenticationMethodsPolicy',
      displayName: 'Authentication Methods Policy',
      // Graph sends the configurations along without being asked
      authenticationMethodConfigurations: configurations,
    },
  )

const conditionalAccess: Ways = {
  'identityContainer/conditionalAccess': container('conditionalAccessRoot'),
  'conditionalAccessRoot/policies': ({ fixtures }) =>
    entities('conditionalAccessPolicy', fixtures.conditionalAccessPolicies),
  'conditionalAccessRoot/namedLocations': ({ fixtures }) => entities('namedLocation', fixtures.namedLocations),
  'conditionalAccessRoot/authenticationStrength': container('authenticationStrengthRoot'),
  'authenticationStrengthRoot/policies': strengths,
}

/** Ways to the policies of the tenant. */
export const policyWays: Ways = {
  ...conditionalAccess,
  'policyRoot/authenticationStrengthPolicies': strengths,
  'policyRoot/identitySecurityDefaultsEnforcementPolicy': ({ fixtures }) =>
    one('identitySecurityDefaultsEnforcementPolicy', fixtures.identitySecurityDefaultsEnforcementPolicy),
  'policyRoot/authorizationPolicy': ({ fixtures }) => one('authorizationPolicy', fixtures.authorizationPolicy),
  'policyRoot/adminConsentRequestPolicy': ({ fixtures }) =>
    one('adminConsentRequestPolicy', fixtures.adminConsentRequestPolicy),
  'policyRoot/permissionGrantPolicies': ({ fixtures }) =>
    entities('permissionGrantPolicy', fixtures.permissionGrantPolicies),
  'permissionGrantPolicy/includes': nested('permissionGrantConditionSet', 'includes'),
  'permissionGrantPolicy/excludes': nested('permissionGrantConditionSet', 'excludes'),
  'policyRoot/authenticationMethodsPolicy': methodsPolicy,
  'authenticationMethodsPolicy/authenticationMethodConfigurations': ({ fixtures }) =>
    entities('authenticationMethodConfiguration', fixtures.authenticationMethodConfigurations),
  'policyRoot/crossTenantAccessPolicy': container('crossTenantAccessPolicy'),
  'crossTenantAccessPolicy/default': ({ fixtures }) =>
    one('crossTenantAccessPolicyConfigurationDefault', fixtures.crossTenantAccessPolicyDefault),
  'crossTenantAccessPolicy/partners': ({ fixtures }) =>
    entities('crossTenantAccessPolicyConfigurationPartner', fixtures.crossTenantAccessPolicyPartners),
}
