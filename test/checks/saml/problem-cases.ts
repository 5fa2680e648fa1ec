import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `saml` that together use all its words. */
export const samlCases = {
  'saml-entity-id-mismatch': [{ facts: {} }],
  'reply-url-mismatch': [{ facts: {} }],
  'saml-authn-context-mismatch': [{ facts: {} }],
  'saml-claim-missing': [{ facts: {} }],
  'saml-signing-cert-expired': [{ facts: {} }],
} satisfies ProblemCases
