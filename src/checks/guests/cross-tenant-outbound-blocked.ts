import { defineCheck } from '../../model/check.ts'

/** In one line: what is wrong when this check finds a problem, with the page of Microsoft where the rule is theirs. */
export const crossTenantOutboundBlocked = defineCheck({
  id: 'cross-tenant-outbound-blocked',
  needs: ['account'],
  judge: () => 'ok',
  text: {
    title: '',
    person: '',
    agent: '',
    evidence: {},
    steps: {},
  },
})
