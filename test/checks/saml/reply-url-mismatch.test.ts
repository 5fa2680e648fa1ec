import { replyUrlMismatch } from '../../../src/checks/saml/reply-url-mismatch.ts'
import { app, application, judge, minutesAgo, signIn, verdictOf, type FactsOver } from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const page = (address: string): string =>
  `AADSTS50011: The redirect URI '${address}' specified in the request does not match the redirect URIs configured for the application 'hours'.`
const asks = (address: string, over = {}): FactsOver => ({
  signIns: [signIn({ errorCode: 50011, failureReason: page(address), ...over })],
})

test.each([
  ['refused', asks('https://hours.contoso.com/signin/'), { app: hours }, 'certainly'],
  [
    'refused, no app told',
    asks('https://hours.contoso.com/x'),
    { app: { ...hours, fromLog: 'no-app-told' } },
    'probably',
  ],
  ['refused, the code is told', asks('https://hours.contoso.com/x'), { codes: [50011] }, 'certainly'],
  ['only quoted, log and app unreadable', { app: undefined, signIns: undefined }, { codes: [50011] }, 'certainly'],
  ['only quoted, not in the log', { signIns: [] }, { app: hours, codes: [50011] }, 'probably'],
  ['registered by now', asks('https://hours.contoso.com/signin'), { app: hours }, 'probably'],
  [
    'no address registered',
    { signIns: [signIn({ errorCode: 500113 })], app: app({ replyUrls: [] }) },
    { app: hours },
    'certainly',
  ],
  [
    'let in after it',
    {
      signIns: [signIn(), ...(asks('https://hours.contoso.com/x', { createdDateTime: minutesAgo(60) }).signIns ?? [])],
    },
    { app: hours },
    'possibly',
  ],
  ['another code', { signIns: [signIn({ errorCode: 50105 })] }, { app: hours }, 'ok'],
  ['another code is quoted', asks('https://hours.contoso.com/x'), { app: hours, codes: [50105] }, 'ok'],
  ['an old one', asks('https://hours.contoso.com/x', { createdDateTime: minutesAgo(6000) }), { app: hours }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(replyUrlMismatch, facts, said)).toBe(outcome)
})

test.each([
  ['https://hours.contoso.com/signin/', 'slash'],
  ['https://hours.contoso.com/SignIn', 'case'],
  ['http://hours.contoso.com/signin', 'scheme'],
  ['https://hours.contoso.com/signins', 'spelling'],
  ['https://hours.contoso.com/callback', 'path'],
  ['https://test.contoso.com/signin', 'host'],
  ['https://hours.contoso.com/signin', 'nothing'],
  ['https://evil.example/', 'unknown'],
])('%s: %s', (address, differs) => {
  const verdict = verdictOf(replyUrlMismatch, asks(address), { app: hours })
  expect(verdict === 'ok' ? verdict : verdict.values['differs']).toBe(differs)
})

test('an address that only the registration holds is registered', () => {
  const own = application({
    redirectUris: { web: [], spa: ['https://hours.contoso.com/app'], publicClient: [] },
  })
  const verdict = verdictOf(
    replyUrlMismatch,
    { ...asks('https://hours.contoso.com/app'), application: own },
    { app: hours },
  )
  expect(verdict === 'ok' ? verdict : verdict.values['differs']).toBe('nothing')
})
