import { nearDomain, tenantTold } from '../../src/semantics/tenant-told.ts'
import { organization } from '../checks/judge.ts'

test.each([
  ["AADSTS90002: Tenant 'contosso.com' not found. Check to make sure", 'contosso.com'],
  ["Specified tenant identifier 'contoso' is neither a valid DNS name, nor a valid external domain.", 'contoso'],
  ['Tenant “contosso.com” is niet gevonden', 'contosso.com'],
  ['https://login.microsoftonline.com/contoso.con/oauth2/authorize?x=1', 'contoso.con'],
  ['https://login.microsoftonline.com/common/oauth2', undefined],
  ['https://hours.contoso.com/contoso.con', undefined],
  ['the tenant of the house was not found at home', undefined],
  ['', undefined],
])('%s: %s', (text, told) => {
  expect(tenantTold(text)).toBe(told)
})

test.each([
  ['contosso.com', 'contoso.com'],
  ['contoso.con', 'contoso.com'],
  ['contoso.com', undefined],
  ['fabrikam.com', undefined],
])('%s may be meant as %s', (told, near) => {
  expect(nearDomain(told, organization())).toBe(near)
})
