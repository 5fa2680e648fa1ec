import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over My Apps. */
export const myAppsTexts = {} satisfies Partial<CheckTexts>
