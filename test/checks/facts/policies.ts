import type {
  AdminConsentRequestPolicy,
  AuthenticationMethodsPolicy,
  AuthorizationPolicy,
  CrossTenantAccess,
  CrossTenantSetting,
  CrossTenantSettings,
  MethodConfiguration,
} from '../../../src/model/facts/policies.ts'

/** A method everybody may use. */
export const methodConfiguration = (id: string, over: Partial<MethodConfiguration> = {}): MethodConfiguration => ({
  id,
  state: 'enabled',
  includeTargets: [{ id: 'all_users', targetType: 'group' }],
  excludeTargets: [],
  ...over,
})

/** Authenticator, passkeys and Temporary Access Pass for everybody; text messages for nobody; a configuration given replaces the one of its id. */
export const authenticationMethodsPolicy = (...over: readonly MethodConfiguration[]): AuthenticationMethodsPolicy => ({
  policyMigrationState: 'migrationComplete',
  configurations: [...usual.filter(({ id }) => !over.some((one) => one.id === id)), ...over],
})

const usual: readonly MethodConfiguration[] = [
  methodConfiguration('MicrosoftAuthenticator'),
  methodConfiguration('Fido2'),
  methodConfiguration('TemporaryAccessPass'),
  methodConfiguration('SoftwareOath'),
  methodConfiguration('Sms', { state: 'disabled' }),
  methodConfiguration('Voice', { state: 'disabled' }),
]

/** People may consent to harmless permissions of verified apps themselves. */
export const authorizationPolicy = (over: Partial<AuthorizationPolicy> = {}): AuthorizationPolicy => ({
  allowedToUseSSPR: true,
  allowInvitesFrom: 'adminsAndGuestInviters',
  allowUserConsentForRiskyApps: false,
  permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-low'],
  ...over,
})

/** People can ask, and two look at it. */
export const adminConsentRequestPolicy = (
  over: Partial<AdminConsentRequestPolicy> = {},
): AdminConsentRequestPolicy => ({
  isEnabled: true,
  notifyReviewers: true,
  requestDurationInDays: 30,
  reviewerCount: 2,
  ...over,
})

/** One direction, for everybody and every app. */
export const crossTenantSetting = (accessType: 'allowed' | 'blocked'): CrossTenantSetting => ({
  usersAndGroups: { accessType, targets: ['AllUsers'] },
  applications: { accessType, targets: ['AllApplications'] },
})

/** As Microsoft sets it up: guests may come and go, nobody's MFA or device is trusted; `partners` hold what differs by tenant id. */
export const crossTenantAccess = (
  partners: Readonly<Record<string, CrossTenantSettings>> = {},
  byDefault: CrossTenantSettings = {},
): CrossTenantAccess => ({
  byDefault: {
    inboundTrust: {
      isMfaAccepted: false,
      isCompliantDeviceAccepted: false,
      isHybridAzureADJoinedDeviceAccepted: false,
    },
    b2bCollaborationInbound: crossTenantSetting('allowed'),
    b2bCollaborationOutbound: crossTenantSetting('allowed'),
    b2bDirectConnectInbound: crossTenantSetting('blocked'),
    b2bDirectConnectOutbound: crossTenantSetting('blocked'),
    ...byDefault,
  },
  partners: Object.entries(partners).map(([tenantId, settings]) => ({ tenantId, ...settings })),
})
