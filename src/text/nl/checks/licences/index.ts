import type { CheckTexts } from '../../../../checks/index.ts'
import { licenseMissing } from './license-missing.ts'

/** De woorden van de controles over licenties. */
export const licencesTexts = {
  'license-missing': licenseMissing,
} satisfies Partial<CheckTexts>
