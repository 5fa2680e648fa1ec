import { licenseSkuWithoutService } from '../../../src/checks/licences/license-sku-without-service.ts'
import { group, judge, license, licensingGroup, plans, sku, teams, verdictOf, type FactsOver } from '../judge.ts'

const mailOnly = license({
  skuId: 'c2fe850d-fbbb-4858-b67d-bd0c6e746da3',
  skuPartNumber: 'Microsoft_365_E3_EEA_(no_Teams)',
  servicePlans: [{ servicePlanId: plans.exchange, servicePlanName: 'EXCHANGE', provisioningStatus: 'Success' }],
})
const without = { licenses: [mailOnly] } satisfies FactsOver
const says = { app: teams, signs: ['says-no-licence'] } as const
const powerBi = { name: 'Power BI', appIds: ['00000009-0000-0000-c000-000000000000'] }

test.each([
  ['an edition without it', without, says, 'certainly'],
  ['only the app is named, signing in works', without, { app: teams }, 'certainly'],
  ['another product holds it', { licenses: [mailOnly, license()] }, says, 'ok'],
  ['another product holds it, switched off', { licenses: [mailOnly, license({}, 'Disabled')] }, says, 'ok'],
  ['nothing assigned', { licenses: [] }, says, 'ok'],
  ['bought apart from every office product', without, { ...says, app: powerBi }, 'ok'],
  ['a member of the group that gives it', { ...without, groups: [group({ id: 'lic-e3' })] }, says, 'ok'],
  ['only a rule gives it', { ...without, licensingGroups: [licensingGroup({ isDynamic: true })] }, says, 'possibly'],
  [
    'only an ended product holds it',
    { ...without, subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] },
    says,
    'ok',
  ],
  ['the organisation has nothing that holds it', { ...without, subscribedSkus: [] }, says, 'certainly'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(licenseSkuWithoutService, facts, said)).toBe(outcome)
})

test.each([
  ['a seat is free', {}, ['ask', 'signInAgain', 'assign']],
  ['no seat is free', { subscribedSkus: [sku({ consumedUnits: 10 })] }, ['ask', 'signInAgain', 'buy', 'assign']],
] as const)('the steps when %s', (_, facts, steps) => {
  const verdict = verdictOf(licenseSkuWithoutService, { ...without, ...facts }, says)
  expect(verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)).toEqual(steps)
})
