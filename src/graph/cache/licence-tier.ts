import type { SubscribedSku } from '../../model/facts/licences.ts'
import type { Organization } from '../../model/facts/tenant.ts'

/** What some readings need the organisation to have bought. */
export type Need = 'p1' | 'p2' | 'intune'

/** Service plans that give it, https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference */
const plans: Readonly<Record<Need, readonly string[]>> = {
  p1: ['41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'eec0eb4f-6444-4f95-aba0-50c24d67f998'],
  p2: ['eec0eb4f-6444-4f95-aba0-50c24d67f998'],
  // INTUNE_A and its editions for education, government, volume licences and small business.
  intune: [
    'c1ec4a95-1f05-45b3-a911-aa3fa01094f5',
    'da24caf9-af8e-485c-b7c8-e73336da2693',
    'd216f254-796f-4dab-bbfa-710686e646b9',
    '3e170737-c728-4eae-bbb9-3f3360f7184c',
    '8e9ff0ff-aa7a-4b20-83c1-2f636b600ac2',
  ],
}

const isMissing = ({ entra, hasIntune }: NonNullable<Organization['edition']>, need: Need): boolean =>
  need === 'intune' ? !hasIntune : entra === 'free' || (need === 'p2' && entra === 'p1')

/** Whether the organisation is known not to have it: its own plans and the products it bought must agree, else only asking tells. */
export const lacks = (
  need: Need,
  edition: Organization['edition'],
  products: readonly SubscribedSku[] | undefined,
): boolean =>
  edition !== undefined &&
  products !== undefined &&
  isMissing(edition, need) &&
  !products.some(({ servicePlanIds }) => servicePlanIds.some((plan) => plans[need].includes(plan)))
