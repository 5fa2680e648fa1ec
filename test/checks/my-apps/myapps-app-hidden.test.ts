import { myappsAppHidden } from '../../../src/checks/my-apps/myapps-app-hidden.ts'
import { app, judge, verdictOf } from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const hidden = app({ tags: ['HideApp'] })
const misses = { app: hours, signs: ['app-not-listed'] } as const

test.each([
  ['hidden, and assigned', { app: hidden }, misses, 'certainly'],
  [
    'hidden, not assigned, which is not required',
    { app: app({ tags: ['HideApp'], appRoleAssignmentRequired: false }), userAppAssignments: [] },
    misses,
    'certainly',
  ],
  ['hidden, and not admitted either', { app: hidden, userAppAssignments: [] }, misses, 'probably'],
  ['visible', {}, misses, 'ok'],
  ['hidden, and switched off', { app: app({ tags: ['HideApp'], accountEnabled: false }) }, misses, 'ok'],
  ['not here', { app: { is: 'not-in-tenant', appId: 'hours' } }, misses, 'ok'],
  ['hidden, and it only does not work', { app: hidden }, { app: hours }, 'ok'],
  ['hidden, and a code is told', { app: hidden }, { ...misses, codes: [50105] }, 'ok'],
  [
    'hidden, and the words fit several apps',
    { app: hidden },
    { ...misses, app: { name: 'Hours', appIds: ['hours', 'x'] } },
    'ok',
  ],
  [
    'hidden, and only the log names it',
    { app: hidden },
    { ...misses, app: { ...hours, fromLog: 'no-app-told' } },
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(myappsAppHidden, facts, said)).toBe(outcome)
})

test.each([
  ['the start page', {}, 'https://hours.contoso.com'],
  ['the address to sign in at', { loginUrl: 'https://hours.contoso.com/login' }, 'https://hours.contoso.com/login'],
  [
    'not the one the portal fills in',
    {
      homepage: 'https://account.activedirectory.windowsazure.com:444/applications/default.aspx?metadata=customappsso',
    },
    'none',
  ],
  ['nothing that is no web address', { homepage: 'javascript:alert(1)' }, 'none'],
])('tells %s', (_, over, address) => {
  const verdict = verdictOf(myappsAppHidden, { app: app({ tags: ['HideApp'], ...over }) }, misses)
  expect(verdict === 'ok' ? verdict : verdict.values['address']).toBe(address)
})
