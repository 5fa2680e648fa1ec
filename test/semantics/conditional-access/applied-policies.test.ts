import { reportOnlyPolicies, stoppingPolicies } from '../../../src/semantics/conditional-access/applied-policies.ts'
import { applied, event } from './events.ts'
import { applications, asks, ids, places, policy } from './policies.ts'

const { hours, teamsClient, teams, sharePoint, exchange, outlook, azurePortal, azureManagement } = ids
const on = (includeApplications: string[], excludeApplications: string[] = []) =>
  policy({ applications: applications({ includeApplications, excludeApplications }) })
const opens = (appId: string, resourceId: string) => event({ appId, resourceId })

test.each([
  ['nothing', policy(), event(), []],
  [
    'a place',
    policy({ locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }),
    event(),
    ['location'],
  ],
  ['every place', policy({ locations: { includeLocations: ['All'], excludeLocations: [] } }), event(), []],
  [
    'a platform',
    policy({ platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] } }),
    event(),
    ['platform'],
  ],
  ['every platform', policy({ platforms: { includePlatforms: ['all'], excludePlatforms: [] } }), event(), []],
  [
    'legacy clients',
    policy({ clientAppTypes: ['exchangeActiveSync', 'other'] }),
    event({ clientAppUsed: 'IMAP4' }),
    ['legacy-client'],
  ],
  ['modern clients', policy({ clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] }), event(), ['client-app']],
  [
    'every client by name',
    policy({ clientAppTypes: ['browser', 'mobileAppsAndDesktopClients', 'exchangeActiveSync', 'other'] }),
    event(),
    [],
  ],
  [
    'device code, which the log does not tell',
    policy({ transferMethods: ['deviceCodeFlow'] }),
    event(),
    ['device-code'],
  ],
  ['sign-in risk', policy({ signInRiskLevels: ['high'] }), event({ riskLevelDuringSignIn: 'high' }), ['sign-in-risk']],
  ['user risk', policy({ userRiskLevels: ['high'] }), event(), ['user-risk']],
  [
    'some devices',
    policy({ deviceFilter: { mode: 'exclude', rule: 'device.model -eq "X"' } }),
    event(),
    ['device-filter'],
  ],
  [
    'registering',
    policy({ applications: applications({ includeUserActions: ['urn:user:registersecurityinfo'] }) }),
    event(),
    ['user-action'],
  ],
  [
    'a place and a risk: what is confirmed comes first',
    policy({ signInRiskLevels: ['high'], locations: { includeLocations: ['nl'], excludeLocations: [] } }),
    event(),
    ['location', 'sign-in-risk'],
  ],
  ['the app itself', on([hours]), event(), []],
  ['another resource than the app', on([sharePoint]), opens(teamsClient, sharePoint), ['service-dependency']],
  [
    'another resource, although the token is for the app',
    on([sharePoint]),
    opens(teamsClient, teams),
    ['service-dependency'],
  ],
  [
    'the Azure API, for whoever opens the portal',
    on([azureManagement]),
    opens(azurePortal, azureManagement),
    ['service-dependency'],
  ],
  ['the resource of the app’s own service', on([exchange]), opens(outlook, exchange), []],
  ['a group the app is in', on(['Office365']), opens(teamsClient, sharePoint), []],
  ['a group the app may be in', on(['Office365']), opens(outlook, exchange), []],
  ['a group the app is not in', on(['Office365']), opens(ids.powerBi, sharePoint), ['service-dependency']],
  ['all but the app that was opened', on(['All'], [teams]), opens(teamsClient, exchange), ['service-dependency']],
  ['a broker that signs in for others', on([exchange]), opens('29d9ed98-a469-4536-ade2-f981bc1d605e', exchange), []],
])('a policy is narrowed by %s', (_, given, met, narrowedBy) => {
  const expected = { id: 'p', narrowedBy, toldBy: 'policy', controls: ['block'], policy: given }
  expect(stoppingPolicies(met, [given], places)).toMatchObject([expected])
})

test('a condition that surely does not match is no reason once the policy was changed', () => {
  const changed = policy({ signInRiskLevels: ['high'] }, { modifiedDateTime: '2026-02-19T10:00:00Z' })
  expect(stoppingPolicies(event(), [changed])).toMatchObject([{ narrowedBy: [], hasChangedSince: true }])
  const older = policy({ signInRiskLevels: ['high'] }, { modifiedDateTime: '2026-02-18T10:00:00Z' })
  expect(stoppingPolicies(event(), [older])).toMatchObject([{ narrowedBy: ['sign-in-risk'], hasChangedSince: false }])
})

test.each([
  ['nothing', event(), []],
  ['a legacy protocol', event({ clientAppUsed: 'Authenticated SMTP' }), ['legacy-client']],
  ['a risky sign-in', event({ riskLevelDuringSignIn: 'medium' }), ['sign-in-risk']],
  ['a code about registering', event({ errorCode: 53010 }), ['user-action']],
  ['a code about the platform', event({ errorCode: 50005 }), ['platform']],
  [
    'a legacy protocol and MFA, which says nothing',
    event({ clientAppUsed: 'IMAP4', appliedPolicies: [applied({ enforcedGrantControls: ['Mfa'] })] }),
    [],
  ],
])('where policies cannot be read the event tells: %s', (_, met, narrowedBy) => {
  const [found] = stoppingPolicies(met)
  expect(found).toMatchObject({ narrowedBy, toldBy: 'event' })
  expect(found).not.toHaveProperty('policy')
})

const logged = (enforcedGrantControls: string[], errorCode = 53003, additionalDetails = '') =>
  event({ errorCode, additionalDetails, appliedPolicies: [applied({ enforcedGrantControls })] })
const asking = (controls: string[]) => policy({}, { grantControls: asks(controls, { operator: 'AND' }) })

test.each([
  [
    'the names of the log',
    logged(['RequireCompliantDevice', 'RequireDomainJoinedDevice'], 53001),
    undefined,
    ['domainJoinedDevice', 'compliantDevice'],
  ],
  [
    'app controls',
    logged(['RequireApprovedApp', 'RequireCompliantApp'], 53002),
    undefined,
    ['approvedApplication', 'compliantApplication'],
  ],
  ['a password change', logged(['MfaAndChangePassword'], 50142), undefined, ['passwordChange']],
  [
    'a strength',
    logged(['Require authentication strength - Phishing-resistant MFA']),
    undefined,
    ['authenticationStrength'],
  ],
  ['a name nobody knows', logged(['Something new']), undefined, ['other']],
  ['no name: the code tells', logged([], 53000), undefined, ['compliantDevice']],
  ['no name and no telling code', logged([], 1), undefined, ['other']],
  [
    'what the policy asks for, where the log is coarse',
    logged(['Mfa'], 1),
    policy({}, { grantControls: asks([], { termsOfUse: ['t'] }) }),
    ['termsOfUse'],
  ],
  [
    'what was met is left out',
    logged(['Mfa', 'RequireCompliantDevice'], 53000, 'MFA requirement satisfied by claim in the token'),
    asking(['mfa', 'compliantDevice']),
    ['compliantDevice'],
  ],
])('controls: %s', (_, met, given, controls) => {
  expect(stoppingPolicies(met, given && [given])).toMatchObject([{ controls }])
})

const results = ['success', 'notApplied', 'notEnabled', 'unknown', 'reportOnlyFailure', 'reportOnlySuccess'] as const

test('only failures stop: not what passed, did not apply, or is report-only', () => {
  const met = event({ appliedPolicies: results.map((result) => applied({ id: result, result })) })
  expect(stoppingPolicies(met)).toEqual([])
  expect(reportOnlyPolicies(met).map(({ id }) => id)).toEqual(['reportOnlyFailure'])
})

test('an event that does not tell its policies names none', () => {
  expect(stoppingPolicies(event({ appliedPolicies: undefined }), [policy()])).toEqual([])
})

test('what the code tells of comes first, then blocks', () => {
  const mfa = applied({ id: 'mfa', enforcedGrantControls: ['Mfa'] })
  const device = applied({ id: 'device', enforcedGrantControls: ['RequireCompliantDevice'] })
  const block = applied({ id: 'block' })
  const order = (errorCode: number) =>
    stoppingPolicies(event({ errorCode, appliedPolicies: [mfa, device, block] })).map(({ id }) => id)
  expect(order(53003)).toEqual(['block', 'mfa', 'device'])
  expect(order(53000)).toEqual(['device', 'block', 'mfa'])
})
