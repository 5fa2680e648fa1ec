import { appInTrouble, findApp } from '../../src/diagnosis/find-app.ts'
import { minutesAgo, now, signIn, symptoms, teams } from '../checks/judge.ts'
import { evidenceOf } from './diagnose.ts'

const names = [
  'Expense',
  'Expense Cloud',
  'IPAM Console',
  'Time',
  'Sign In',
  'HR',
  'Sales',
  'Contoso Intranet',
  'Planner Timesheets',
  'Salesforce (Production)',
  'Salesforce (Sandbox)',
  'TOPdesk',
  'TOPdesk Reports',
  'Narada Notification Service',
  'Approvals',
  'Timesheets',
  'Payroll',
  'Monday',
  '💥',
].map((displayName) => ({ appId: displayName.toLowerCase(), displayName }))
const twins = [
  { appId: 'twin-b', displayName: 'Twin Port' },
  { appId: 'twin-a', displayName: 'Twin port' },
]
const apps = [...names, ...twins, { appId: teams.appIds[0] ?? '', displayName: 'Microsoft Teams' }]
const planner = { name: 'Planner', appIds: ['66375f6b-983f-4c2c-9701-d680650f588f', 'x'] }
const found = (quoted: string, app?: { name: string; appIds: string[] }) =>
  findApp(symptoms({ quoted, ...(app ? { app } : {}) }), apps)?.name

test.each([
  ['I cannot open Expense Cloud', 'Expense Cloud'],
  ['expense cloud gives an error', 'Expense Cloud'],
  ['i need to hand in my expenses today', undefined],
  ['ipam does not let me in', 'IPAM Console'],
  ['the console is broken', undefined],
  ['I have no time for this', undefined],
  ['I cannot sign in in time', undefined],
  ['the Time app does not open', 'Time'],
  ['I cannot open “Time”', 'Time'],
  ['Time', 'Time'],
  ['I cannot sign in, please help', undefined],
  ['Sorry, but we’re having trouble signing you in.', undefined],
  ['I asked HR and sales already', undefined],
  ['inloggen bij HR lukt niet', 'HR'],
  ['kim@contoso.com cannot sign in', undefined],
  ['salesforce says no', undefined],
  ['Salesforce (Production) says no', 'Salesforce (Production)'],
  ['topdesk is stuk', 'TOPdesk'],
  ['topdesk reports is stuk', 'TOPdesk Reports'],
  ['I do not get the notification', undefined],
  ['the approvals never arrive', undefined],
  ['I cannot open expens cloud', 'Expense Cloud'],
  ['expense cluod is down', 'Expense Cloud'],
  ['contoso intanet does not open', 'Contoso Intranet'],
  ['topdekk does not let me in', 'TOPdesk'],
  ['sign on does not work', undefined],
  ['Sign in does not work', undefined],
  ['Timesheets says AADSTS50105', 'Timesheets'],
  ['timesheets geeft AADSTS50105', 'Timesheets'],
  ['Payroll gives AADSTS50105', 'Payroll'],
  ['who owns Payroll? I cannot get in', 'Payroll'],
  ['ik kan niet in Payroll', 'Payroll'],
  ['ik kom nergens meer in payroll', 'Payroll'],
  ['Payroll werkt niet', 'Payroll'],
  ['Payroll doesn’t work', 'Payroll'],
  ['I cannot get into payroll', 'Payroll'],
  ['I asked the people of payroll', undefined],
  ['the payroll says no', undefined],
  ['I cannot sign in since Monday', undefined],
  ['', undefined],
  ['💥', undefined],
])('“%s” → %p', (quoted, name) => {
  expect(found(quoted)).toBe(name)
})

test.each([
  ['the tenant’s name for an app whose id is known', 'teams does not work', teams, 'Microsoft Teams'],
  ['an own app named in full beats a Microsoft word', 'planner timesheets fails', planner, 'Planner Timesheets'],
  ['a Microsoft word beats a guess by one word', 'planner fails', planner, 'Planner'],
  ['an id in the message beats every name', 'App id: expense\nTOPdesk', { name: 'E', appIds: ['expense'] }, 'Expense'],
  ['a page that gives a name only', 'App name: X', { name: 'EXPENSE CLOUD', appIds: [] }, 'Expense Cloud'],
  ['a name this tenant does not have', 'App name: Elsewhere', { name: 'Elsewhere', appIds: [] }, 'Elsewhere'],
  ['an ordinary word beside a Microsoft word', 'the Time I lost on teams', teams, 'Microsoft Teams'],
])('%s: “%s”', (_, quoted, app, name) => {
  expect(found(quoted, app)).toBe(name)
})

test('an own app that only carries the Microsoft word is not meant by it', () => {
  const own = [{ appId: 'own', displayName: 'Yammer' }]
  const engage = { name: 'Viva Engage', appIds: ['00000005-0000-0ff1-ce00-000000000000', 'x'] }
  expect(findApp(symptoms({ quoted: 'yammer fails', app: engage }), own)).toEqual(engage)
})

test('a word that an app of Microsoft carries as well is no guess', () => {
  const both = [
    { appId: '00000005-0000-0ff1-ce00-000000000000', displayName: 'Yammer Web' },
    { appId: 'own', displayName: 'Yammer Export' },
  ]
  expect(findApp(symptoms({ quoted: 'yammer fails' }), both)).toBeUndefined()
  expect(findApp(symptoms({ quoted: 'yammer fails' }), both.slice(1))?.appIds).toEqual(['own'])
})

test('two apps of one name are both kept, whatever the order of the list', () => {
  const said = symptoms({ quoted: 'twin port fails' })
  expect(findApp(said, apps)?.appIds).toEqual(['twin-a', 'twin-b'])
  expect(findApp(said, apps.toReversed())?.appIds).toEqual(['twin-a', 'twin-b'])
})

test.each([
  [
    'the app of the newest failure',
    [signIn({ errorCode: 50126, appId: 'a', appDisplayName: 'A' })],
    { name: 'A', appIds: ['a'], fromLog: 'no-app-told' },
  ],
  [
    'an event without an app id',
    [signIn({ errorCode: 50126, appId: '', appDisplayName: '' })],
    { name: '', appIds: [], fromLog: 'no-app-told' },
  ],
  ['nothing fails', [signIn()], undefined],
  ['only old failures', [signIn({ errorCode: 50126, createdDateTime: minutesAgo(9000) })], undefined],
])('in trouble: %s', (_, signIns, app) => {
  expect(appInTrouble(evidenceOf({ signIns }, ['signIns']), symptoms(), now)).toEqual(app)
})

test.each([
  ['the name of another own app, meant or not', 'I handed in my timesheet', 'perhaps-another-told'],
  ['no other name', 'I cannot sign in', 'no-app-told'],
])('in trouble, and the words hold %s', (_, quoted, fromLog) => {
  const evidence = evidenceOf({ signIns: [signIn({ errorCode: 50105 })] }, ['signIns'])
  expect(appInTrouble(evidence, symptoms({ quoted }), now, apps)).toMatchObject({ name: 'Hours', fromLog })
})

test('without the log no app is in trouble', () => {
  expect(appInTrouble(evidenceOf({}, ['signIns'], { signIns: 'throttled' }), symptoms(), now)).toBeUndefined()
})

const own = [
  { says: ['uren', 'hours tool'], means: 'Timesheets' },
  { says: ['the mail program'], means: 'Microsoft Teams' },
  { says: ['teams phone'], means: 'TOPdesk' },
  { says: ['old tool', ''], means: 'Not Here' },
]
test.each([
  ['ik kan niet in uren', undefined, 'Timesheets'],
  ['the Hours Tool does not open', undefined, 'Timesheets'],
  ['the mail program does not open', undefined, 'Microsoft Teams'],
  ['the teams phone is dead', teams, 'TOPdesk'],
  ['uren and Expense Cloud', undefined, 'Expense Cloud'],
  ['surenburg', undefined, undefined],
  ['the old tool fails', undefined, undefined],
] as const)('by the name the organisation gives it: “%s” → %p', (quoted, app, name) => {
  expect(findApp(symptoms({ quoted, ...(app ? { app } : {}) }), apps, own)?.name).toBe(name)
})
