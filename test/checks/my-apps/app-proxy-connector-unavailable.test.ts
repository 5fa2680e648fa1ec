import { appProxyConnectorUnavailable } from '../../../src/checks/my-apps/app-proxy-connector-unavailable.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(appProxyConnectorUnavailable, facts)).toBe(outcome)
})
