import { samlSigningCertExpired } from '../../../src/checks/saml/saml-signing-cert-expired.ts'
import { app, certificate, daysAgo, judge, minutesAgo, samlApp, signIn, verdictOf } from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const inUse = (endDateTime: string) =>
  samlApp({ keyCredentials: [certificate({ endDateTime, usage: 'Sign' }), certificate({ endDateTime })] })
const ended = inUse(daysAgo(2))
const next = certificate({ customKeyIdentifier: 'AAAA' })
const refuses = { app: hours, signs: ['signed-in-but-app-refuses'] } as const

test.each([
  ['ended two days ago', ended, 'certainly'],
  ['ended a year ago', inUse(daysAgo(400)), 'probably'],
  ['good for a year', samlApp(), 'ok'],
  ['ends tomorrow', inUse(daysAgo(-1)), 'ok'],
  [
    'another one ended, not the one in use',
    samlApp({ keyCredentials: [certificate(), certificate({ endDateTime: daysAgo(9), customKeyIdentifier: 'AAAA' })] }),
    'ok',
  ],
  [
    'the one in use ended, a new one waits',
    samlApp({ keyCredentials: [certificate({ endDateTime: daysAgo(1) }), next] }),
    'certainly',
  ],
  [
    'one ended, one is good, and it is not told which signs',
    samlApp({
      keyCredentials: [certificate({ endDateTime: daysAgo(1) }), next],
      preferredTokenSigningKeyThumbprint: undefined,
    }),
    'ok',
  ],
  [
    'all ended, and it is not told which signs',
    samlApp({
      keyCredentials: [certificate({ endDateTime: daysAgo(1) })],
      preferredTokenSigningKeyThumbprint: undefined,
    }),
    'certainly',
  ],
  ['none', samlApp({ keyCredentials: [] }), 'ok'],
  ['the app does not speak SAML', app({ keyCredentials: [certificate({ endDateTime: daysAgo(2) })] }), 'ok'],
  ['the app is not here', { is: 'not-in-tenant', appId: 'hours' }, 'ok'],
] as const)('the app refuses, and its certificate: %s', (_, of, outcome) => {
  expect(judge(samlSigningCertExpired, { app: of }, refuses)).toBe(outcome)
})

test.each([
  ['the answer is no good', { app: hours, signs: ['says-bad-response'] }, [signIn()], 'certainly'],
  ['the app does not work', { app: hours }, [signIn()], 'probably'],
  ['the app does not work, and the log is unreadable', { app: hours }, undefined, 'probably'],
  ['a forgotten password', { app: hours, signs: ['forgot-password'] }, [signIn()], 'possibly'],
  ['a missing tile', { app: hours, signs: ['app-not-listed'] }, [signIn()], 'possibly'],
  ['words that fit several apps', { app: { name: 'Hours', appIds: ['hours', 'x'] } }, [signIn()], 'ok'],
  ['an app that only the log names', { app: { ...hours, fromLog: 'no-app-told' } }, [signIn()], 'ok'],
  ['a refused sign-in', { app: hours, signs: ['signed-in-but-app-refuses'] }, [signIn({ errorCode: 53003 })], 'ok'],
  ['another code', { app: hours, codes: [50105] }, [signIn()], 'ok'],
] as const)('it ended two days ago, and the words tell of %s', (_, said, signIns, outcome) => {
  expect(judge(samlSigningCertExpired, { app: ended, signIns }, said)).toBe(outcome)
})

test.each([
  ['no signing key', samlApp({ keyCredentials: [] }), 'missing'],
  ['no signing key, and the certificate has ended', ended, 'expired'],
])('AADSTS50003, %s', (_, of, state) => {
  const signIns = [signIn({ errorCode: 50003, createdDateTime: minutesAgo(5) })]
  const verdict = verdictOf(samlSigningCertExpired, { app: of, signIns }, { app: hours })
  expect(verdict === 'ok' ? {} : { state: verdict.values['state'], explains: verdict.explains }).toEqual({
    state,
    explains: 'certainly',
  })
})
