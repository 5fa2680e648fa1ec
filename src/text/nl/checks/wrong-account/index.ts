import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over een ander account dan bedoeld. */
export const wrongAccountTexts = {} satisfies Partial<CheckTexts>
