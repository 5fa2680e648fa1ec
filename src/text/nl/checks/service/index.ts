import type { CheckTexts } from '../../../../checks/index.ts'
import { serviceOutage } from './service-outage.ts'

/** De woorden van de controles over storingen bij Microsoft. */
export const serviceTexts = {
  'service-outage': serviceOutage,
} satisfies Partial<CheckTexts>
