import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden van de controles over SAML en adressen van apps. */
export const samlTexts = {} satisfies Partial<CheckTexts>
