import { guestNotInvited } from '../../../src/checks/guests/guest-not-invited.ts'
import { guestAccount, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const page = (address: string, tenant: string) =>
  `AADSTS50020: User account '${address}' from identity provider 'https://sts.windows.net/11111111-2222-3333-4444-555555555555/' does not exist in tenant '${tenant}' and cannot access the application`
const away = (errorCode: number, over = {}) => [
  signIn({ errorCode, homeTenantId: 'contoso', resourceTenantId: 'fabrikam', ...over }),
]
const nobody = { who: { is: 'address', address: 'mo@fabrikam.com', sure: true, isNobodyHere: true } } as const
const unknown = { account: undefined, signIns: undefined }
const elsewhere = { codes: [50020], quoted: page('kim@contoso.com', 'Fabrikam') }
const selected = "Selected user account does not exist in tenant 'Fabrikam' and cannot access the application"

test.each([
  ['one of ours in another organisation, as the page says', {}, elsewhere, 'certainly'],
  ['… as the log says', { signIns: away(90072) }, {}, 'probably'],
  ['… as the log and the code say', { signIns: away(90072) }, { codes: [90072] }, 'certainly'],
  ['… a page without a code', {}, { quoted: selected }, 'certainly'],
  ['a page of this organisation', {}, { codes: [50020], quoted: page('kim@contoso.com', 'Contoso') }, 'ok'],
  ['another account in another organisation', {}, { codes: [50020], quoted: page('k@x.nl', 'Fabrikam') }, 'ok'],
  ['only the code, nothing about where', {}, { codes: [50020] }, 'ok'],
  ['… with words about another organisation', {}, { codes: [50020], signs: ['visits-elsewhere'] }, 'probably'],
  ['only words', {}, { signs: ['visits-elsewhere', 'says-no-such-account'] }, 'probably'],
  ['… of which one is missing', {}, { signs: ['visits-elsewhere', 'cannot-sign-in'] }, 'ok'],
  ['let in there since', { signIns: [...away(0), ...away(90072, { createdDateTime: minutesAgo(60) })] }, {}, 'ok'],
  ['the same code at home', { signIns: [signIn({ errorCode: 90072 })] }, { codes: [90072] }, 'ok'],
  ['a guest of ours', { account: guestAccount() }, { codes: [50020] }, 'ok'],
  ['an account that cannot be read', unknown, { codes: [50020] }, 'ok'],
  ['nobody here, a code', unknown, { ...nobody, codes: [50020] }, 'certainly'],
  ['nobody here, the code of an unknown name', unknown, { ...nobody, codes: [50034] }, 'probably'],
  ['nobody here, another code', unknown, { ...nobody, codes: [50126] }, 'ok'],
  ['nobody here, words about a guest', unknown, { ...nobody, signs: ['as-guest'] }, 'probably'],
  ['nobody here, and nothing that is ours', unknown, { ...nobody, signs: ['cannot-sign-in'] }, 'ok'],
  [
    'nobody here, refused elsewhere',
    unknown,
    { ...nobody, codes: [50020], quoted: page('mo@fabrikam.com', 'Adatum') },
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(guestNotInvited, facts, said)).toBe(outcome)
})

test.each([
  ['out', elsewhere, { direction: 'out', tenant: 'Fabrikam', address: 'kim@contoso.com' }],
  ['in', { ...nobody, codes: [50020] }, { direction: 'in', address: 'mo@fabrikam.com' }],
] as const)('%s: names who and where', (_, said, values) => {
  expect(verdictOf(guestNotInvited, {}, said)).toMatchObject({ values, whoCanFix: 'user' })
})
