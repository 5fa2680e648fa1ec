import type { Facts } from '../../src/model/facts.ts'
import type { Account } from '../../src/model/facts/account.ts'
import type { App, AppAssignment, UserAppAssignment } from '../../src/model/facts/apps.ts'
import type { AuthenticationMethod, AuthenticationMethodKind } from '../../src/model/facts/authentication.ts'
import type { Device } from '../../src/model/facts/devices.ts'
import type { GrantingGroup, GroupMembership } from '../../src/model/facts/groups.ts'
import type { AppliedPolicy, SignIn, SignInDevice } from '../../src/model/facts/sign-ins.ts'
import { license, licensingGroup, sku } from './licence-facts.ts'

/** The moment the tests stand still at. */
export const now = '2026-03-02T12:00:00Z'

/** The moment so many minutes before now. */
export const minutesAgo = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()

export const teams = { name: 'Microsoft Teams', appIds: ['1fec8e78-bce4-4aaf-ab1b-5451cc387264'] }

const person = {
  id: 'kim',
  userPrincipalName: 'kim@contoso.com',
  displayName: 'Kim de Vries',
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: false,
  licenseAssignmentStates: [],
  identities: [],
  passwordPolicies: [],
  onPremisesProvisioningErrors: [],
  otherMails: [],
  proxyAddresses: [],
  attributes: {},
} as const

export const account = (over: Partial<Account> = {}): Account => ({ ...person, ...over })

const success = {
  createdDateTime: minutesAgo(10),
  userId: person.id,
  userPrincipalName: person.userPrincipalName,
  appId: 'hours',
  appDisplayName: 'Hours',
  resourceId: 'hours',
  resourceDisplayName: 'Hours',
  errorCode: 0,
  failureReason: '',
  additionalDetails: '',
  clientAppUsed: 'Browser',
  userAgent: '',
  isInteractive: true,
  ipAddress: '203.0.113.10',
  location: { city: 'Utrecht', countryOrRegion: 'NL' },
  homeTenantId: 'contoso',
  resourceTenantId: 'contoso',
  riskLevelDuringSignIn: 'none',
  riskState: 'none',
  riskDetail: 'none',
  riskEventTypes: [],
  conditionalAccessStatus: 'success',
  appliedPolicies: [],
} as const

const laptop = {
  deviceId: 'laptop',
  displayName: 'LT-KIM',
  operatingSystem: 'Windows10',
  browser: 'Edge 134',
  isCompliant: true,
  isManaged: true,
  trustType: 'Azure AD joined',
} as const

let count = 0
type SignInOver = Partial<Omit<SignIn, 'device'>> & { readonly device?: Partial<SignInDevice> }
/** A success of ten minutes ago in Hours, an app of the tenant's own, from the person's compliant laptop; each with an id of its own. */
export const signIn = ({ device: on, ...over }: SignInOver = {}): SignIn => {
  count += 1
  const own = { id: `request-${String(count).padStart(4, '0')}`, correlationId: `attempt-${count}` }
  return { ...success, ...own, ...over, device: { ...laptop, ...on } }
}

/** What a sign-in tells about a device when the browser tells nothing. */
export const untold = { deviceId: '', displayName: '', isCompliant: false, isManaged: false }

const demand = {
  id: 'ca1',
  displayName: 'CA001 Secret policy',
  result: 'failure',
  enforcedGrantControls: ['Mfa'],
  enforcedSessionControls: [],
} as const
export const policy = (over: Partial<AppliedPolicy> = {}): AppliedPolicy => ({ ...demand, ...over })

export const methods = (...kinds: readonly AuthenticationMethodKind[]): readonly AuthenticationMethod[] =>
  kinds.map((kind) => ({ kind }))

export const device = (over: Partial<Device> = {}): Device => ({
  deviceId: 'laptop',
  displayName: 'LT-KIM',
  operatingSystem: 'Windows',
  accountEnabled: true,
  isCompliant: true,
  isManaged: true,
  trustType: 'AzureAd',
  ...over,
})

export const group = (over: Partial<GroupMembership> = {}): GroupMembership => ({
  id: 'everyone',
  displayName: 'Everyone',
  isDynamic: false,
  isDirect: true,
  ...over,
})

type InTenant = Extract<App, { is: 'in-tenant' }>
const hoursApp = {
  is: 'in-tenant',
  id: 'sp-hours',
  appId: 'hours',
  displayName: 'Hours',
  accountEnabled: true,
  appRoleAssignmentRequired: true,
  tags: [],
  replyUrls: [],
  servicePrincipalNames: [],
  keyCredentials: [],
  passwordCredentials: [],
  appRoles: [],
} as const
export const app = (over: Partial<Omit<InTenant, 'is'>> = {}): App => ({ ...hoursApp, ...over })

export const appAssignment = (over: Partial<AppAssignment> = {}): AppAssignment => ({
  principalId: 'hours-users',
  principalType: 'Group',
  principalDisplayName: 'SG-Secret-Hours',
  ...over,
})

export const dynamicGroup = (over: Partial<GrantingGroup> = {}): GrantingGroup => ({
  id: 'sales',
  displayName: 'DYN-Secret-Sales',
  isDynamic: true,
  membershipRule: 'user.department -eq "Sales"',
  membershipRuleProcessingState: 'On',
  ...over,
})

export const userAppAssignment = (over: Partial<UserAppAssignment> = {}): UserAppAssignment => ({
  principalId: 'kim',
  resourceId: 'sp-hours',
  resourceDisplayName: 'Hours',
  ...over,
})

/** Everything in order: a licensed, assigned member with a second step and a compliant laptop, who signed in ten minutes ago. */
export const healthy = () =>
  ({
    account: account(),
    groups: [group()],
    licenses: [license()],
    authenticationMethods: methods('password', 'microsoftAuthenticator'),
    devices: [device()],
    userAppAssignments: [userAppAssignment()],
    signIns: [signIn()],
    app: app(),
    appAssignments: [appAssignment(), appAssignment({ principalId: 'kim', principalType: 'User' })],
    dynamicGroups: [dynamicGroup()],
    appOwners: [{ id: 'robin', displayName: 'Robin Bos' }],
    subscribedSkus: [sku()],
    licensingGroups: [licensingGroup()],
    securityDefaults: { isEnabled: false },
    appNames: [{ appId: 'hours', displayName: 'Hours' }],
  }) satisfies Partial<Facts>
