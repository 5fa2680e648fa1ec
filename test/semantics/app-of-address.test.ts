import { appOfAddress } from '../../src/semantics/app-of-address.ts'

const appNames = ['Expense Cloud', 'IPAM Console', 'Ledger', 'HR', 'Plant Maintenance'].map((displayName) => ({
  appId: displayName,
  displayName,
}))

test.each([
  ['https://expensecloud.example/contoso', 'Expense Cloud'],
  ['https://expense-cloud.example/saml', 'Expense Cloud'],
  ['https://apps.contoso.com/ledger/', 'Ledger'],
  ['https://plantmaintenance-contoso.msappproxy.net/', 'Plant Maintenance'],
  ['urn:contoso:ledger', 'Ledger'],
  ['https://expensecloud.example/ledger', undefined],
  ['https://hr.contoso.com', undefined],
  ['https://ledgers.contoso.com', undefined],
  ['https://unknown.example', undefined],
])('%s: %s', (address, name) => {
  expect(appOfAddress(address, appNames)?.displayName).toBe(name)
})
