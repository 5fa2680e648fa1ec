import { defineCheck } from '../../model/check.ts'

/** In one line: what is wrong when this check finds a problem, with the page of Microsoft where the rule is theirs. */
export const wrongUrlOrTenant = defineCheck({
  id: 'wrong-url-or-tenant',
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
