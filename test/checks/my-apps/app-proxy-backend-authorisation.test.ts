import { appProxyBackendAuthorisation } from '../../../src/checks/my-apps/app-proxy-backend-authorisation.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(appProxyBackendAuthorisation, facts)).toBe(outcome)
})
