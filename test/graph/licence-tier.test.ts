import { lacks, type Need } from '../../src/graph/cache/licence-tier.ts'
import type { SubscribedSku } from '../../src/model/facts/licences.ts'
import type { Organization } from '../../src/model/facts/tenant.ts'

const product = (...servicePlanIds: string[]): SubscribedSku => ({
  skuId: 's1',
  skuPartNumber: 'SPE_E3',
  capabilityStatus: 'Enabled',
  seats: 1,
  consumedUnits: 1,
  servicePlanIds,
})
const p2 = product('eec0eb4f-6444-4f95-aba0-50c24d67f998')
const intune = product('c1ec4a95-1f05-45b3-a911-aa3fa01094f5')
const other = product('57ff2da0-773e-42df-b2af-ffb7a2317929')

test.each<[string, Organization['edition'], readonly SubscribedSku[] | undefined, Need[]]>([
  ['free, without Intune', { entra: 'free', hasIntune: false }, [other], ['p1', 'p2', 'intune']],
  ['P1 with Intune', { entra: 'p1', hasIntune: true }, [], ['p2']],
  ['P2 without Intune', { entra: 'p2', hasIntune: false }, [], ['intune']],
  ['P2 with Intune', { entra: 'p2', hasIntune: true }, [], []],
  ['plans not shown', undefined, [other], []],
  ['products not known', { entra: 'free', hasIntune: false }, undefined, []],
  ['free by its plans, but P2 is bought', { entra: 'free', hasIntune: false }, [other, p2], ['intune']],
  ['no Intune by its plans, but it is bought', { entra: 'free', hasIntune: false }, [intune], ['p1', 'p2']],
])('%s', (_, edition, products, missing) => {
  expect((['p1', 'p2', 'intune'] as const).filter((need) => lacks(need, edition, products))).toEqual(missing)
})
