import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const crossTenantOutboundBlocked: CheckTexts['cross-tenant-outbound-blocked'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
