import type { Facts } from '../../src/model/facts.ts'
import * as a from './facts/index.ts'

const robin = { id: 'robin', displayName: 'Robin Bos' }

const ofPerson = () =>
  ({
    account: a.account(),
    groups: [a.group()],
    licenses: [a.license()],
    authenticationMethods: a.methods('password', 'microsoftAuthenticator'),
    devices: [a.device()],
    userAppAssignments: [a.userAppAssignment()],
    signIns: [a.signIn({ appliedPolicies: [a.policy({ result: 'success' })] })],
    registration: a.registration(),
    perUserMfa: a.perUserMfa(),
    signInPreferences: a.signInPreferences(),
    managedDevices: [a.managedDevice()],
    riskyUser: { is: 'not-listed' },
    riskDetections: [],
    userConsents: [],
    directoryRoles: [],
    agreementAcceptances: [],
    audits: [],
    signInInQuestion: { is: 'not-in-log' },
  }) satisfies Partial<Facts>

const ofApp = () =>
  ({
    app: a.app(),
    appAssignments: [a.appAssignment(), a.appAssignment({ principalId: 'kim', principalType: 'User' })],
    appOwners: [robin],
    appConsents: [a.permissionGrant()],
    application: a.application(),
    applicationOwners: [robin],
    assignedGroups: [a.assignedGroup()],
    groupProcessing: [],
    consentRequests: [],
    provisioning: [],
  }) satisfies Partial<Facts>

const ofTenant = () =>
  ({
    subscribedSkus: [a.sku()],
    licensingGroups: [a.licensingGroup()],
    dynamicGroups: [a.dynamicGroup()],
    securityDefaults: { isEnabled: false },
    appNames: [{ appId: 'hours', displayName: 'Hours' }],
    appCredentials: [a.appCredential()],
    organization: a.organization(),
    domains: [a.domain(), a.domain({ id: 'contoso.onmicrosoft.com', isDefault: false })],
    federation: [],
    conditionalAccessPolicies: [a.conditionalAccessPolicy()],
    namedLocations: [a.ipLocation(), a.countryLocation()],
    authenticationStrengths: [a.authenticationStrength()],
    authenticationMethodsPolicy: a.authenticationMethodsPolicy(),
    authorizationPolicy: a.authorizationPolicy(),
    adminConsentRequestPolicy: a.adminConsentRequestPolicy(),
    permissionGrantPolicies: [{ id: 'microsoft-user-default-low', displayName: 'Default User Low Risk Policy' }],
    crossTenantAccess: a.crossTenantAccess(),
    serviceIssues: [],
    subscriptions: [a.subscription()],
    agreements: [],
    tenantFailures: { since: a.minutesAgo(120), failures: [] },
  }) satisfies Partial<Facts>

/** Every fact, in order: a licensed, assigned member with a second step and a compliant laptop, who signed in ten minutes ago. */
export const healthy = () => ({ ...ofPerson(), ...ofApp(), ...ofTenant() }) satisfies Facts
