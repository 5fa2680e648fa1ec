import { samlEntityIdMismatch } from '../../../src/checks/saml/saml-entity-id-mismatch.ts'
import { app, judge, minutesAgo, organization, samlApp, signIn, type FactsOver } from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const unnamed = { appId: '', appDisplayName: '', resourceId: '', resourceDisplayName: '' }
const page = (identifier: string, directory = 'Contoso'): string =>
  `AADSTS700016: Application with identifier '${identifier}' was not found in the directory '${directory}'.`
const refused = (identifier: string, over = {}) =>
  signIn({ ...unnamed, errorCode: 700016, failureReason: page(identifier), ...over })
const sends = (identifier: string, over: FactsOver = {}): FactsOver => ({
  app: samlApp(),
  signIns: [refused(identifier)],
  ...over,
})
const slash = sends('https://hours.contoso.com/saml/')

test.each([
  ['only the slash differs', slash, 'certainly'],
  ['only capitals differ', sends('https://hours.contoso.com/SAML'), 'certainly'],
  ['another path on the same host', sends('https://hours.contoso.com/new/saml2'), 'certainly'],
  ['the host of the return address', sends('https://hours.contoso.com'), 'certainly'],
  ['identical: put right since', sends('https://hours.contoso.com/saml'), 'probably'],
  ['the same path on another host of the company', sends('https://payroll.contoso.com/saml'), 'ok'],
  ['something quite different, and no code is told', sends('https://other.example/sp'), 'ok'],
  ['an application id: the app is not here', sends('6abf661d-3f1e-4c9c-8c4c-6d6f2ea2a172'), 'ok'],
  [
    'looked for in another organisation',
    {
      ...slash,
      signIns: [
        refused('https://hours.contoso.com/saml/', {
          failureReason: page('https://hours.contoso.com/saml/', 'Fabrikam'),
        }),
      ],
    },
    'ok',
  ],
  [
    'solved since: let in after it',
    { ...slash, signIns: [signIn(), refused('https://hours.contoso.com/saml/', { createdDateTime: minutesAgo(60) })] },
    'possibly',
  ],
  [
    'a newer failure with another code',
    {
      ...slash,
      signIns: [
        signIn({ errorCode: 53003 }),
        refused('https://hours.contoso.com/saml/', { createdDateTime: minutesAgo(60) }),
      ],
    },
    'ok',
  ],
  [
    'four days old, and nobody quotes it',
    sends('', { signIns: [refused('https://hours.contoso.com/saml/', { createdDateTime: minutesAgo(6000) })] }),
    'ok',
  ],
  ['no failure', { app: samlApp() }, 'ok'],
] as const)('the words name the app, and it sends %s', (_, facts, outcome) => {
  expect(
    judge(samlEntityIdMismatch, { organization: organization({ displayName: 'Contoso' }), ...facts }, { app: hours }),
  ).toBe(outcome)
})

const quoted = (identifier: string, over = {}) => ({ app: hours, codes: [700016], quoted: page(identifier), ...over })

test.each([
  [
    'a page, the log is unreadable',
    { app: samlApp(), signIns: undefined },
    quoted('https://hours.contoso.com/saml/'),
    'certainly',
  ],
  [
    'a page, the log does not hold it',
    { app: samlApp(), signIns: [] },
    quoted('https://hours.contoso.com/saml/'),
    'certainly',
  ],
  ['a page about something else, and an app with SAML', { app: samlApp() }, quoted('https://sp.example/x'), 'probably'],
  ['a page about something else, and an app without SAML', {}, quoted('https://sp.example/x'), 'ok'],
  ['an app id on the page', { app: samlApp() }, quoted('6abf661d-3f1e-4c9c-8c4c-6d6f2ea2a172'), 'ok'],
  ['only the code, and an app with SAML', { app: samlApp() }, { app: hours, codes: [700016] }, 'probably'],
  ['only the code, and an app without SAML', {}, { app: hours, codes: [700016] }, 'ok'],
  [
    'an app that is not here',
    { app: { is: 'not-in-tenant', appId: 'hours' } },
    quoted('https://hours.contoso.com/saml/'),
    'ok',
  ],
  ['another code', { ...slash }, { app: hours, codes: [50105] }, 'ok'],
  [
    'no app told: its name stands in the identifier',
    { app: undefined, appNames: [{ appId: 'x', displayName: 'Expense Cloud' }], signIns: undefined },
    { codes: [700016], quoted: page('https://expensecloud.example/contoso/') },
    'probably',
  ],
  [
    'no app told, and none of the name is here',
    { app: undefined, signIns: undefined },
    { codes: [700016], quoted: page('https://unknown.example/sp') },
    'ok',
  ],
  [
    'an app without a name of its own yet',
    { app: app({ servicePrincipalNames: ['hours'], preferredSingleSignOnMode: 'saml' }) },
    quoted('https://hours.contoso.com/saml'),
    'certainly',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(samlEntityIdMismatch, facts, said)).toBe(outcome)
})
