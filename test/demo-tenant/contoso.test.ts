import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }

const { fixtures } = tenant
const { users, groups, signIns, servicePrincipals, conditionalAccessPolicies: policies } = fixtures
const now = Date.parse(tenant.now)

type Lists = Readonly<Record<string, readonly string[]>>
const groupMembers = new Map(Object.entries<readonly string[]>(fixtures.groupMembers))
const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id))
const missing = (ids: readonly string[], known: ReadonlySet<string>) => ids.filter((id) => !known.has(id))
const ends = (lists: Lists) => [...Object.keys(lists), ...Object.values(lists).flat()]

const userIds = idsOf(users)
const groupIds = idsOf(groups)
const spIds = idsOf(servicePrincipals)
const appIds = new Set(servicePrincipals.map((sp) => sp.appId))
const deviceIds = new Set(['', ...fixtures.devices.map((device) => device.deviceId)])
const objectIds = new Set([
  ...userIds,
  ...groupIds,
  ...spIds,
  ...idsOf(fixtures.applications),
  ...idsOf(fixtures.devices),
])
const skuIds = new Set(fixtures.subscribedSkus.map((sku) => sku.skuId))

test.each<[what: string, ids: readonly string[], known: ReadonlySet<string>]>([
  ['members of groups', ends(fixtures.groupMembers), objectIds],
  ['owners of groups', ends(fixtures.groupOwners), objectIds],
  ['owners of enterprise applications', ends(fixtures.servicePrincipalOwners), objectIds],
  ['owners of app registrations', ends(fixtures.applicationOwners), objectIds],
  ['registered devices', ends(fixtures.registeredDevices), objectIds],
  ['people with licences', Object.keys(fixtures.licenseDetails), userIds],
  ['people with methods', Object.keys(fixtures.authenticationMethods), userIds],
  ['methods of people', [...userIds], new Set(Object.keys(fixtures.authenticationMethods))],
  ['registration details', [...userIds], idsOf(fixtures.userRegistrationDetails)],
  ['app registrations', fixtures.applications.map((application) => application.appId), appIds],
  ['who is given an app', fixtures.appRoleAssignments.map((given) => given.principalId), objectIds],
  ['the app that is given', fixtures.appRoleAssignments.map((given) => given.resourceId), spIds],
  ['consents', fixtures.oauth2PermissionGrants.flatMap((grant) => [grant.clientId, grant.resourceId]), spIds],
  ['people who sign in', signIns.map((event) => event.userId), userIds],
  ['apps signed in to', signIns.flatMap((event) => [event.appId, event.resourceId]), appIds],
  ['devices signed in from', signIns.map((event) => event.deviceDetail.deviceId), deviceIds],
  [
    'groups that give a product',
    users.flatMap((user) => user.licenseAssignmentStates.flatMap((s) => s.assignedByGroup ?? [])),
    groupIds,
  ],
  ['products', users.flatMap((user) => user.assignedLicenses.map((licence) => licence.skuId)), skuIds],
  ['groups left out of policies', policies.flatMap((policy) => policy.conditions.users.excludeGroups), groupIds],
  [
    'places left out of policies',
    policies.flatMap((policy) => policy.conditions.locations?.excludeLocations ?? []),
    idsOf(fixtures.namedLocations),
  ],
])('every id exists: %s', (_, ids, known) => {
  expect(ids.length).toBeGreaterThan(0)
  expect(missing(ids, known)).toEqual([])
})

test('ids are unique and well formed', () => {
  const ids = [...users, ...groups, ...servicePrincipals, ...signIns, ...fixtures.devices].map((row) => row.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual([])
})

test.each(users)('licences of $displayName are the same told in four ways', (user) => {
  const details = new Map(Object.entries(fixtures.licenseDetails)).get(user.id) ?? []
  const byGroup = groups.filter((group) => groupMembers.get(group.id)?.includes(user.id))
  const fromGroups = byGroup.flatMap((group) => group.assignedLicenses.map((sku) => `${sku.skuId} ${group.id}`))
  const states = user.licenseAssignmentStates
  const assigned = user.assignedLicenses.map((licence) => licence.skuId)
  expect(details.map((detail) => detail.skuId)).toEqual(assigned)
  const active = states.filter((state) => state.state === 'Active')
  expect(new Set(active.map((state) => state.skuId))).toEqual(new Set(assigned))
  const stated = states.flatMap((s) => (s.assignedByGroup === null ? [] : [`${s.skuId} ${s.assignedByGroup}`]))
  expect(stated.toSorted()).toEqual(fromGroups.toSorted())
})

test.each(fixtures.subscribedSkus)('$skuPartNumber counts its users and errs only when it is full', (sku) => {
  const holders = users.filter((user) => user.assignedLicenses.some((licence) => licence.skuId === sku.skuId))
  expect(sku.consumedUnits).toBe(holders.length)
  const errors = users.flatMap((user) => user.licenseAssignmentStates.filter((state) => state.error !== 'None'))
  const isFull = errors.some((state) => state.skuId === sku.skuId)
  expect(sku.prepaidUnits.enabled - sku.consumedUnits === 0).toBe(isFull)
})

test.each(groups.filter((group) => group.membershipRule !== null))(
  '$displayName holds exactly who its rule names',
  (group) => {
    const rule = /^\(user\.department -eq "([^"]+)"\) and \(user\.accountEnabled -eq true\)$/
    const department = rule.exec(group.membershipRule ?? '')?.[1]
    const named = users.filter((user) => user.department === department && user.accountEnabled).map((user) => user.id)
    expect(named).not.toEqual([])
    expect(new Set(groupMembers.get(group.id))).toEqual(new Set(named))
  },
)

test('sign-ins are newest first, 3 minutes to 30 days old', () => {
  const times = signIns.map((event) => Date.parse(event.createdDateTime))
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(Math.max(...times)).toBeLessThanOrEqual(now - 3 * 60_000)
  expect(Math.min(...times)).toBeGreaterThanOrEqual(now - 30 * 86_400_000)
})

// certificates end on both sides of now
test('every instant is whole UTC and past; only certificates end later', () => {
  const instants = [...JSON.stringify(fixtures).matchAll(/"(\w+)":"(\d{4}-\d\d-\d\dT[^"]*)"/g)]
  expect(instants.length).toBeGreaterThan(500)
  const wrong = instants.filter(([, name = '', at = '']) => {
    return !/T\d\d:\d\d:\d\dZ$/.test(at) || (Date.parse(at) > now && name !== 'endDateTime')
  })
  expect(wrong.map(([text]) => text)).toEqual([])
})

test('an event shows every policy, or none when it failed before them', () => {
  const before = new Set([50053, 50057, 50126, 5000811, 7000112])
  for (const event of signIns) {
    const seen = event.appliedConditionalAccessPolicies.map((applied) => `${applied.id} ${applied.displayName}`)
    const all = policies.map((policy) => `${policy.id} ${policy.displayName}`)
    expect(seen).toEqual(before.has(event.status.errorCode) ? [] : all)
    expect(event.status.failureReason === 'Other.').toBe(event.status.errorCode === 0)
  }
})

test('only people who were given an app sign in to it', () => {
  for (const sp of servicePrincipals.filter((app) => app.appRoleAssignmentRequired)) {
    const given = fixtures.appRoleAssignments.filter((row) => row.resourceId === sp.id).map((row) => row.principalId)
    const allowed = new Set(given.flatMap((id) => groupMembers.get(id) ?? id))
    const successes = signIns.filter((event) => event.appId === sp.appId && event.status.errorCode === 0)
    expect(
      missing(
        successes.map((event) => event.userId),
        allowed,
      ),
    ).toEqual([])
  }
})
