import { samlEntityIdMismatch } from './saml-entity-id-mismatch.ts'
import { replyUrlMismatch } from './reply-url-mismatch.ts'
import { samlAuthnContextMismatch } from './saml-authn-context-mismatch.ts'
import { samlClaimMissing } from './saml-claim-missing.ts'
import { samlSigningCertExpired } from './saml-signing-cert-expired.ts'

/** Checks about what an app and Entra ID say to each other: identifier, reply address, claims, certificate; what stops a sign-in first stands first. */
export const samlChecks = [
  samlEntityIdMismatch,
  replyUrlMismatch,
  samlAuthnContextMismatch,
  samlClaimMissing,
  samlSigningCertExpired,
] as const
