import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over het wachtwoord. */
export const passwordTexts = {} satisfies Partial<CheckTexts>
