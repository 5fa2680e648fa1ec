import { applies } from '../../../src/semantics/conditional-access/applies.ts'
import { applications, ids, places, policy, scenario, users } from './policies.ts'

const { teams, teamsClient, exchange, sharePoint, outlook, outlookWeb, hours, unknownApp } = ids
const opens = (app: string, resource: string, clientApp: 'browser' | 'mobileAppsAndDesktopClients' = 'browser') =>
  scenario({ clientApp, target: { is: 'app', app: { appId: app }, resource: { appId: resource } } })
const on = (includeApplications: string[], excludeApplications: string[] = []) =>
  policy({ applications: applications({ includeApplications, excludeApplications }) })
const by = (over: Parameters<typeof users>[0]) => policy({ users: users(over) })
const is = (over: object) => scenario({ person: { ...scenario().person, ...over } })
const guests = (types: string[], members: string[] = []) => ({
  guestOrExternalUserTypes: types,
  membershipKind: members.length > 0 ? 'enumerated' : 'all',
  members,
})
const guest = is({ kind: 'b2bCollaborationGuest', homeTenantId: 'fabrikam' })
const everybody = { includeUsers: ['All'] }

test.each([
  ['everybody', by(everybody), scenario(), 'applies'],
  ['nobody', by({ includeUsers: ['None'] }), scenario(), 'does-not-apply'],
  ['no one named', by({}), scenario(), 'does-not-apply'],
  ['a person, whatever the case of the id', by({ includeUsers: ['ME'] }), scenario(), 'applies'],
  ['another person', by({ includeUsers: ['you'] }), scenario(), 'does-not-apply'],
  ['a group somebody is in through another', by({ includeGroups: ['nested'] }), scenario(), 'applies'],
  ['a group when groups cannot be read', by({ includeGroups: ['x'] }), is({ groupIds: undefined }), 'unknown'],
  ['a person left out', by({ ...everybody, excludeUsers: ['me'] }), scenario(), 'does-not-apply'],
  [
    'named and in a group left out',
    by({ includeUsers: ['me'], excludeGroups: ['staff'] }),
    scenario(),
    'does-not-apply',
  ],
  ['a role left out', by({ ...everybody, excludeRoles: ['ga'] }), is({ roleTemplateIds: ['ga'] }), 'does-not-apply'],
  ['a role when roles cannot be read', by({ includeRoles: ['ga'] }), is({ roleTemplateIds: undefined }), 'unknown'],
  [
    'all guests, old wording, for a member',
    by({ includeUsers: ['GuestsOrExternalUsers'] }),
    scenario(),
    'does-not-apply',
  ],
  ['all guests, old wording', by({ includeUsers: ['GuestsOrExternalUsers'] }), guest, 'applies'],
  ['guests', by({ includeGuestsOrExternalUsers: guests(['b2bCollaborationGuest']) }), guest, 'applies'],
  ['local guests only', by({ includeGuestsOrExternalUsers: guests(['internalGuest']) }), guest, 'does-not-apply'],
  [
    'guests of that tenant',
    by({ includeGuestsOrExternalUsers: guests(['b2bCollaborationGuest'], ['fabrikam']) }),
    guest,
    'applies',
  ],
  [
    'guests of another tenant',
    by({ includeGuestsOrExternalUsers: guests(['b2bCollaborationGuest'], ['adatum']) }),
    guest,
    'does-not-apply',
  ],
  [
    'guests left out',
    by({ ...everybody, excludeGuestsOrExternalUsers: guests(['b2bCollaborationGuest']) }),
    guest,
    'does-not-apply',
  ],
  [
    'direct connect, which may also mean a guest in a shared channel',
    by({ includeGuestsOrExternalUsers: guests(['b2bDirectConnectUser']) }),
    guest,
    'unknown',
  ],
])('people: %s', (_, given, when, is) => {
  expect(applies(given, when).is).toBe(is)
})

test.each([
  ['all resources', on(['All']), opens(hours, hours), 'applies'],
  ['none', on(['None']), opens(hours, hours), 'does-not-apply'],
  ['all but this one', on(['All'], [hours]), opens(hours, hours), 'does-not-apply'],
  [
    'the resource, through an app on the device',
    on([exchange]),
    opens(outlook, exchange, 'mobileAppsAndDesktopClients'),
    'applies',
  ],
  [
    'an app on the device itself: never',
    on([outlook]),
    opens(outlook, exchange, 'mobileAppsAndDesktopClients'),
    'does-not-apply',
  ],
  ['a web app by name', on([outlookWeb]), opens(outlookWeb, exchange), 'applies'],
  [
    'all but the resource, from a device',
    on(['All'], [exchange]),
    opens(outlook, exchange, 'mobileAppsAndDesktopClients'),
    'does-not-apply',
  ],
  [
    'all but the resource, from a web app that may ask for itself',
    on(['All'], [exchange]),
    opens(outlookWeb, exchange),
    'unknown',
  ],
  ['Office 365', on(['Office365']), opens(teamsClient, teams), 'applies'],
  ['Office 365 for Power BI', on(['Office365']), opens(ids.powerBi, ids.powerBi), 'does-not-apply'],
  ['Office 365 for an app of somebody else', on(['Office365']), scenario(), 'does-not-apply'],
  ['Office 365 for an app nobody knows', on(['Office365']), opens(unknownApp, unknownApp), 'unknown'],
  ['all but Office 365', on(['All'], ['Office365']), opens(exchange, exchange), 'does-not-apply'],
  ['admin portals', on(['MicrosoftAdminPortals']), opens(ids.azurePortal, ids.azurePortal), 'applies'],
  [
    'the Azure API, of which the portal is part',
    on([ids.azureManagement]),
    opens(ids.azurePortal, ids.azurePortal),
    'applies',
  ],
  ['SharePoint, which Teams needs at once', on([sharePoint]), opens(teamsClient, teams), 'applies'],
  [
    'Planner, which Teams needs later',
    on(['09abbdfd-ed23-44ee-a2d9-a627aa1c90f3']),
    opens(teamsClient, teams, 'mobileAppsAndDesktopClients'),
    'does-not-apply',
  ],
  ['Exchange, when the token is for Microsoft Graph', on([exchange]), opens(hours, ids.graph), 'unknown'],
  ['all resources, when the token is for Microsoft Graph', on(['All']), opens(hours, ids.graph), 'applies'],
  ['one app, when it is not known what was opened', on([exchange]), scenario({ target: undefined }), 'unknown'],
])('resources: %s', (_, given, when, is) => {
  expect(applies(given, when).is).toBe(is)
})

const register = scenario({ target: { is: 'user-action', action: 'urn:user:registersecurityinfo' } })
const onRegistering = policy({
  applications: applications({ includeUserActions: ['urn:user:registersecurityinfo'] }),
})
const onContext = policy({ applications: applications({ includeAuthenticationContextClassReferences: ['c1'] }) })
const platforms = (includePlatforms: string[], excludePlatforms: string[] = []) =>
  policy({ platforms: { includePlatforms, excludePlatforms } })

test.each([
  ['registering security info', onRegistering, register, 'applies'],
  ['registering security info, for an app', onRegistering, scenario(), 'does-not-apply'],
  ['one app, while registering', on([exchange]), register, 'does-not-apply'],
  ['all resources, while registering in some app', on(['All']), register, 'unknown'],
  ['a context', onContext, scenario({ target: { is: 'authentication-context', id: 'c1' } }), 'applies'],
  ['another context', onContext, scenario({ target: { is: 'authentication-context', id: 'c2' } }), 'does-not-apply'],
  [
    'legacy clients, for a browser',
    policy({ clientAppTypes: ['exchangeActiveSync', 'other'] }),
    scenario(),
    'does-not-apply',
  ],
  [
    'legacy clients, for IMAP',
    policy({ clientAppTypes: ['exchangeActiveSync', 'other'] }),
    scenario({ clientApp: 'other' }),
    'applies',
  ],
  ['any client when none is named', policy({ clientAppTypes: [] }), scenario({ clientApp: undefined }), 'applies'],
  ['all platforms, also an unsupported one', platforms(['all']), scenario({ platform: 'unsupported' }), 'applies'],
  [
    'every platform by name, for an unsupported one',
    platforms(['windows', 'iOS']),
    scenario({ platform: 'unsupported' }),
    'does-not-apply',
  ],
  ['all platforms but this one', platforms(['all'], ['Windows']), scenario(), 'does-not-apply'],
  ['a platform when none was told', platforms(['windows']), scenario({ platform: undefined }), 'unknown'],
  ['high sign-in risk, for none', policy({ signInRiskLevels: ['high'] }), scenario(), 'does-not-apply'],
  [
    'medium and high user risk, for high',
    policy({ userRiskLevels: ['medium', 'high'] }),
    scenario({ userRisk: 'high' }),
    'applies',
  ],
  ['user risk that nobody may see', policy({ userRiskLevels: ['high'] }), scenario({ userRisk: undefined }), 'unknown'],
  [
    'device code, for an ordinary sign-in',
    policy({ transferMethods: ['deviceCodeFlow'] }),
    scenario(),
    'does-not-apply',
  ],
  ['device code', policy({ transferMethods: ['deviceCodeFlow'] }), scenario({ flow: 'deviceCodeFlow' }), 'applies'],
  ['workloads', policy({ isForWorkloads: true }), scenario(), 'does-not-apply'],
  ['a policy that is off', policy({}, { state: 'disabled' }), scenario(), 'does-not-apply'],
  ['a policy in report-only mode', policy({}, { state: 'enabledForReportingButNotEnforced' }), scenario(), 'applies'],
])('conditions: %s', (_, given, when, is) => {
  expect(applies(given, when, places).is).toBe(is)
})

test('all conditions that do not match are told, and what cannot be told only when nothing refutes', () => {
  const given = policy({ signInRiskLevels: ['high'], transferMethods: ['deviceCodeFlow'], userRiskLevels: ['high'] })
  const unsure = scenario({ userRisk: undefined })
  expect(applies(given, unsure)).toEqual({ is: 'does-not-apply', because: ['sign-in-risk', 'authentication-flow'] })
  const risky = { ...unsure, signInRisk: 'high', flow: 'deviceCodeFlow' } as const
  expect(applies(given, risky)).toEqual({ is: 'unknown', because: ['user-risk'] })
})
