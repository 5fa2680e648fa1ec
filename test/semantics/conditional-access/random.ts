import fc from 'fast-check'
import type { ConditionalAccessPolicy, PolicyConditions } from '../../../src/model/facts/conditional-access.ts'
import {
  clientApps,
  platforms,
  riskLevels,
  type DeviceInScenario,
  type LocationInScenario,
  type Scenario,
} from '../../../src/semantics/conditional-access/scenario.ts'
import { asks, ids, policy } from './policies.ts'

const some = <T>(...values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(2, values.length) })
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const people = ['me', 'you'] as const
const kinds = ['internalMember', 'internalGuest', 'b2bCollaborationGuest', 'b2bDirectConnectUser'] as const
const tenants = ['us', 'fabrikam'] as const
const apps = Object.values(ids)
const locationIds = ['office', 'hotel', 'nl', 'nowhere', 'gps', 'gone'] as const
const agreements = ['t', 'u'] as const

const external = fc.record({
  guestOrExternalUserTypes: some(...kinds.slice(1)),
  membershipKind: fc.constantFrom('all', 'enumerated'),
  members: some(...tenants),
})
const someUsers = fc.record({
  includeUsers: fc.oneof(fc.constantFrom(['All'], ['None'], ['GuestsOrExternalUsers']), some(...people)),
  excludeUsers: some(...people, 'GuestsOrExternalUsers'),
  includeGroups: some('staff', 'x'),
  excludeGroups: some('staff', 'x'),
  includeRoles: some('ga'),
  excludeRoles: some('ga'),
  includeGuestsOrExternalUsers: perhaps(external),
  excludeGuestsOrExternalUsers: perhaps(external),
})
const entries = [...apps, 'Office365', 'MicrosoftAdminPortals', 'AllAgentIdResources']
const someApplications = fc.record({
  includeApplications: fc.oneof(fc.constantFrom(['All'], ['None']), some(...entries)),
  excludeApplications: some(...entries),
  includeUserActions: fc.constantFrom<readonly string[]>([], [], [], ['urn:user:registersecurityinfo']),
  includeAuthenticationContextClassReferences: fc.constantFrom<readonly string[]>([], [], [], ['c1']),
  applicationFilter: fc.option(fc.constantFrom({ mode: 'include', rule: '' }, { mode: 'exclude', rule: '' }), {
    nil: undefined,
    freq: 10,
  }),
})
const rules = [
  'device.isCompliant -eq "True"',
  'device.trustType -ne "ServerAD" -and -not (device.model -contains "Hub")',
  'device.extensionAttribute1 -in ["SAW", "PAW"] -or device.model -eq null',
  'device.physicalIds -notContains "a"',
  'nonsense',
]
const someConditions: fc.Arbitrary<Partial<PolicyConditions>> = fc.record({
  users: someUsers,
  applications: someApplications,
  clientAppTypes: fc.oneof(fc.constant(['all']), some(...clientApps, 'easSupported')),
  platforms: perhaps(
    fc.record({ includePlatforms: some('all', 'windows', 'iOS'), excludePlatforms: some('linux', 'iOS') }),
  ),
  locations: perhaps(
    fc.record({
      includeLocations: some('All', 'AllTrusted', ...locationIds),
      excludeLocations: some('AllTrusted', ...locationIds),
    }),
  ),
  deviceFilter: perhaps(fc.record({ mode: fc.constantFrom('include', 'exclude'), rule: fc.constantFrom(...rules) })),
  userRiskLevels: fc.constantFrom<readonly string[]>([], [], ['high'], ['low', 'none']),
  signInRiskLevels: fc.constantFrom<readonly string[]>([], [], ['medium', 'high']),
  insiderRiskLevels: fc.constantFrom<readonly string[]>([], [], ['elevated']),
  transferMethods: fc.constantFrom<readonly string[]>([], [], ['deviceCodeFlow']),
  isForWorkloads: fc.constantFrom(false, false, false, true),
})
const controls = ['mfa', 'compliantDevice', 'domainJoinedDevice', 'compliantApplication', 'passwordChange', 'newer']
const strength = { id: 's', displayName: 'S', allowedCombinations: ['fido2', 'password,sms'] }
const someGrants = fc.oneof(
  fc.constantFrom(undefined, asks(['block'])),
  fc
    .record({
      operator: fc.constantFrom('AND', 'OR'),
      builtInControls: some(...controls),
      termsOfUse: some(...agreements),
      authenticationStrength: perhaps(fc.constant(strength)),
    })
    .map(({ builtInControls, ...over }) => asks(builtInControls, over)),
)

/** Any policy: about a person and an app of these few, so that many apply. */
export const somePolicy: fc.Arbitrary<ConditionalAccessPolicy> = fc
  .record({
    // Half of what a policy can say is left unsaid.
    conditions: someConditions.chain((all) => fc.subarray(Object.entries(all)).map((set) => Object.fromEntries(set))),
    grantControls: someGrants,
    state: fc.constantFrom('enabled', 'enabled', 'enabled', 'disabled', 'enabledForReportingButNotEnforced', 'newer'),
  })
  .map(({ conditions, ...over }) => policy(conditions, over))

const someApp = fc.record({ appId: fc.constantFrom(...apps), isMicrosofts: fc.boolean() })
const someTarget = fc.oneof(
  fc.record({ is: fc.constant('app' as const), app: someApp, resource: someApp }),
  fc.constant({ is: 'user-action', action: 'urn:user:registersecurityinfo' } as const),
  fc.constant({ is: 'authentication-context', id: 'c1' } as const),
)
const property = fc.constantFrom('SAW', 'Hub 2', null)
const someDevice: fc.Arbitrary<DeviceInScenario> = fc.oneof(
  fc.constant({ is: 'unregistered' } as const),
  fc.record({
    is: fc.constant('registered' as const),
    isCompliant: fc.boolean(),
    isManaged: fc.boolean(),
    trustType: fc.constantFrom('AzureAD', 'ServerAD', 'Workplace'),
    properties: fc.record({ model: property, extensionattribute1: property, physicalids: some('a', 'b') }),
  }),
)
const someLocation: fc.Arbitrary<LocationInScenario> = fc.oneof(
  fc.record({
    is: fc.constant('address' as const),
    ip: fc.constantFrom('203.0.113.10', '2001:db8:1::5', '192.0.2.1'),
    country: fc.constantFrom('NL', 'TR', ''),
  }),
  fc.record({ is: fc.constant('inside' as const), locationIds: some(...locationIds) }),
)
const someSteps = fc.record({
  mfa: fc.boolean(),
  combination: fc.constantFrom('fido2', 'password', 'sms,password'),
  acceptedTermsOfUse: some(...agreements),
  passwordChange: fc.boolean(),
  compliantApplication: fc.boolean(),
})

/** A legacy client does no second step and tells no device: such sign-ins do not exist. */
const possible = (any: Scenario): Scenario => {
  if (any.clientApp === 'other') return { ...any, device: { is: 'unregistered' }, done: nothing }
  return any.clientApp === 'exchangeActiveSync' ? { ...any, done: nothing } : any
}
const nothing = { mfa: false, combination: '', acceptedTermsOfUse: [], passwordChange: false, customControls: [] }

/** Any sign-in of which everything is known. */
export const someScenario: fc.Arbitrary<Scenario> = fc
  .record({
    person: fc.record({
      id: fc.constantFrom(...people),
      groupIds: some('staff', 'y'),
      roleTemplateIds: some('ga'),
      kind: fc.constantFrom(...kinds),
      homeTenantId: fc.constantFrom(...tenants),
    }),
    target: someTarget,
    clientApp: fc.constantFrom(...clientApps),
    platform: fc.constantFrom(...platforms),
    device: someDevice,
    location: someLocation,
    userRisk: fc.constantFrom(...riskLevels),
    signInRisk: fc.constantFrom(...riskLevels),
    insiderRisk: fc.constantFrom('none', 'elevated'),
    flow: fc.constantFrom('none', 'deviceCodeFlow'),
    done: someSteps,
  })
  .map(possible)

/** The same sign-in with any part of it not known; what kind of thing something is stays. */
export const blurred = (full: Scenario, hide: (path: string) => boolean): Scenario => blur(full, '', hide)

const blur = <T extends object>(full: T, path: string, hide: (path: string) => boolean): T =>
  Object.fromEntries(
    Object.entries(full)
      .filter(([key]) => key === 'is' || needed.has(`${path}.${key}`) || !hide(`${path}.${key}`))
      .map(([key, value]) => [key, isRecord(value) ? blur(value, `${path}.${key}`, hide) : value]),
  ) as T

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const needed: ReadonlySet<string> = new Set([
  '.person',
  '.done',
  '.device.properties',
  '.target.action',
  '.target.id',
  '.target.app.appId',
  '.target.resource.appId',
  '.location.locationIds',
])
