import { passwordSsoExtensionMissing } from '../../../src/checks/my-apps/password-sso-extension-missing.ts'
import { app, judge, samlApp, signIn } from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const stored = app({ preferredSingleSignOnMode: 'password', loginUrl: 'https://hours.example/login' })

test.each([
  ['nothing is filled in', { app: stored }, { app: hours, signs: ['not-filled-in'] }, 'certainly'],
  ['it asks for a password', { app: stored }, { app: hours, signs: ['password-trouble', 'keeps-asking'] }, 'probably'],
  ['it does not work', { app: stored }, { app: hours }, 'probably'],
  ['nothing is filled in, and the app speaks SAML', { app: samlApp() }, { app: hours, signs: ['not-filled-in'] }, 'ok'],
  [
    'nothing is filled in, and the app is switched off',
    { app: app({ preferredSingleSignOnMode: 'password', accountEnabled: false }) },
    { app: hours, signs: ['not-filled-in'] },
    'ok',
  ],
  ['a forgotten password of one’s own', { app: stored }, { app: hours, signs: ['forgot-password'] }, 'ok'],
  ['a missing tile', { app: stored }, { app: hours, signs: ['app-not-listed'] }, 'ok'],
  ['the sign-in is refused', { app: stored, signIns: [signIn({ errorCode: 53003 })] }, { app: hours }, 'ok'],
  ['a code is told', { app: stored }, { app: hours, codes: [50105] }, 'ok'],
  ['only the log names the app', { app: stored }, { app: { ...hours, fromLog: 'no-app-told' } }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(passwordSsoExtensionMissing, facts, said)).toBe(outcome)
})
