import { wrongUrlOrTenant } from '../../../src/checks/wrong-account/wrong-url-or-tenant.ts'
import { judge, signIn, verdictOf } from '../judge.ts'

const missing = {
  codes: [90002],
  quoted: "AADSTS90002: Tenant 'contosso.com' not found. Check to make sure you have the correct tenant ID.",
}

test.each([
  ['no tenant in the address', {}, { codes: [50059] }, 'certainly'],
  ['a tenant that does not exist', {}, missing, 'certainly'],
  ['a piece of the sign-in page', {}, { codes: [900144] }, 'certainly'],
  [
    'whatever the log holds: such a page stands in no log',
    { signIns: [signIn({ errorCode: 50126 })] },
    missing,
    'certainly',
  ],
  ['no log', { signIns: undefined }, missing, 'certainly'],
  ['another code', {}, { codes: [50020] }, 'ok'],
  [
    'a sign-in address with a slip in the domain',
    {},
    { quoted: 'https://login.microsoftonline.com/contoso.con/oauth2 does not work' },
    'probably',
  ],
  [
    'the same, beside another code',
    {},
    { quoted: 'https://login.microsoftonline.com/contoso.con/oauth2', codes: [50105] },
    'ok',
  ],
  [
    'the sign-in address of the own organisation',
    {},
    { quoted: 'https://login.microsoftonline.com/contoso.com/oauth2' },
    'ok',
  ],
  ['the sign-in address of everybody', {}, { quoted: 'https://login.microsoftonline.com/common/oauth2' }, 'ok'],
  ['the sign-in address of a partner', {}, { quoted: 'https://login.microsoftonline.com/fabrikam.com/oauth2' }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(wrongUrlOrTenant, facts, said)).toBe(outcome)
})

test('a slip is told with the right domain', () => {
  expect(verdictOf(wrongUrlOrTenant, {}, missing)).toMatchObject({
    values: { kind: 'unknown', told: 'contosso.com', near: 'contoso.com' },
  })
})
