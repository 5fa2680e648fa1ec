import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over toestemming voor apps. */
export const consentTexts = {} satisfies Partial<CheckTexts>
