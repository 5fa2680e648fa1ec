import { wrongAccountPicked } from '../../../src/checks/wrong-account/wrong-account-picked.ts'
import { account, guestAccount, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const page = (address: string, provider: string, tenant = 'Contoso', code = 50020) => ({
  codes: [code],
  quoted: `AADSTS${code}: User account '${address}' from identity provider '${provider}' does not exist in tenant '${tenant}' and cannot access the application 'hours'(Hours) in that tenant.`,
})
const partner = 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/'
const fine = { signIns: [signIn({ createdDateTime: minutesAgo(30) })] }
const stopped = { signIns: [signIn({ errorCode: 50105, createdDateTime: minutesAgo(5) })] }
const other = { signs: ['other-account'], quoted: 'it always signs in with my hotmail' } as const
const refuses = { signs: ['other-account'], quoted: 'You can’t sign in here with a personal account.' } as const

test.each([
  ['a personal account on the page', fine, page('kim@outlook.com', 'live.com'), 'certainly'],
  ['its address hidden', fine, page('{EmailHidden}', 'live.com'), 'certainly'],
  ['a personal account with the work address', fine, page('kim@contoso.com', 'live.com'), 'certainly'],
  ['an account of another organisation', fine, page('kim@fabrikam.com', partner), 'certainly'],
  ['the page by another code', fine, page('kim@outlook.com', 'live.com', 'Contoso', 16000), 'certainly'],
  ['the own account on the page', fine, page('kim@contoso.com', partner), 'ok'],
  ['hidden, of an organisation', fine, page('{EmailHidden}', partner), 'ok'],
  ['another organisation does not know the own account', fine, page('kim@contoso.com', partner, 'Fabrikam'), 'ok'],
  ['another organisation does not know a personal one', fine, page('kim@outlook.com', 'live.com', 'Fabrikam'), 'ok'],
  [
    'a guest with a personal account of another address',
    { ...fine, account: guestAccount() },
    page('kim@outlook.com', 'live.com'),
    'certainly',
  ],
  [
    'a guest with the address that was invited',
    { ...fine, account: guestAccount() },
    page('kim@fabrikam.com', 'live.com'),
    'ok',
  ],
  ['only the code', fine, { codes: [50020] }, 'probably'],
  ['only the code, and says which account', fine, { ...other, codes: [50020] }, 'certainly'],
  ['only the code, of a guest', { ...fine, account: guestAccount() }, { codes: [50020] }, 'ok'],
  [
    'typed a private address',
    fine,
    {
      codes: [50034],
      quoted: 'AADSTS50034: The user account kim@hotmail.com does not exist in the Contoso directory.',
    },
    'probably',
  ],
  [
    'typed a work address that does not exist',
    fine,
    {
      codes: [50034],
      quoted: 'AADSTS50034: The user account kin@contoso.com does not exist in the Contoso directory.',
    },
    'ok',
  ],
  ['says that the private one is taken', fine, other, 'probably'],
  ['says what the page says', fine, refuses, 'certainly'],
  ['says so, and the own account is stopped', stopped, other, 'possibly'],
  ['says nothing of it', fine, { signs: ['cannot-sign-in'] }, 'ok'],
  [
    'a disabled account',
    { ...fine, account: account({ accountEnabled: false }) },
    page('kim@outlook.com', 'live.com'),
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(wrongAccountPicked, facts, said)).toBe(outcome)
})

test('the address of the page and the own one are told', () => {
  expect(verdictOf(wrongAccountPicked, fine, page('kim@outlook.com', 'live.com'))).toMatchObject({
    values: { address: 'kim@outlook.com', own: 'kim@contoso.com', kind: 'personal', same: 'no' },
  })
})
