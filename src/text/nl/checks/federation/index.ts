import type { CheckTexts } from '../../../../checks/index.ts'
import { federationCertMismatch } from './federation-cert-mismatch.ts'
import { federationDown } from './federation-down.ts'
import { ptaAgentUnavailable } from './pta-agent-unavailable.ts'
import { ptaTimeSkew } from './pta-time-skew.ts'
import { syncDuplicateUpn } from './sync-duplicate-upn.ts'
import { syncStale } from './sync-stale.ts'
import { syncImmutableidMismatch } from './sync-immutableid-mismatch.ts'

/** De woorden van de controles over federatie en synchronisatie. */
export const federationTexts = {
  'federation-cert-mismatch': federationCertMismatch,
  'federation-down': federationDown,
  'pta-agent-unavailable': ptaAgentUnavailable,
  'pta-time-skew': ptaTimeSkew,
  'sync-duplicate-upn': syncDuplicateUpn,
  'sync-stale': syncStale,
  'sync-immutableid-mismatch': syncImmutableidMismatch,
} satisfies Partial<CheckTexts>
