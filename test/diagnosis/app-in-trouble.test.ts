import { appInTrouble } from '../../src/diagnosis/find-app.ts'
import type { SignIn } from '../../src/model/facts/sign-ins.ts'
import { minutesAgo, now, signIn, symptoms } from '../checks/judge.ts'
import { evidenceOf } from './diagnose.ts'

const apps = [
  { appId: 'cloud', displayName: 'Boardly Cloud' },
  { appId: 'archive', displayName: 'Boardly Archive' },
  { appId: 'sheets', displayName: 'Timesheets' },
  { appId: 'ledger', displayName: 'Ledger', addresses: ['https://ledger.contoso.com/saml'] },
  { appId: 'time', displayName: 'Time' },
]
const failed = (appId: string, minutes: number, over: Partial<SignIn> = {}) =>
  signIn({
    errorCode: 50105,
    id: `${appId}${minutes}`,
    correlationId: `${appId}${minutes}`,
    appId,
    appDisplayName: apps.find((app) => app.appId === appId)?.displayName ?? '',
    resourceId: '',
    resourceDisplayName: '',
    createdDateTime: minutesAgo(minutes),
    ...over,
  })
const meant = (quoted: string, signIns: readonly SignIn[], over = {}) =>
  appInTrouble(evidenceOf({ signIns }, ['signIns']), symptoms({ quoted, ...over }), now, apps)

test.each([
  ['of two apps with the word the one that failed', [failed('sheets', 5), failed('archive', 30)], 'Boardly Archive'],
  [
    'both failed: the newest failure of all',
    [failed('cloud', 9), failed('archive', 30), failed('sheets', 5)],
    'Timesheets',
  ],
  ['neither failed', [failed('sheets', 5)], 'Timesheets'],
  ['it failed too long ago', [failed('sheets', 5), failed('archive', 9000)], 'Timesheets'],
])('boardly: %s', (_, signIns, name) => {
  expect(meant('boardly fails', signIns)?.name).toBe(name)
})

test('the words and the log together name an app as surely as its whole name would', () => {
  expect(meant('boardly fails', [failed('archive', 30)])).toEqual({ name: 'Boardly Archive', appIds: ['archive'] })
})

test('an event that is named is the one that is meant', () => {
  const signIns = [failed('sheets', 5), failed('archive', 30)]
  expect(meant('boardly fails', signIns, { requestId: 'sheets5' })?.appIds).toEqual(['sheets'])
})

test.each([
  ['an everyday name that failed as well', 'my timesheet of this week', 'sheets', 'perhaps-another-told'],
  ['the same app', 'my ledger of this week', 'ledger', 'no-app-told'],
  ['a word that is said of anything', 'this time it fails', 'ledger', 'perhaps-another-told'],
])('in whatever sense: %s', (_, quoted, appId, fromLog) => {
  const signIns = [failed('ledger', 5), failed('sheets', 30), failed('time', 40)]
  expect(meant(quoted, signIns)).toMatchObject({
    appIds: [appId],
    ...(appId === 'ledger' && quoted.includes('ledger') ? {} : { fromLog }),
  })
})

const reason =
  "Application with identifier 'https://ledger.contoso.com/SAML/' was not found in the directory 'Contoso'."
test.each([
  ['the identifier in the log', failed('', 5, { errorCode: 700016, failureReason: reason }), 'Ledger', ['ledger', '']],
  [
    'an identifier of nobody',
    failed('', 5, { errorCode: 700016, failureReason: reason.replace('ledger', 'x') }),
    '',
    [],
  ],
] as const)('an event without an app: %s', (_, event, name, appIds) => {
  expect(meant('it fails', [event])).toEqual({ name, appIds, fromLog: 'no-app-told' })
})
