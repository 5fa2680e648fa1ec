import { appNotInTenant } from '../../../src/checks/apps/app-not-in-tenant.ts'
import { app, hours, judge, signIn, verdictOf } from '../judge.ts'

const id = 'c0ffee00-1111-4222-8333-444455556666'
const absent = { is: 'not-in-tenant', appId: id } as const
const cranes = { name: 'Cranes', appIds: [id] }
const textOf = (identifier: string, directory = 'Contoso') =>
  `AADSTS700016: Application with identifier '${identifier}' was not found in the directory '${directory}'. This can happen if the application has not been installed.`
const event = (errorCode: number, failureReason: string, appId = id) =>
  signIn({ errorCode, failureReason, appId, appDisplayName: '' })

test.each([
  ['refused in the log', { app: absent, signIns: [event(700016, textOf(id))] }, { app: cranes }, 'certainly'],
  [
    'only in the page, as no log holds it',
    { app: absent, signIns: [] },
    { app: cranes, codes: [700016], quoted: textOf(id) },
    'certainly',
  ],
  ['it is there by now', { app: app({ appId: id }), signIns: [event(700016, textOf(id))] }, { app: cranes }, 'ok'],
  [
    'the list of apps holds it',
    { app: undefined, appNames: [{ appId: id, displayName: 'Cranes' }] },
    { codes: [700016], quoted: textOf(id) },
    'ok',
  ],
  [
    'looked for in another directory',
    { app: absent, signIns: [] },
    { app: cranes, codes: [700016], quoted: textOf(id, 'Fabrikam') },
    'probably',
  ],
  [
    'an address of an app that is there',
    { signIns: [event(700016, textOf('https://hours.contoso.com/saml/'), '')] },
    { app: hours },
    'ok',
  ],
  [
    'an address that may be of an app that is there',
    { app: undefined, signIns: [] },
    { codes: [700016], quoted: textOf('https://hours.contoso.com/saml/') },
    'possibly',
  ],
  [
    'an address of nothing here',
    { app: undefined, signIns: [] },
    { codes: [700016], quoted: textOf('https://cranes.example/saml') },
    'probably',
  ],
  ['a service the app asks for', { signIns: undefined }, { app: hours, codes: [500011] }, 'probably'],
  [
    'the words say so, and it is not here',
    { app: absent, signIns: [] },
    { app: cranes, signs: ['says-app-unknown'] },
    'probably',
  ],
  ['the words say so, and it is here', {}, { app: hours, signs: ['says-app-unknown'] }, 'ok'],
  ['another code', { app: absent, signIns: [] }, { app: cranes, codes: [50011] }, 'ok'],
  ['found, then let in', { app: absent, signIns: [] }, { app: cranes }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appNotInTenant, facts, said)).toBe(outcome)
})

test('tells the identifier, and that the request went elsewhere', () => {
  const said = { app: cranes, codes: [700016], quoted: textOf(id, 'Fabrikam') }
  const verdict = verdictOf(appNotInTenant, { app: absent, signIns: [] }, said)
  expect(verdict).toMatchObject({
    values: { app: 'Cranes', identifier: id, directory: 'Fabrikam', where: 'elsewhere' },
  })
})
