import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over de sessie. */
export const sessionTexts = {} satisfies Partial<CheckTexts>
