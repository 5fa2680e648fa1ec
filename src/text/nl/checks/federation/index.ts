import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over federatie en synchronisatie. */
export const federationTexts = {} satisfies Partial<CheckTexts>
