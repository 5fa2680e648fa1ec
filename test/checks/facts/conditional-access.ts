import type {
  AuthenticationStrength,
  ConditionalAccessPolicy,
  GrantControls,
  NamedLocation,
  PolicyApplications,
  PolicyConditions,
  PolicyUsers,
} from '../../../src/model/facts/conditional-access.ts'

const users = {
  includeUsers: ['All'],
  excludeUsers: [],
  includeGroups: [],
  excludeGroups: [],
  includeRoles: [],
  excludeRoles: [],
} as const

const applications = {
  includeApplications: ['All'],
  excludeApplications: [],
  includeUserActions: [],
  includeAuthenticationContextClassReferences: [],
} as const

/** What differs from everybody, every app, every client, wherever and however. */
export type ConditionsOver = Partial<Omit<PolicyConditions, 'users' | 'applications'>> & {
  readonly users?: Partial<PolicyUsers>
  readonly applications?: Partial<PolicyApplications>
}

/** Everybody, every app, every client, wherever and however. */
export const policyConditions = ({
  users: who,
  applications: what,
  ...over
}: ConditionsOver = {}): PolicyConditions => ({
  clientAppTypes: ['all'],
  userRiskLevels: [],
  signInRiskLevels: [],
  servicePrincipalRiskLevels: [],
  insiderRiskLevels: [],
  transferMethods: [],
  isForWorkloads: false,
  ...over,
  users: { ...users, ...who },
  applications: { ...applications, ...what },
})

/** Asks for these built-in controls, all of them. */
export const grantControls = (
  builtInControls: readonly string[],
  over: Partial<GrantControls> = {},
): GrantControls => ({
  operator: 'AND',
  builtInControls,
  customAuthenticationFactors: [],
  termsOfUse: [],
  ...over,
})

type PolicyOver = Partial<Omit<ConditionalAccessPolicy, 'conditions'>> & { readonly conditions?: ConditionsOver }

/** A policy that is on and asks everybody for MFA; `policy` is how one sign-in met it. */
export const conditionalAccessPolicy = ({ conditions, ...over }: PolicyOver = {}): ConditionalAccessPolicy => ({
  id: 'ca1',
  displayName: 'CA001 Secret policy',
  state: 'enabled',
  grantControls: grantControls(['mfa']),
  ...over,
  conditions: policyConditions(conditions),
})

type Place<Is extends NamedLocation['is']> = Omit<Extract<NamedLocation, { is: Is }>, 'is'>

/** The office, where the healthy sign-ins come from; trusted. */
export const ipLocation = (over: Partial<Place<'ip'>> = {}): NamedLocation => ({
  is: 'ip',
  id: 'office',
  displayName: 'LOC-Secret-Office',
  isTrusted: true,
  ipRanges: ['203.0.113.0/24'],
  ...over,
})

/** The countries people work from. */
export const countryLocation = (over: Partial<Place<'countries'>> = {}): NamedLocation => ({
  is: 'countries',
  id: 'benelux',
  displayName: 'LOC-Secret-Countries',
  countriesAndRegions: ['NL', 'BE', 'LU'],
  includeUnknownCountriesAndRegions: false,
  countryLookupMethod: 'clientIpAddress',
  ...over,
})

/** Microsoft's own strength that only takes what cannot be phished, https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths */
export const authenticationStrength = (over: Partial<AuthenticationStrength> = {}): AuthenticationStrength => ({
  id: '00000000-0000-0000-0000-000000000004',
  displayName: 'Phishing-resistant MFA',
  allowedCombinations: ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'],
  ...over,
})
