import type { Account, LicenseAssignmentState, OnPremisesProvisioningError } from '../../../src/model/facts/account.ts'
import { daysAgo } from './moments.ts'
import { e3 } from './licences.ts'

/** Who every healthy fact is about. */
export const kim = { id: 'kim', userPrincipalName: 'kim@contoso.com' } as const

const person = {
  ...kim,
  displayName: 'Kim de Vries',
  mail: 'kim@contoso.com',
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: false,
  createdDateTime: daysAgo(700),
  lastPasswordChangeDateTime: daysAgo(30),
  usageLocation: 'NL',
  licenseAssignmentStates: [],
  identities: [{ signInType: 'userPrincipalName', issuer: 'contoso.com' }],
  passwordPolicies: [],
  onPremisesProvisioningErrors: [],
  otherMails: [],
  proxyAddresses: ['SMTP:kim@contoso.com'],
  attributes: {},
} as const

/** A cloud account of this organisation, enabled; its licence assignments are not told. */
export const account = (over: Partial<Account> = {}): Account => ({ ...person, ...over })

/** An account that is mastered in the local directory. */
export const syncedAccount = (over: Partial<Account> = {}): Account =>
  account({
    onPremisesSyncEnabled: true,
    onPremisesLastSyncDateTime: daysAgo(0),
    onPremisesImmutableId: 'abc=',
    ...over,
  })

/** Somebody of Fabrikam who was invited and accepted. */
export const guestAccount = (over: Partial<Account> = {}): Account =>
  account({
    userType: 'Guest',
    userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.com',
    mail: 'kim@fabrikam.com',
    creationType: 'Invitation',
    externalUserState: 'Accepted',
    externalUserStateChangeDateTime: daysAgo(90),
    identities: [{ signInType: 'federated', issuer: 'ExternalAzureAD' }],
    ...over,
  })

/** Microsoft 365 E3, assigned directly, in order. */
export const licenseAssignment = (over: Partial<LicenseAssignmentState> = {}): LicenseAssignmentState => ({
  skuId: e3,
  state: 'Active',
  error: 'None',
  disabledPlans: [],
  lastUpdatedDateTime: daysAgo(60),
  ...over,
})

/** A user name the synchronisation could not bring over. */
export const provisioningError = (over: Partial<OnPremisesProvisioningError> = {}): OnPremisesProvisioningError => ({
  category: 'PropertyConflict',
  propertyCausingError: 'UserPrincipalName',
  occurredDateTime: daysAgo(1),
  ...over,
})
