import { link, linkIds, linkNeeds } from '../../src/knowledge/links.ts'
import { mayLead, ownAddress } from '../../src/knowledge/own-links.ts'
import { plainOrganisation } from '../../src/model/organisation.ts'

const own = {
  ...plainOrganisation,
  links: {
    passwordReset: 'https://reset.contoso.com',
    securityInfo: 'https://mfa.contoso.com',
    companyPortal: 'https://device.contoso.com',
    requestPortal: 'https://access.contoso.com',
  },
  trustedHosts: ['intranet.contoso.com'],
}

test.each([
  [link('password-reset'), 'https://reset.contoso.com'],
  [link('security-info'), 'https://mfa.contoso.com'],
  [link('password-reset-registration'), 'https://mfa.contoso.com'],
  [link('company-portal'), 'https://device.contoso.com'],
  [link('my-apps'), link('my-apps')],
  ['https://aka.ms/sspr2', 'https://aka.ms/sspr2'],
])('%s becomes %s', (address, expected) => {
  expect(ownAddress(address, own)).toBe(expected)
  expect(ownAddress(address, plainOrganisation)).toBe(address)
})

test.each([
  ['https://aka.ms/sspr', true],
  ['https://access.contoso.com/deep?x=1', true],
  ['https://intranet.contoso.com/a', true],
  ['https://contoso.com', false],
  ['https://x.intranet.contoso.com', false],
  ['http://intranet.contoso.com', false],
  ['https://me:pw@intranet.contoso.com', false],
  ['https://intranet.contoso.com:8443', false],
  ['https://aka.ms.evil.example', false],
  ['javascript:alert(1)', false],
  ['', false],
])('a link to %s: %p', (address, expected) => {
  expect(mayLead(address, own)).toBe(expected)
})

test('every page we know may be led to', () => {
  const needs = linkIds.map((id) => link(id, Object.fromEntries(linkNeeds(id).map((name) => [name, 'x']))))
  expect(needs.filter((address) => !mayLead(address, plainOrganisation))).toEqual([])
})
