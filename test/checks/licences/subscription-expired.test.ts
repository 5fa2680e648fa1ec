import { subscriptionExpired } from '../../../src/checks/licences/subscription-expired.ts'
import {
  account,
  daysAgo,
  group,
  guestAccount,
  judge,
  license,
  licenseAssignment,
  sku,
  subscription,
  teams,
  verdictOf,
} from '../judge.ts'

const says = { app: teams, signs: ['says-no-licence'] } as const
const suspended = [sku({ capabilityStatus: 'Suspended' })]
const e5 = '06ebc4ee-1bb5-47dd-8120-11324bc54e06'

test.each([
  ['suspended', { subscribedSkus: suspended }, says, 'certainly'],
  ['locked out', { subscribedSkus: [sku({ capabilityStatus: 'LockedOut' })] }, says, 'certainly'],
  [
    'deleted, listed as switched off',
    { subscribedSkus: [sku({ capabilityStatus: 'Deleted' })], licenses: [license({}, 'Disabled')] },
    says,
    'certainly',
  ],
  ['suspended, only the app is named', { subscribedSkus: suspended }, { app: teams }, 'certainly'],
  ['in the grace period', { subscribedSkus: [sku({ capabilityStatus: 'Warning' })] }, says, 'ok'],
  ['in order', {}, says, 'ok'],
  [
    'another product of the person holds it too',
    { subscribedSkus: [...suspended, sku({ skuId: e5 })], licenses: [license(), license({ skuId: e5 })] },
    says,
    'ok',
  ],
  [
    'another product holds it, which the person has not',
    { subscribedSkus: [...suspended, sku({ skuId: e5 })] },
    says,
    'certainly',
  ],
  [
    'another product, that does not hold it, is suspended',
    { subscribedSkus: [sku(), sku({ skuId: e5, servicePlanIds: ['x'], capabilityStatus: 'Suspended' })] },
    says,
    'ok',
  ],
  ['nothing assigned, the only product is suspended', { licenses: [], subscribedSkus: suspended }, says, 'probably'],
  [
    'the assignment went with it',
    {
      licenses: [],
      subscribedSkus: suspended,
      account: account({ licenseAssignmentStates: [licenseAssignment({ state: 'Disabled' })] }),
    },
    says,
    'certainly',
  ],
  [
    'a member of the group that gives it',
    { licenses: [], subscribedSkus: suspended, groups: [group({ id: 'lic-e3' })] },
    says,
    'certainly',
  ],
  ['no product holds it', { licenses: [], subscribedSkus: [] }, says, 'ok'],
  [
    'a product that is not on the list works',
    { subscribedSkus: [sku({ skuId: e5, capabilityStatus: 'Suspended' })] },
    says,
    'ok',
  ],
  ['a guest', { subscribedSkus: suspended, account: guestAccount() }, says, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(subscriptionExpired, facts, said)).toBe(outcome)
})

test.each([
  ['a date is known', [subscription({ nextLifecycleDateTime: daysAgo(-20) })], ['state', 'seats', 'next']],
  ['no date is known', [], ['state', 'seats']],
] as const)('when %s', (_, subscriptions, lines) => {
  const verdict = verdictOf(subscriptionExpired, { subscribedSkus: suspended, subscriptions }, says)
  expect(verdict === 'ok' ? [] : verdict.evidence.map(({ say }) => say)).toEqual(lines)
})
