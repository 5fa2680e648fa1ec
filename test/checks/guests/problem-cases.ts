import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `guests` that together use all its words. */
export const guestsCases = {
  'guest-invitation-pending': [{ facts: {} }],
  'guest-identity-mismatch': [{ facts: {} }],
  'guest-not-invited': [{ facts: {} }],
  'cross-tenant-outbound-blocked': [{ facts: {} }],
  'cross-tenant-inbound-blocked': [{ facts: {} }],
  'tenant-restrictions-block': [{ facts: {} }],
  'guest-mfa-passthrough': [{ facts: {} }],
  'guest-device-claim-not-trusted': [{ facts: {} }],
} satisfies ProblemCases
