import type { Fixtures } from '../../src/demo/fixtures.ts'

const id = (name: string) => `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(-12)}`

/** Ids of the small tenant the demo is tested with. */
export const ids = {
  anna: id('anna'),
  bob: id('bob'),
  guest: id('guest'),
  gone: id('gone'),
  finance: id('financ'),
  staff: id('staff'),
  everyone: id('every'),
  expense: id('expens'),
  expenseApp: id('exapp'),
  laptop: id('laptop'),
  laptopDevice: id('lapdev'),
  teamsSku: id('teams'),
  failed: id('failed'),
  silent: id('silent'),
  older: id('older'),
} as const

const signIn = (signInId: string, createdDateTime: string, errorCode: number, isInteractive = true) => ({
  id: signInId,
  createdDateTime,
  userId: ids.anna,
  userPrincipalName: 'anna.devries@contoso.com',
  appId: ids.expenseApp,
  appDisplayName: 'Expense Cloud',
  correlationId: ids.older,
  conditionalAccessStatus: 'notApplied',
  isInteractive,
  status: { errorCode, failureReason: 'Other.' },
  location: { city: 'Utrecht', countryOrRegion: 'NL' },
})

const directory: Fixtures = {
  users: [
    {
      id: ids.anna,
      userPrincipalName: 'anna.devries@contoso.com',
      displayName: 'Anna de Vries',
      mail: 'anna.devries@contoso.com',
      accountEnabled: true,
      userType: 'Member',
      createdDateTime: '2024-01-01T00:00:00Z',
      department: 'Finance',
      proxyAddresses: ['SMTP:anna.devries@contoso.com', 'smtp:anna@contoso.com'],
      assignedLicenses: [{ skuId: ids.teamsSku, disabledPlans: [] }],
    },
    { id: ids.bob, userPrincipalName: 'bob@contoso.com', displayName: "Bob O'Brien", accountEnabled: false },
    {
      id: ids.guest,
      userPrincipalName: 'gast_adatum.com#EXT#@contoso.onmicrosoft.com',
      displayName: 'Gast Adatum',
      userType: 'Guest',
      accountEnabled: true,
    },
  ],
  deletedUsers: [{ id: ids.gone, displayName: 'Gone', deletedDateTime: '2026-02-01T00:00:00Z' }],
  groups: [
    { id: ids.finance, displayName: 'SG-Finance', groupTypes: [], assignedLicenses: [{ skuId: ids.teamsSku }] },
    { id: ids.staff, displayName: 'SG-Staff', groupTypes: ['DynamicMembership'], securityEnabled: true },
    { id: ids.everyone, displayName: 'SG-Everyone', groupTypes: [] },
  ],
  // staff and everyone are members of each other: a circle
  groupMembers: {
    [ids.finance]: [ids.anna],
    [ids.staff]: [ids.finance, ids.everyone],
    [ids.everyone]: [ids.staff, ids.bob],
  },
  groupOwners: { [ids.finance]: [ids.bob] },
  devices: [{ id: ids.laptop, deviceId: ids.laptopDevice, displayName: 'LT-ANNA', isCompliant: false }],
  registeredDevices: { [ids.anna]: [ids.laptop] },
}

const apps: Fixtures = {
  servicePrincipals: [
    { id: ids.expense, appId: ids.expenseApp, displayName: 'Expense Cloud', appRoleAssignmentRequired: true },
  ],
  applications: [{ id: id('reg'), appId: ids.expenseApp, displayName: 'Expense Cloud' }],
  servicePrincipalOwners: { [ids.expense]: [ids.bob] },
  applicationOwners: { [id('reg')]: [ids.anna] },
  appRoleAssignments: [
    { id: 'a1', principalId: ids.finance, principalType: 'Group', resourceId: ids.expense },
    { id: 'a2', principalId: ids.staff, principalType: 'Group', resourceId: ids.expense },
    { id: 'a3', principalId: ids.bob, principalType: 'User', resourceId: ids.expense },
  ],
  oauth2PermissionGrants: [
    { id: 'g1', clientId: ids.expense, consentType: 'Principal', principalId: ids.anna, scope: 'User.Read' },
    { id: 'g2', clientId: ids.expense, consentType: 'AllPrincipals', principalId: null, scope: 'openid' },
  ],
}

/** A small tenant in which every rule of the demo has something to bite on. */
export const fixtures: Fixtures = {
  ...directory,
  ...apps,
  organization: [{ id: id('org'), displayName: 'Contoso', verifiedDomains: [] }],
  domains: [{ id: 'contoso.com', authenticationType: 'Managed', isDefault: true }],
  licenseDetails: { [ids.anna]: [{ id: 'l1', skuId: ids.teamsSku, skuPartNumber: 'TEAMS', servicePlans: [] }] },
  subscribedSkus: [{ id: 's1', skuId: ids.teamsSku, skuPartNumber: 'TEAMS', consumedUnits: 3 }],
  signIns: [
    signIn(ids.older, '2026-02-18T08:00:00Z', 0),
    signIn(ids.failed, '2026-02-19T09:21:34Z', 50105),
    signIn(ids.silent, '2026-02-19T09:30:00Z', 0, false),
  ],
  conditionalAccessPolicies: [{ id: id('ca'), displayName: 'CA001', state: 'enabled', conditions: {} }],
  namedLocations: [
    { '@odata.type': '#microsoft.graph.countryNamedLocation', id: id('loc'), countriesAndRegions: ['NL'] },
  ],
  identitySecurityDefaultsEnforcementPolicy: { id: id('sd'), isEnabled: false },
  authorizationPolicy: { id: 'authorizationPolicy', allowedToUseSSPR: true },
  adminConsentRequestPolicy: { isEnabled: true, version: 1 },
  authenticationMethodConfigurations: [
    { '@odata.type': '#microsoft.graph.fido2AuthenticationMethodConfiguration', id: 'Fido2', state: 'enabled' },
  ],
  authenticationMethods: {
    [ids.anna]: [
      { '@odata.type': '#microsoft.graph.phoneAuthenticationMethod', id: 'm1', phoneNumber: '+31 612345678' },
      { '@odata.type': '#microsoft.graph.passwordAuthenticationMethod', id: 'm2', password: null },
    ],
  },
  userRegistrationDetails: [
    { id: ids.anna, userPrincipalName: 'anna.devries@contoso.com', methodsRegistered: ['mobilePhone'] },
  ],
  riskyUsers: [{ id: ids.bob, riskLevel: 'high', riskState: 'atRisk' }],
  errors: [
    { method: 'PATCH', path: `/users/${ids.anna}`, status: 403, headers: {}, body: { error: { code: 'Denied' } } },
    {
      method: 'GET',
      path: '/groups/throttled@contoso.com',
      status: 429,
      headers: { 'Retry-After': '120' },
      body: { error: { code: 'UnknownError', message: 'This request is throttled.' } },
    },
    {
      method: 'GET',
      path: '/identityProtection/riskDetections',
      status: 403,
      headers: {},
      body: { error: { code: 'Forbidden', message: 'Required scopes are missing in the token.' } },
    },
  ],
}
