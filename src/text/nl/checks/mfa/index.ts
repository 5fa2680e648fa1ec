import type { CheckTexts } from '../../../../checks/index.ts'
import { mfaNotRegistered } from './mfa-not-registered.ts'

/** De woorden van de controles over de tweede stap. */
export const mfaTexts = {
  'mfa-not-registered': mfaNotRegistered,
} satisfies Partial<CheckTexts>
