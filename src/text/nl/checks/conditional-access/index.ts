import type { CheckTexts } from '../../../../checks/index.ts'
import { caDeviceNotCompliant } from './ca-device-not-compliant.ts'

/** De woorden van de controles over voorwaardelijke toegang. */
export const conditionalAccessTexts = {
  'ca-device-not-compliant': caDeviceNotCompliant,
} satisfies Partial<CheckTexts>
