import type { CheckTexts } from '../../../../checks/index.ts'
import { wrongAccountPicked } from './wrong-account-picked.ts'
import { wrongUrlOrTenant } from './wrong-url-or-tenant.ts'

/** De woorden van de controles over een ander account dan bedoeld. */
export const wrongAccountTexts = {
  'wrong-account-picked': wrongAccountPicked,
  'wrong-url-or-tenant': wrongUrlOrTenant,
} satisfies Partial<CheckTexts>
