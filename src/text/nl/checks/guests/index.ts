import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over gasten en andere organisaties. */
export const guestsTexts = {} satisfies Partial<CheckTexts>
