import fc from 'fast-check'
import { nearAddress } from '../../src/semantics/near-address.ts'

const registered = ['https://hours.contoso.com/saml', 'urn:contoso:hours']

test.each([
  ['https://hours.contoso.com/saml', 'nothing'],
  ['https://hours.contoso.com/saml/', 'slash'],
  ['https://Hours.contoso.com/saml', 'case'],
  ['http://hours.contoso.com/saml', 'scheme'],
  ['http://Hours.contoso.com/saml/', 'spelling'],
  ['https://hours.contoso.com/saml2', 'path'],
  ['https://hours.contoso.com/smal', 'spelling'],
  ['https://hours.contoso.com/other', 'path'],
  ['https://hours.contoso.com:8443/saml', 'host'],
  ['https://hours-test.contoso.com/saml', 'host'],
  ['urn:contoso:hour', 'spelling'],
  ['URN:contoso:hours', 'case'],
  ['https://hours.fabrikam.com/saml', undefined],
  ['https://elsewhere.example/', undefined],
  ['hours', undefined],
  ['', undefined],
])('%s: %s', (sent, differs) => {
  expect(nearAddress(sent, registered)?.differs).toBe(differs)
})

test('the nearest wins, whatever the order', () => {
  const all = ['https://hours.contoso.com/other', 'https://hours.contoso.com/saml/', 'https://x.contoso.com/saml']
  for (const list of [all, all.toReversed()])
    expect(nearAddress('https://hours.contoso.com/saml', list)?.address).toBe('https://hours.contoso.com/saml/')
})

test('law: what is registered differs in nothing, and the answer is always a registered one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.webUrl(), { minLength: 1, maxLength: 5 }),
      fc.oneof(fc.webUrl(), fc.string()),
      (list, sent) => {
        const [first = ''] = list
        expect(nearAddress(first, list)).toEqual({ address: first, differs: 'nothing' })
        const found = nearAddress(sent, list)
        expect(found === undefined || list.includes(found.address)).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
