import { groupsGiving, licencePath, offersFor } from '../../src/semantics/licence-path.ts'
import { account, e3, license, licensingGroup, plans, sku, teams } from '../checks/judge.ts'

const appId = teams.appIds[0] ?? ''
const facts = { account: account(), licenses: [license()], subscribedSkus: [sku()] }
const powerBi = '00000009-0000-0000-c000-000000000000'
const state = (over = {}) =>
  account({ licenseAssignmentStates: [{ skuId: e3, state: 'Active', error: 'None', ...over }] })

test.each([
  ['an app that needs no licence', 'hours', {}, 'not-needed'],
  ['a service that is ready', appId, {}, 'usable'],
  ['a service that is switched off', appId, { licenses: [license({}, 'Disabled')] }, 'switched-off'],
  ['a service that waits for input', appId, { licenses: [license({}, 'PendingInput')] }, 'being-prepared'],
  ['a service in error', appId, { licenses: [license({}, 'Error')] }, 'being-prepared'],
  [
    'switched off in one product, ready in another',
    appId,
    { licenses: [license({}, 'Disabled'), license()] },
    'usable',
  ],
  ['assigned, not yet listed', appId, { licenses: [], account: state() }, 'being-prepared'],
  ['assigned in error', appId, { licenses: [], account: state({ error: 'CountViolation' }) }, 'assignment-error'],
  [
    'assigned, switched off with its subscription',
    appId,
    { licenses: [], account: state({ state: 'Disabled' }) },
    'assignment-error',
  ],
  [
    'another product in error',
    appId,
    {
      licenses: [],
      account: state({ skuId: 'x', error: 'CountViolation' }),
      subscribedSkus: [sku({ skuId: 'x', servicePlanIds: ['y'] })],
    },
    'nothing-assigned',
  ],
  [
    'a product nobody knows in error',
    appId,
    { licenses: [], account: state({ skuId: 'x', error: 'Other' }) },
    'assignment-error',
  ],
  [
    'office products without it',
    appId,
    {
      licenses: [
        license({
          servicePlans: [{ servicePlanId: plans.exchange, servicePlanName: 'EX', provisioningStatus: 'Success' }],
        }),
      ],
    },
    'not-in-products',
  ],
  ['an add-on that no office product holds', powerBi, {}, 'nothing-assigned'],
  ['nothing', appId, { licenses: [] }, 'nothing-assigned'],
] as const)('%s', (_, app, over, is) => {
  expect(licencePath(app, { ...facts, ...over })).toEqual({ is })
})

test('offers usable products first, then what groups give, then free seats; never less than no seats', () => {
  const skus = [
    sku({ skuId: 'suspended', capabilityStatus: 'Suspended' }),
    sku({ skuId: 'full', seats: 5, consumedUnits: 9 }),
    sku({ skuId: 'grouped', capabilityStatus: 'Warning', consumedUnits: 10 }),
    sku({ skuId: 'free' }),
    sku({ skuId: 'without', servicePlanIds: ['x'] }),
  ]
  const offers = offersFor(appId, skus, [licensingGroup({ skuIds: ['grouped'] })])
  expect(offers.map(({ skuId, freeSeats, isUsable }) => [skuId, freeSeats, isUsable])).toEqual([
    ['grouped', 0, true],
    ['free', 3, true],
    ['full', 0, true],
    ['suspended', 3, false],
  ])
})

test('a group gives the app also when the subscription has ended, and perhaps when nobody knows its product', () => {
  const groups = [
    licensingGroup(),
    licensingGroup({ id: 'other', skuIds: ['other'] }),
    licensingGroup({ id: 'unknown', skuIds: ['unknown'] }),
  ]
  const skus = [sku({ capabilityStatus: 'Suspended' }), sku({ skuId: 'other', servicePlanIds: ['x'] })]
  expect(groupsGiving(appId, skus, groups).map(({ id }) => id)).toEqual(['lic-e3', 'unknown'])
})
