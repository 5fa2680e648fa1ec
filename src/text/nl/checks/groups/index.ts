import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over groepen. */
export const groupsTexts = {} satisfies Partial<CheckTexts>
