import { caBlockPolicy } from '../../../src/checks/conditional-access/ca-block-policy.ts'
import { caServiceDependency } from '../../../src/checks/conditional-access/ca-service-dependency.ts'
import { judge, verdictOf } from '../judge.ts'
import { blocked } from './block-cases.ts'

const teams = { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', appDisplayName: 'Microsoft Teams' }
const sharePoint = {
  resourceId: '00000003-0000-0ff1-ce00-000000000000',
  resourceDisplayName: 'Office 365 SharePoint Online',
}
const exchange = {
  resourceId: '00000002-0000-0ff1-ce00-000000000000',
  resourceDisplayName: 'Office 365 Exchange Online',
}
const outlook = { appId: '9199bf20-a13f-4107-85dc-02114787ef48', appDisplayName: 'One Outlook Web', ...exchange }
const portal = {
  appId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c',
  appDisplayName: 'Azure Portal',
  resourceId: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  resourceDisplayName: 'Windows Azure Service Management API',
}
const on = (...includeApplications: string[]) => ({ applications: { includeApplications } })
const desktop = { clientAppUsed: 'Mobile Apps and Desktop clients' }
const outside = { locations: { includeLocations: ['All'], excludeLocations: ['benelux'] } }
const away = { location: { city: 'Antalya', countryOrRegion: 'TR' } }

test.each([
  [
    'Teams is opened, the policy is about SharePoint',
    blocked(on(sharePoint.resourceId), { ...teams, ...sharePoint }),
    'probably',
  ],
  [
    'Teams, by its desktop app',
    blocked(on(sharePoint.resourceId), { ...teams, ...sharePoint, ...desktop }),
    'probably',
  ],
  [
    'and only outside the country',
    blocked({ ...on(sharePoint.resourceId), ...outside }, { ...teams, ...sharePoint, ...away }),
    'probably',
  ],
  ['the portal is opened, the policy is about the Azure API', blocked(on(portal.resourceId), portal), 'probably'],
  ['the policy is about Office 365 as a whole', blocked(on('Office365'), { ...teams, ...sharePoint }), 'ok'],
  ['the policy is about everything', blocked({}, { ...teams, ...sharePoint }), 'ok'],
  ['Outlook is opened, and Exchange is its own service', blocked(on(exchange.resourceId), outlook), 'ok'],
  [
    'a command-line tool from abroad: the place is why',
    blocked(
      { ...on(portal.resourceId), ...outside },
      { ...portal, ...away, ...desktop, appId: 'cli', appDisplayName: 'Tool' },
    ),
    'ok',
  ],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(caServiceDependency, facts)).toBe(outcome)
})

test('names the app, the service and the policy, and from where it holds', () => {
  const facts = blocked({ ...on(sharePoint.resourceId), ...outside }, { ...teams, ...sharePoint, ...away })
  expect(verdictOf(caServiceDependency, facts)).toMatchObject({
    whoCanFix: 'identity-admin',
    values: { app: 'Microsoft Teams', service: 'Office 365 SharePoint Online', how: 'location' },
  })
})

test('the token was for the app: the service is the one the policy names', () => {
  const own = {
    ...teams,
    resourceId: 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe',
    resourceDisplayName: 'Microsoft Teams Services',
  }
  expect(verdictOf(caServiceDependency, blocked(on(sharePoint.resourceId), own))).toMatchObject({
    values: { service: 'Office 365 SharePoint Online' },
  })
})

test('one thing different: the app itself in the policy makes it an ordinary block', () => {
  const both = blocked(on(sharePoint.resourceId, teams.appId), { ...teams, ...sharePoint })
  expect([judge(caServiceDependency, both), judge(caBlockPolicy, both)]).toEqual(['ok', 'probably'])
})
