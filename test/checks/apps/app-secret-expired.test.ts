import { appSecretExpired } from '../../../src/checks/apps/app-secret-expired.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(appSecretExpired, facts)).toBe(outcome)
})
