import fc from 'fast-check'
import { savedLink } from '../../src/semantics/saved-link.ts'

const id = '6abf661d-3f1e-4c9c-8c4c-6d6f2ea2a172'
const plain = id.replaceAll('-', '')

test.each([
  [`https://myapps.microsoft.com/signin/Expense%20Cloud/${plain}`, { appId: id, appName: 'Expense Cloud' }],
  [
    `(https://myapps.microsoft.com/contoso.com/signin/Ledger/${plain}).`,
    { appId: id, appName: 'Ledger', tenant: 'contoso.com' },
  ],
  [`https://launcher.myapps.microsoft.com/api/signin/${id.toUpperCase()}?tenantId=ABC`, { appId: id, tenant: 'abc' }],
  [`https://account.activedirectory.windowsazure.com/applications/signin/x/${plain}`, { appId: id, appName: 'x' }],
  ['https://myapps.microsoft.com/signin/Ledger/0520', { appName: 'Ledger' }],
  [`https://myapps.microsoft.com/signin/%E0%A4%A/${plain}`, { appId: id, appName: '%E0%A4%A' }],
  ['https://myapps.microsoft.com/', undefined],
  [`https://myapps.microsoft.com.evil.example/signin/x/${plain}`, undefined],
  [`http://myapps.microsoft.com/signin/x/${plain}`, undefined],
  ['no link at all', undefined],
])('%s', (text, found) => {
  expect(savedLink(text)).toEqual(found)
})

test('law: never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      savedLink(`https://myapps.microsoft.com/signin/${rest}`)
    }),
    { numRuns: 300 },
  )
})
