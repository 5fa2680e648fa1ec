import type {
  App,
  AppAssignment,
  AppCredential,
  Application,
  AppRegistration,
  KeyCredential,
  ProvisioningEvent,
  ServicePrincipal,
  UserAppAssignment,
} from '../../../src/model/facts/apps.ts'
import { daysAgo } from './moments.ts'

/** Apps as words mention them: one of Microsoft, and the healthy one of the tenant. */
export const teams = { name: 'Microsoft Teams', appIds: ['1fec8e78-bce4-4aaf-ab1b-5451cc387264'] }
export const hours = { name: 'Hours', appIds: ['hours'] }

const hoursApp = {
  is: 'in-tenant',
  id: 'sp-hours',
  appId: 'hours',
  displayName: 'Hours',
  accountEnabled: true,
  appRoleAssignmentRequired: true,
  servicePrincipalType: 'Application',
  signInAudience: 'AzureADMyOrg',
  appOwnerOrganizationId: 'contoso',
  tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
  homepage: 'https://hours.contoso.com',
  replyUrls: ['https://hours.contoso.com/signin'],
  servicePrincipalNames: ['hours', 'api://hours'],
  keyCredentials: [],
  passwordCredentials: [],
  appRoles: [],
} as const

/** Hours: an OpenID Connect app of this organisation that asks for an assignment. */
export const app = (over: Partial<ServicePrincipal> = {}): App => ({ ...hoursApp, ...over })

/** A certificate good for a year more; its thumbprint is that of `samlApp`. */
export const certificate = (over: Partial<KeyCredential> = {}): KeyCredential => ({
  usage: 'Verify',
  type: 'AsymmetricX509Cert',
  endDateTime: daysAgo(-365),
  customKeyIdentifier: 'q2E=',
  ...over,
})

/** Hours as an app that speaks SAML. */
export const samlApp = (over: Partial<ServicePrincipal> = {}): App =>
  app({
    preferredSingleSignOnMode: 'saml',
    loginUrl: 'https://hours.contoso.com',
    replyUrls: ['https://hours.contoso.com/saml/acs'],
    servicePrincipalNames: ['hours', 'https://hours.contoso.com/saml'],
    keyCredentials: [certificate({ usage: 'Sign' }), certificate()],
    preferredTokenSigningKeyThumbprint: 'AB61',
    ...over,
  })

/** The registration behind Hours: asks Microsoft Graph for User.Read, its secret is good for a year more. */
export const application = (over: Partial<AppRegistration> = {}): Application => ({
  is: 'in-tenant',
  id: 'reg-hours',
  appId: 'hours',
  displayName: 'Hours',
  signInAudience: 'AzureADMyOrg',
  identifierUris: ['api://hours'],
  redirectUris: { web: ['https://hours.contoso.com/signin'], spa: [], publicClient: [] },
  requiredResourceAccess: [
    {
      resourceAppId: '00000003-0000-0000-c000-000000000000',
      resourceAccess: [{ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }],
    },
  ],
  keyCredentials: [],
  passwordCredentials: [{ endDateTime: daysAgo(-365) }],
  ...over,
})

/** Given to a group. */
export const appAssignment = (over: Partial<AppAssignment> = {}): AppAssignment => ({
  principalId: 'hours-users',
  principalType: 'Group',
  principalDisplayName: 'SG-Secret-Hours',
  ...over,
})

/** Given to the person. */
export const userAppAssignment = (over: Partial<UserAppAssignment> = {}): UserAppAssignment => ({
  principalId: 'kim',
  resourceId: 'sp-hours',
  resourceDisplayName: 'Hours',
  ...over,
})

/** The secret of Hours, good for a year more. */
export const appCredential = (over: Partial<AppCredential> = {}): AppCredential => ({
  appId: 'hours',
  displayName: 'Hours',
  is: 'secret',
  endDateTime: daysAgo(-365),
  ...over,
})

/** Brought over to the app's own list of users yesterday. */
export const provisioningEvent = (over: Partial<ProvisioningEvent> = {}): ProvisioningEvent => ({
  activityDateTime: daysAgo(1),
  provisioningAction: 'update',
  status: 'success',
  ...over,
})
