import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over storingen bij Microsoft. */
export const serviceTexts = {} satisfies Partial<CheckTexts>
