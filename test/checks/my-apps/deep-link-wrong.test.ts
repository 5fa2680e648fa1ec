import { deepLinkWrong } from '../../../src/checks/my-apps/deep-link-wrong.ts'
import { judge, minutesAgo, organization, signIn, verdictOf, type FactsOver } from '../judge.ts'

const appId = '6abf661d-3f1e-4c9c-8c4c-6d6f2ea2a172'
const gone = '11111111222243338444555555550401'
const tenant = 'd8f2895b-93d3-5ab2-9a6b-4e662d328e1d'
const facts: FactsOver = {
  appNames: [{ appId, displayName: 'Expense Cloud' }],
  organization: organization({
    id: tenant,
    verifiedDomains: [{ name: 'contoso.com', isDefault: true, isInitial: false }],
  }),
}
const plain = appId.replaceAll('-', '')

test.each([
  ['the right one', `https://myapps.microsoft.com/signin/Expense%20Cloud/${plain}`, 'ok'],
  ['the right one, with the organisation', `https://myapps.microsoft.com/signin/x/${plain}?tenantId=${tenant}`, 'ok'],
  ['the right one, with the domain', `https://myapps.microsoft.com/contoso.com/signin/x/${plain}.`, 'ok'],
  ['of the launcher', `https://launcher.myapps.microsoft.com/api/signin/${appId}?tenantId=${tenant}`, 'ok'],
  ['of the old access panel', `https://account.activedirectory.windowsazure.com/applications/signin/x/${plain}`, 'ok'],
  ['My Apps itself', 'https://myapps.microsoft.com/', 'ok'],
  ['an address of something else', `https://contoso.example/signin/x/${gone}`, 'ok'],
  ['to an app that is gone', `https://myapps.microsoft.com/signin/Expense%20Cloud/${gone}`, 'gone'],
  [
    'of the launcher, to an app that is gone',
    `(https://launcher.myapps.microsoft.com/api/signin/${gone}?tenantId=${tenant})`,
    'gone',
  ],
  [
    'of another organisation',
    `https://myapps.microsoft.com/signin/x/${plain}?tenantId=00000000-1111-2222-3333-444444444444`,
    'elsewhere',
  ],
  ['of another domain', `https://myapps.microsoft.com/fabrikam.com/signin/x/${plain}`, 'elsewhere'],
  ['cut off', 'https://myapps.microsoft.com/signin/Expense%20Cloud/6abf661d3f1e', 'cut'],
])('a link %s: %s is %s', (_, address, why) => {
  const verdict = verdictOf(deepLinkWrong, facts, { quoted: `my link ${address} does nothing` })
  expect(verdict === 'ok' ? verdict : verdict.values['why']).toBe(why)
})

const bad = `https://myapps.microsoft.com/signin/Expense%20Cloud/${gone}`
test.each([
  ['the words hold it', facts, { quoted: bad }, 'certainly'],
  ['and the answer to it', facts, { quoted: bad, codes: [700016] }, 'certainly'],
  ['and a code that no link explains', facts, { quoted: bad, codes: [50105] }, 'ok'],
  [
    'an older failure of something else',
    { ...facts, signIns: [signIn({ errorCode: 50105 })] },
    { quoted: bad },
    'certainly',
  ],
  ['the organisation cannot be read', { ...facts, organization: undefined }, { quoted: bad }, 'certainly'],
] as const)('a wrong link: %s', (_, of, said, outcome) => {
  expect(judge(deepLinkWrong, of, said)).toBe(outcome)
})

const expense = { name: 'Expense Cloud', appIds: [appId] }
const answer = (identifier: string, over = {}) =>
  signIn({
    appId: identifier,
    appDisplayName: '',
    errorCode: 700016,
    failureReason: `Application with identifier '${identifier}' was not found in the directory 'Contoso'.`,
    ...over,
  })
const dashed = '11111111-2222-4333-8444-555555550401'
const bookmark = { app: expense, signs: ['from-saved-link'] } as const
test.each([
  ['a number that is not here', [answer(dashed)], bookmark, 'certainly'],
  ['a number that is not here, days ago', [answer(dashed, { createdDateTime: minutesAgo(6000) })], bookmark, 'ok'],
  ['an address', [answer('https://expense.example')], bookmark, 'ok'],
  ['the number of an app that is here', [answer(appId)], bookmark, 'ok'],
  ['another code', [signIn({ errorCode: 50105 })], bookmark, 'ok'],
  ['nothing', [signIn()], bookmark, 'ok'],
  ['a number that is not here, and no app is told', [answer(dashed)], { signs: ['from-saved-link'] }, 'ok'],
  ['a number that is not here, and no bookmark is told', [answer(dashed)], { app: expense }, 'ok'],
] as const)('the bookmark asked for %s', (_, signIns, said, outcome) => {
  expect(judge(deepLinkWrong, { ...facts, signIns }, said)).toBe(outcome)
})

test('gives the link of the app that has the name now', () => {
  const verdict = verdictOf(deepLinkWrong, facts, { quoted: bad })
  expect(verdict === 'ok' ? [] : verdict.remedies.map(({ link }) => link)).toContain(
    `https://myapps.microsoft.com/signin/Expense%20Cloud/${plain}`,
  )
})
