import { appCannotDoMfa } from '../../../src/checks/mfa/app-cannot-do-mfa.ts'
import { mfaRequired } from '../../../src/checks/mfa/mfa-required.ts'
import { hours, judge, method, minutesAgo, signIn, teams, verdictOf } from '../judge.ts'

const asked = (minutes: number, over = {}) =>
  signIn({
    errorCode: 50076,
    clientAppUsed: 'Mobile Apps and Desktop clients',
    createdDateTime: minutesAgo(minutes),
    ...over,
  })
const home = signIn({ appId: 'home', appDisplayName: 'Home', createdDateTime: minutesAgo(12) })
const inTeams = { appId: teams.appIds[0], appDisplayName: 'Microsoft Teams', resourceId: 'x', resourceDisplayName: 'X' }
const named = { app: hours } as const
const script = { ...named, signs: ['speaks-of-script'] } as const

test.each([
  ['again and again, while other apps let them in', { signIns: [asked(5), asked(20), home] }, named, 'probably'],
  [
    'again and again, and no window appears',
    { signIns: [asked(5), asked(20), home] },
    { ...named, signs: ['gets-no-prompt'] },
    'certainly',
  ],
  ['once', { signIns: [asked(5), home] }, named, 'ok'],
  ['once, and it is a script', { signIns: [asked(5), home] }, script, 'certainly'],
  ['not interactive', { signIns: [asked(5, { isInteractive: false })] }, named, 'certainly'],
  ['an old protocol', { signIns: [asked(5, { clientAppUsed: 'IMAP4' })] }, named, 'certainly'],
  ['a program in Python', { signIns: [asked(5, { userAgent: 'python-requests/2.32' })] }, named, 'certainly'],
  [
    'in a browser, which can ask',
    { signIns: [asked(5, { clientAppUsed: 'Browser' }), asked(20, { clientAppUsed: 'Browser' }), home] },
    named,
    'ok',
  ],
  [
    'in an app of Microsoft, which can ask',
    { signIns: [asked(5, inTeams), asked(20, inTeams), home] },
    { app: teams },
    'ok',
  ],
  ['it got in later', { signIns: [signIn({ createdDateTime: minutesAgo(1) }), asked(5), asked(20)] }, named, 'ok'],
  ['other apps fail as well', { signIns: [asked(5), asked(20)] }, named, 'ok'],
  [
    'a script, the log of interactive sign-ins holds nothing',
    { signIns: [home] },
    { ...script, codes: [50076] },
    'certainly',
  ],
  ['no script, the log holds nothing', { signIns: [home] }, { codes: [50076] }, 'ok'],
  [
    'the phone is gone',
    { signIns: [asked(5), asked(20), home], authenticationMethods: [method()] },
    { ...named, signs: ['lost-method'] },
    'ok',
  ],
  ['another failure', { signIns: [asked(5, { errorCode: 50105 })] }, script, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appCannotDoMfa, facts, said)).toBe(outcome)
})

test.each([
  ['a script', { ...script, codes: [50076] }, ['certainly', 'ok']],
  ['a person', { codes: [50076] }, ['ok', 'probably']],
] as const)('%s with the same code: one cause', (_, said, outcomes) => {
  const facts = { signIns: [home] }
  expect([judge(appCannotDoMfa, facts, said), judge(mfaRequired, facts, said)]).toEqual(outcomes)
})

test('the owner of the app is named, and a service that was only to be opened is not', () => {
  const facts = { signIns: [home] }
  const said = { signs: ['speaks-of-script'], codes: [50076] } as const
  expect(verdictOf(appCannotDoMfa, facts, { ...said, app: hours })).toMatchObject({
    whoCanFix: 'app-owner',
    values: { app: 'Hours', owners: { list: ['Robin Bos'] } },
  })
  const sharePoint = { name: 'Office 365 SharePoint Online', appIds: ['00000003-0000-0ff1-ce00-000000000000'] }
  expect(verdictOf(appCannotDoMfa, facts, { ...said, app: sharePoint })).toMatchObject({ values: { app: 'none' } })
})
