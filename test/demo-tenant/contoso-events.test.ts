import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }
import { about } from './about.ts'

const { fixtures } = tenant
const now = Date.parse(tenant.now)
const { directoryAudits: audits, serviceHealthIssues: issues, riskDetections, signIns } = fixtures
const daysAgo = (at: string) => (now - Date.parse(at)) / 86_400_000

const ids = new Set(
  [fixtures.users, fixtures.deletedUsers, fixtures.groups, fixtures.servicePrincipals, fixtures.applications].flatMap(
    (rows) => rows.map((row) => row.id),
  ),
)

test('audits are newest first, at most 30 days old, and each id of them exists', () => {
  const times = audits.map((audit) => audit.activityDateTime)
  expect(times).toEqual(times.toSorted().toReversed())
  expect(times.filter((at) => daysAgo(at) > 30)).toEqual([])
  const named = audits.flatMap(({ initiatedBy, targetResources }) => [
    ...targetResources.map((target) => target.id),
    ...[initiatedBy.user?.id ?? [], initiatedBy.app?.servicePrincipalId ?? []].flat(),
  ])
  expect(named.length).toBeGreaterThan(audits.length)
  expect(named.filter((id) => !ids.has(id))).toEqual([])
  expect(new Set(audits.map((audit) => audit.id)).size).toBe(audits.length)
})

const lastChange = (id: string | undefined, property: string) =>
  audits
    .flatMap((audit) => audit.targetResources.filter((target) => target.id === id))
    .flatMap((target) => target.modifiedProperties.filter((modified) => modified.displayName === property))[0]?.newValue
const appNamed = (name: string) => fixtures.servicePrincipals.find((sp) => sp.displayName === name)

test.each<[what: string, logged: unknown, isNow: unknown]>([
  ['bram was disabled', lastChange(about('bram').user.id, 'AccountEnabled'), [about('bram').user.accountEnabled]],
  ['koen was disabled', lastChange(about('koen').user.id, 'AccountEnabled'), [about('koen').user.accountEnabled]],
  ['niamh moved', lastChange(about('niamh').user.id, 'Department'), [about('niamh').user.department]],
  [
    'Fleet Tracker was switched off',
    lastChange(appNamed('Fleet Tracker')?.id, 'AccountEnabled'),
    [appNamed('Fleet Tracker')?.accountEnabled],
  ],
  ['Canteen Orders was hidden', lastChange(appNamed('Canteen Orders')?.id, 'Tag'), appNamed('Canteen Orders')?.tags],
  ['Research Vault was added', lastChange(appNamed('Research Vault')?.id, 'DisplayName'), ['Research Vault']],
])('the log and the directory agree: %s', (_, logged, isNow) => {
  expect(JSON.parse(String(logged))).toEqual(isNow)
})

test('one open incident about Teams that is not about signing in, one resolved', () => {
  expect(issues.map(({ service, isResolved, endDateTime }) => [service, isResolved, endDateTime !== null])).toEqual([
    ['Microsoft Teams', false, false],
    ['Exchange Online', true, true],
  ])
  expect(issues[0]?.feature).toBe('Meetings')
  expect(tenant.personas.filter((persona) => /meeting|recording|vergadering|opname/i.test(persona.try))).toEqual([])
})

test('a risk seen at a sign-in names that sign-in', () => {
  const seen = riskDetections.filter((detection) => detection.activity === 'signin')
  expect(seen).not.toEqual([])
  for (const { requestId, correlationId, userId, activityDateTime } of seen) {
    const event = signIns.find((one) => one.id === requestId)
    expect([event?.correlationId, event?.userId, event?.createdDateTime]).toEqual([
      correlationId,
      userId,
      activityDateTime,
    ])
  }
})

test('there are apps of every single sign-on kind', () => {
  const modes = new Set(fixtures.servicePrincipals.map((sp) => sp.preferredSingleSignOnMode))
  expect(modes).toEqual(new Set(['saml', 'oidc', 'password', 'notSupported', 'onPremisesKerberos', null]))
})

test.each([
  ['Microsoft Entra ID P1', '41781fb2-bc02-4b7c-bd55-b576c07bb09d'],
  ['Microsoft Entra ID P2', 'eec0eb4f-6444-4f95-aba0-50c24d67f998'],
  ['Intune', 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5'],
])('the organisation has %s', (_, servicePlanId) => {
  const plans = fixtures.organization.flatMap((one) => one.assignedPlans)
  const [plan] = plans.filter((one) => one.servicePlanId === servicePlanId)
  expect(plan?.capabilityStatus).toBe('Enabled')
})
