import { appDisabledByMicrosoft } from '../../../src/checks/apps/app-disabled-by-microsoft.ts'
import { appDisabledInTenant } from '../../../src/checks/apps/app-disabled-in-tenant.ts'
import { appDisabled } from '../../../src/checks/apps/app-disabled.ts'
import { app, hours, judge, minutesAgo, signIn } from '../judge.ts'

const off = { app: app({ accountEnabled: false }) }
const byMicrosoft = {
  app: app({ accountEnabled: false, disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' }),
}
const refused = { signIns: [signIn({ errorCode: 7000112 })] }
const elsewhere = { appId: 'other', appDisplayName: 'Other', resourceId: 'other', resourceDisplayName: 'Other' }

/** In this tenant, by Microsoft, by nobody knows whom: never two of them. */
test.each([
  ['off here, and refused', { ...off, ...refused }, ['certainly', 'ok', 'ok']],
  ['Microsoft disabled it, and refused', { ...byMicrosoft, ...refused }, ['ok', 'certainly', 'ok']],
  ['on here, and refused', refused, ['ok', 'ok', 'probably']],
  [
    'Microsoft did nothing',
    { app: app({ accountEnabled: false, disabledByMicrosoftStatus: 'NotDisabled' }), ...refused },
    ['certainly', 'ok', 'ok'],
  ],
  ['off here, no event', { ...off, signIns: [] }, ['certainly', 'ok', 'ok']],
  ['off here, got in lately', { ...off, signIns: [signIn()] }, ['probably', 'ok', 'ok']],
  [
    'off here, but the app stops with another code',
    { ...off, signIns: [signIn({ errorCode: 50126 })] },
    ['ok', 'ok', 'ok'],
  ],
  ['on, and got in', {}, ['ok', 'ok', 'ok']],
  [
    'refused long ago, and on now',
    { signIns: [signIn({ errorCode: 7000112, createdDateTime: minutesAgo(9000) })] },
    ['ok', 'ok', 'ok'],
  ],
  [
    'refused, then let in',
    { signIns: [signIn({ errorCode: 7000112, createdDateTime: minutesAgo(60) }), signIn()] },
    ['ok', 'ok', 'ok'],
  ],
] as const)('%s', (_, facts, outcomes) => {
  const all = [appDisabledInTenant, appDisabledByMicrosoft, appDisabled]
  expect(all.map((check) => judge(check, facts, { app: hours }))).toEqual(outcomes)
})

test.each([
  ['the code is quoted, the log holds nothing', { app: hours, codes: [7000112] }, { signIns: [] }, 'certainly'],
  ['another code is quoted', { app: hours, codes: [50105] }, {}, 'ok'],
  ['the words say so', { app: hours, signs: ['says-app-disabled'] }, {}, 'certainly'],
  ['a forgotten password', { app: hours, signs: ['forgot-password'] }, {}, 'possibly'],
  ['the word fits several apps', { app: { name: 'Hours', appIds: ['hours', 'x'] } }, {}, 'possibly'],
  [
    'another app was refused',
    { app: hours, codes: [7000112] },
    { signIns: [signIn({ ...elsewhere, errorCode: 7000112 })] },
    'ok',
  ],
  ['no app is told', { codes: [7000112] }, {}, 'ok'],
] as const)('off here, and %s', (_, said, facts, outcome) => {
  expect(judge(appDisabledInTenant, { ...off, ...facts }, said)).toBe(outcome)
})
