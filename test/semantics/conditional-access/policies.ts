import type {
  ConditionalAccessPolicy,
  GrantControls,
  NamedLocation,
  PolicyApplications,
  PolicyConditions,
  PolicyUsers,
} from '../../../src/model/facts/conditional-access.ts'
import type { Scenario } from '../../../src/semantics/conditional-access/scenario.ts'

export const ids = {
  teams: 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe',
  teamsClient: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  exchange: '00000002-0000-0ff1-ce00-000000000000',
  sharePoint: '00000003-0000-0ff1-ce00-000000000000',
  outlook: '5d661950-3475-41cd-a2c3-d671a3162bc1',
  outlookWeb: '9199bf20-a13f-4107-85dc-02114787ef48',
  azurePortal: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c',
  azureManagement: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  graph: '00000003-0000-0000-c000-000000000000',
  powerBi: '00000009-0000-0000-c000-000000000000',
  hours: '11111111-aaaa-4aaa-8aaa-111111111111',
  unknownApp: '22222222-bbbb-4bbb-8bbb-222222222222',
} as const

export const users = (over: Partial<PolicyUsers> = {}): PolicyUsers => ({
  includeUsers: [],
  excludeUsers: [],
  includeGroups: [],
  excludeGroups: [],
  includeRoles: [],
  excludeRoles: [],
  ...over,
})

export const applications = (over: Partial<PolicyApplications> = {}): PolicyApplications => ({
  includeApplications: [],
  excludeApplications: [],
  includeUserActions: [],
  includeAuthenticationContextClassReferences: [],
  ...over,
})

export const asks = (builtInControls: readonly string[], over: Partial<GrantControls> = {}): GrantControls => ({
  operator: 'OR',
  builtInControls,
  customAuthenticationFactors: [],
  termsOfUse: [],
  ...over,
})

/** Everybody, everything, no condition; blocks unless told otherwise. */
export const policy = (
  conditions: Partial<PolicyConditions> = {},
  over: Partial<ConditionalAccessPolicy> = {},
): ConditionalAccessPolicy => ({
  id: 'p',
  displayName: 'P',
  state: 'enabled',
  grantControls: asks(['block']),
  ...over,
  conditions: {
    users: users({ includeUsers: ['All'] }),
    applications: applications({ includeApplications: ['All'] }),
    clientAppTypes: ['all'],
    userRiskLevels: [],
    signInRiskLevels: [],
    servicePrincipalRiskLevels: [],
    insiderRiskLevels: [],
    transferMethods: [],
    isForWorkloads: false,
    ...conditions,
  },
})

/** An employee in the office who opens the web app Hours on a compliant Windows device. */
export const scenario = (over: Partial<Scenario> = {}): Scenario => ({
  person: { id: 'me', groupIds: ['staff', 'nested'], roleTemplateIds: [], kind: 'internalMember', homeTenantId: 'us' },
  target: {
    is: 'app',
    app: { appId: ids.hours, isMicrosofts: false },
    resource: { appId: ids.hours, isMicrosofts: false },
  },
  clientApp: 'browser',
  platform: 'windows',
  device: { is: 'registered', isCompliant: true, isManaged: true, trustType: 'AzureAD', properties: {} },
  location: { is: 'address', ip: '203.0.113.10', country: 'NL' },
  userRisk: 'none',
  signInRisk: 'none',
  insiderRisk: 'none',
  flow: 'none',
  done: { mfa: false, combination: 'password', acceptedTermsOfUse: [], passwordChange: false },
  ...over,
})

export const places: readonly NamedLocation[] = [
  { is: 'ip', id: 'office', displayName: 'Office', isTrusted: true, ipRanges: ['203.0.113.0/24', '2001:db8:1::/48'] },
  { is: 'ip', id: 'hotel', displayName: 'Hotel', isTrusted: false, ipRanges: ['198.51.100.7/32'] },
  countries('nl', ['NL', 'BE'], false),
  countries('nowhere', ['KP'], true),
  { ...countries('gps', ['NL'], false), countryLookupMethod: 'authenticatorAppGps' },
  { is: 'other', id: 'gsa', displayName: 'Compliant network' },
]

function countries(
  id: string,
  countriesAndRegions: readonly string[],
  includeUnknownCountriesAndRegions: boolean,
): Extract<NamedLocation, { is: 'countries' }> {
  return {
    is: 'countries',
    id,
    displayName: id,
    countriesAndRegions,
    includeUnknownCountriesAndRegions,
    countryLookupMethod: 'clientIpAddress',
  }
}
