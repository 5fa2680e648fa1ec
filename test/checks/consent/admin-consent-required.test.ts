import { adminConsentRequired } from '../../../src/checks/consent/admin-consent-required.ts'
import { consentDeclined } from '../../../src/checks/consent/consent-declined.ts'
import { consentRequired } from '../../../src/checks/consent/consent-required.ts'
import {
  app,
  authorizationPolicy,
  consentRequest,
  hours,
  judge,
  minutesAgo,
  permissionGrant,
  samlApp,
  signIn,
  userConsentRequest,
  verdictOf,
} from '../judge.ts'

const open = app({ appRoleAssignmentRequired: false })
const off = authorizationPolicy({ permissionGrantPoliciesAssigned: [] })
const refused = (errorCode: number, over = {}) => ({ app: open, signIns: [signIn({ errorCode, ...over })] })
const asked = { app: hours, signs: ['needs-consent', 'says-admin-approval'] } as const
const cancelled = { app: hours, signs: ['needs-consent', 'declined-consent'] } as const
const nothing = { app: open, appConsents: [], signIns: [] }
const attempt = { correlationId: 'one' }

/** Only an administrator, nobody yet, or a no of the person: never two of them. */
test.each([
  ['90094', refused(90094), { app: hours }, ['certainly', 'ok', 'ok']],
  ['90095', refused(90095), { app: hours }, ['certainly', 'ok', 'ok']],
  ['65001', refused(65001), { app: hours }, ['ok', 'certainly', 'ok']],
  [
    '65001 while user consent is off',
    { ...refused(65001), authorizationPolicy: off },
    { app: hours },
    ['ok', 'certainly', 'ok'],
  ],
  ['65001, and the screen asks for an administrator', refused(65001), asked, ['certainly', 'ok', 'ok']],
  ['65004', refused(65004), { app: hours }, ['ok', 'ok', 'certainly']],
  [
    '65004 while user consent is off',
    { ...refused(65004), authorizationPolicy: off },
    { app: hours },
    ['certainly', 'ok', 'ok'],
  ],
  [
    '65004 for an app that requires assignment',
    { ...refused(65004), app: app() },
    { app: hours },
    ['certainly', 'ok', 'ok'],
  ],
  [
    '65004 after the page that asks for an administrator',
    {
      app: open,
      signIns: [
        signIn({ errorCode: 65004, ...attempt }),
        signIn({ errorCode: 90094, createdDateTime: minutesAgo(11), ...attempt }),
      ],
    },
    { app: hours },
    ['certainly', 'ok', 'ok'],
  ],
  ['the screen asks for an administrator', nothing, asked, ['certainly', 'ok', 'ok']],
  [
    'it does, though something was granted',
    { ...nothing, appConsents: [permissionGrant()] },
    asked,
    ['probably', 'ok', 'ok'],
  ],
  [
    'it does, and the app is not known',
    { app: undefined, signIns: [] },
    { signs: asked.signs },
    ['probably', 'ok', 'ok'],
  ],
  [
    'it does, but the app stops with something else',
    { ...nothing, signIns: [signIn({ errorCode: 50126 })] },
    asked,
    ['possibly', 'ok', 'ok'],
  ],
  ['permissions are asked for', nothing, { app: hours, signs: ['needs-consent'] }, ['ok', 'probably', 'ok']],
  [
    'they are, while user consent is off',
    { ...nothing, authorizationPolicy: off },
    { app: hours, signs: ['needs-consent'] },
    ['probably', 'ok', 'ok'],
  ],
  [
    'they are, of an app that has them',
    { app: open, signIns: [] },
    { app: hours, signs: ['needs-consent'] },
    ['ok', 'possibly', 'ok'],
  ],
  [
    'they are, of no app that is known',
    { app: undefined, signIns: [] },
    { signs: ['needs-consent'] },
    ['ok', 'ok', 'ok'],
  ],
  ['chose Cancel', nothing, cancelled, ['ok', 'ok', 'probably']],
  [
    'chose Cancel, while user consent is off',
    { ...nothing, authorizationPolicy: off },
    cancelled,
    ['probably', 'ok', 'ok'],
  ],
  [
    'approval on a phone',
    nothing,
    { ...asked, signs: ['says-admin-approval', 'asks-for-approval'] },
    ['possibly', 'ok', 'ok'],
  ],
  [
    'they are, of an app that speaks SAML',
    { ...nothing, app: samlApp() },
    { app: hours, signs: ['needs-consent'] },
    ['ok', 'ok', 'ok'],
  ],
  ['no consent, and nobody speaks of it', nothing, { app: hours }, ['ok', 'ok', 'ok']],
  [
    'asked, then let in',
    { app: open, signIns: [signIn({ errorCode: 65001, createdDateTime: minutesAgo(30) }), signIn()] },
    { app: hours },
    ['ok', 'ok', 'ok'],
  ],
  ['another code is quoted', nothing, { ...asked, codes: [50105] }, ['ok', 'ok', 'ok']],
] as const)('%s', (_, facts, said, outcomes) => {
  const all = [adminConsentRequired, consentRequired, consentDeclined]
  expect(all.map((check) => judge(check, facts, said))).toEqual(outcomes)
})

const requestOf = (status: string, requesterId = 'kim') => ({
  ...refused(90095),
  consentRequests: [consentRequest({ requests: [userConsentRequest({ status, requesterId })] })],
})

test.each([
  ['waits', requestOf('InProgress'), 'waiting', 'wait'],
  ['expired', requestOf('Expired'), 'expired', 'request'],
  ['was closed', requestOf('Completed'), 'closed', 'request'],
  ['is of somebody else', requestOf('InProgress', 'alex'), 'none', 'request'],
] as const)('a request that %s', (_, facts, request, step) => {
  const verdict = verdictOf(adminConsentRequired, facts, { app: hours })
  expect(verdict).toMatchObject({ values: { request } })
  expect(verdict === 'ok' ? [] : verdict.remedies.map((remedy) => remedy.step)).toContain(step)
})

test('the consent page is for administrators only, and not for a risky app', () => {
  const linksOf = (code: number) => {
    const verdict = verdictOf(adminConsentRequired, refused(code), { app: hours })
    return verdict === 'ok' ? [] : verdict.remedies.filter(({ link }) => link?.includes('adminconsent'))
  }
  expect(linksOf(90094)).toMatchObject([{ for: 'admin' }])
  expect(linksOf(900941)).toEqual([])
})

test('an app that only the log names is not the one that asks', () => {
  const said = { signs: asked.signs, app: { ...hours, fromLog: 'no-app-told' } } as const
  const facts = { app: open, signIns: [signIn({ errorCode: 50126 })] }
  expect(verdictOf(adminConsentRequired, facts, said)).toMatchObject({ explains: 'probably', values: { app: 'none' } })
})
