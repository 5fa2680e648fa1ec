import { federationCertMismatch } from './federation-cert-mismatch.ts'
import { federationDown } from './federation-down.ts'
import { ptaAgentUnavailable } from './pta-agent-unavailable.ts'
import { ptaTimeSkew } from './pta-time-skew.ts'
import { syncDuplicateUpn } from './sync-duplicate-upn.ts'
import { syncStale } from './sync-stale.ts'
import { syncImmutableidMismatch } from './sync-immutableid-mismatch.ts'

/** Checks about the organisation’s own directory and sign-in server: federation, pass-through authentication, synchronisation; what stops a sign-in first stands first. */
export const federationChecks = [
  federationCertMismatch,
  federationDown,
  ptaAgentUnavailable,
  ptaTimeSkew,
  syncDuplicateUpn,
  syncStale,
  syncImmutableidMismatch,
] as const
