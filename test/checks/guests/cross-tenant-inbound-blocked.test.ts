import { crossTenantInboundBlocked } from '../../../src/checks/guests/cross-tenant-inbound-blocked.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(crossTenantInboundBlocked, facts)).toBe(outcome)
})
