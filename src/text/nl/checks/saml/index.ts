import type { CheckTexts } from '../../../../checks/index.ts'
import { samlEntityIdMismatch } from './saml-entity-id-mismatch.ts'
import { replyUrlMismatch } from './reply-url-mismatch.ts'
import { samlAuthnContextMismatch } from './saml-authn-context-mismatch.ts'
import { samlClaimMissing } from './saml-claim-missing.ts'
import { samlSigningCertExpired } from './saml-signing-cert-expired.ts'

/** De woorden van de controles over SAML en adressen van apps. */
export const samlTexts = {
  'saml-entity-id-mismatch': samlEntityIdMismatch,
  'reply-url-mismatch': replyUrlMismatch,
  'saml-authn-context-mismatch': samlAuthnContextMismatch,
  'saml-claim-missing': samlClaimMissing,
  'saml-signing-cert-expired': samlSigningCertExpired,
} satisfies Partial<CheckTexts>
