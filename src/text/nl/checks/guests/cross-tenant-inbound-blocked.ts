import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const crossTenantInboundBlocked: CheckTexts['cross-tenant-inbound-blocked'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
