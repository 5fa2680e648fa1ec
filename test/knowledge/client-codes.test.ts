import { clientCodeOf, knownClientCodes } from '../../src/knowledge/client-codes.ts'

test.each([
  ['0xCAA20004', 'conditional-access', 'identity-admin'],
  ['0xcaa20004', 'conditional-access', 'identity-admin'],
  ['CAA20004', 'conditional-access', 'identity-admin'],
  ['0xCAA82EE7', 'network', 'user'],
  ['4c7', 'federation', 'identity-admin'],
  ['0x000004C7', 'federation', 'identity-admin'],
  ['80041317', 'federation', 'identity-admin'],
  ['SSPR_0014', 'contact-info', 'helpdesk'],
  ['sspr-0014', 'contact-info', 'helpdesk'],
  [' SSPR_0012 ', 'licence', 'identity-admin'],
])('%s is about %s, and as a rule %s can fix it', (text, family, whoCanFix) => {
  expect(clientCodeOf(text)).toMatchObject({ family, whoCanFix })
})

test.each(['0xCAA20005', '', '0x', 'SSPR'])('%p is no known code', (text) => {
  expect(clientCodeOf(text)).toBeUndefined()
})

test('every code finds itself', () => {
  expect(knownClientCodes.filter((row) => clientCodeOf(row.code) !== row)).toEqual([])
})
