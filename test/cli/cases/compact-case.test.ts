import { patchedFixtures, type Patch } from '../../../src/cli/cases/compact-case.ts'
import { textIn, type Fixtures } from '../../../src/demo/fixtures.ts'

const now = '2026-03-02T12:00:00Z'
const policy = { id: 'ca1', displayName: 'CA001 - MFA', enforcedGrantControls: ['Mfa'], result: 'success' }
const event = {
  id: 'e1',
  userPrincipalName: 'kim@contoso.com',
  appDisplayName: 'Hours',
  appId: 'hours',
  createdDateTime: '2026-03-02T11:00:00Z',
  status: { errorCode: 0, failureReason: 'Other.' },
  deviceDetail: { deviceId: 'd1', isCompliant: true },
  appliedConditionalAccessPolicies: [policy],
}
const fixtures: Fixtures = {
  users: [
    {
      id: 'u1',
      userPrincipalName: 'kim@contoso.com',
      displayName: 'Kim',
      accountEnabled: true,
      mail: 'kim@contoso.com',
    },
    { id: 'u2', userPrincipalName: 'lee@contoso.com', displayName: 'Lee' },
  ],
  groups: [{ id: 'g1', displayName: 'SG-Finance' }],
  groupMembers: { g1: ['u2'] },
  servicePrincipals: [{ id: 's1', appId: 'hours', displayName: 'Hours' }],
  subscribedSkus: [{ id: 'k1', skuId: 'sku-e3', skuPartNumber: 'SPE_E3' }],
  signIns: [event],
  authorizationPolicy: { id: 'a', allowedToUseSSPR: true },
}
const patched = (patch: Patch): Fixtures => patchedFixtures({ now, fixtures }, now, patch)

test.each([
  ['nothing', {}, fixtures],
  [
    'a property of a row by name',
    { users: { 'KIM@contoso.com': { accountEnabled: false } } },
    { users: [{ accountEnabled: false, mail: 'kim@contoso.com' }, { id: 'u2' }] },
  ],
  [
    'null takes a property away',
    { users: { Lee: { displayName: null } } },
    { users: [{ id: 'u1' }, { id: 'u2', userPrincipalName: 'lee@contoso.com' }] },
  ],
  ['null takes a row away', { users: { Lee: null } }, { users: [{ id: 'u1' }] }],
  [
    'a member by name',
    { groupMembers: { 'SG-Finance': { $add: ['id:kim@contoso.com'], $remove: ['id:Lee'] } } },
    { groupMembers: { g1: ['u1'] } },
  ],
  [
    'a list of a map is replaced',
    { licenseDetails: { Kim: [{ skuId: 'sku:SPE_E3' }] } },
    { licenseDetails: { u1: [{ skuId: 'sku-e3' }] } },
  ],
  [
    'one object is merged',
    { authorizationPolicy: { allowedToUseSSPR: false } },
    { authorizationPolicy: { id: 'a', allowedToUseSSPR: false } },
  ],
  [
    'a moment',
    { users: { Kim: { createdDateTime: '-10m', mail: '+2d' } } },
    { users: [{ createdDateTime: '2026-03-02T11:50:00Z', mail: '2026-03-04T12:00:00Z' }, {}] },
  ],
  [
    'an app by name',
    { appRoleAssignments: [{ id: 'x', resourceId: 'id:Hours', appId: 'appId:Hours' }] },
    { appRoleAssignments: [{ resourceId: 's1', appId: 'hours' }] },
  ],
] as const)('%s', (_, patch, expected) => {
  expect(patched(patch)).toMatchObject(expected)
})

test('a sign-in like another has an id, a moment and an outcome of its own, and stands in its place in time', () => {
  const { signIns = [] } = patched({
    signIns: [
      { $like: 'kim@contoso.com', at: '-5m', code: 50126, reason: 'No.', deviceDetail: { isCompliant: false } },
    ],
  })
  expect(signIns).toHaveLength(2)
  expect(signIns[0]).toMatchObject({
    createdDateTime: '2026-03-02T11:55:00Z',
    appDisplayName: 'Hours',
    status: { errorCode: 50126, failureReason: 'No.' },
    deviceDetail: { deviceId: 'd1', isCompliant: false },
  })
  expect(textIn(signIns[0] ?? {}, 'id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test.each([
  [{ CA001: 'failure' }, [{ ...policy, result: 'failure' }]],
  [[], []],
])('policies %j of a sign-in', ($policies, expected) => {
  const { signIns = [] } = patched({ signIns: [{ $like: 'kim@contoso.com', at: '-5m', code: 53003, $policies }] })
  expect(signIns[0]?.['appliedConditionalAccessPolicies']).toEqual(expected)
})

test.each([
  ['a row that is not there', { users: { 'nobody@contoso.com': { accountEnabled: false } } }],
  ['a sign-in of nobody', { signIns: [{ $like: 'nobody@contoso.com', at: '-1m' }] }],
])('%s is told', (_, patch) => {
  expect(() => patched(patch)).toThrow('The base holds no')
})

test('the same patch gives the same ids', () => {
  const patch = { signIns: [{ $like: 'kim@contoso.com', at: '-5m', code: 1 }], groups: [{ displayName: 'New' }] }
  expect(patched(patch)).toEqual(patched(patch))
})
