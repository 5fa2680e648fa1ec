import { defineCheck } from '../../model/check.ts'

/** In one line: what is wrong when this check finds a problem, with the page of Microsoft where the rule is theirs. */
export const tenantRestrictionsBlock = defineCheck({
  id: 'tenant-restrictions-block',
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
