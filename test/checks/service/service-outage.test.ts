import { serviceOutage } from '../../../src/checks/service/service-outage.ts'
import { hours, judge, minutesAgo, serviceIssue, signIn, teams, tenantFailure } from '../judge.ts'

const mfa = { serviceIssues: [serviceIssue()] }
const signing = { serviceIssues: [serviceIssue({ title: 'Users may be unable to sign in to Microsoft 365' })] }
const ofTeams = { title: 'Some users cannot open Teams', service: 'Microsoft Teams' }
const teamsDown = { serviceIssues: [serviceIssue(ofTeams)] }
const noAnswer = signIn({ errorCode: 500121, createdDateTime: minutesAgo(5) })
const others = (errorCode: number) => ({
  tenantFailures: {
    since: minutesAgo(120),
    failures: ['alex', 'robin'].map((userId) => tenantFailure({ userId, errorCode })),
  },
})
const cannot = { signs: ['cannot-sign-in'] } as const
const down = { signs: ['says-down'] } as const
const many = { who: { is: 'many' } } as const

test.each([
  ['no answer at the second step', { ...mfa, signIns: [noAnswer] }, {}, 'probably'],
  ['and others have it too', { ...mfa, ...others(500121), signIns: [noAnswer] }, {}, 'certainly'],
  [
    'the second step, since before the incident',
    { ...mfa, signIns: [{ ...noAnswer, createdDateTime: minutesAgo(300) }] },
    {},
    'ok',
  ],
  [
    'the person declined it',
    { ...mfa, signIns: [{ ...noAnswer, additionalDetails: 'MFA denied; user declined the authentication' }] },
    {},
    'ok',
  ],
  ['a new phone explains it', { ...mfa, signIns: [noAnswer] }, { signs: ['new-phone'] }, 'ok'],
  [
    'no code arrives, nothing in the log',
    { ...mfa, signIns: [] },
    { signs: ['gets-no-prompt', 'cannot-sign-in'] },
    'probably',
  ],
  ['cannot sign in, an incident of the second step', { ...mfa, signIns: [] }, cannot, 'ok'],
  ['no answer, an incident of signing in', { ...signing, signIns: [noAnswer] }, {}, 'ok'],
  ['cannot sign in, nothing in the log', { ...signing, signIns: [] }, cannot, 'probably'],
  ['a code of the service', { ...signing, signIns: [signIn({ errorCode: 90033 })] }, cannot, 'probably'],
  ['a code that has its own reason', { ...signing, signIns: [signIn({ errorCode: 53003 })] }, cannot, 'ok'],
  ['quotes such a code', { ...signing, signIns: [] }, { codes: [53003] }, 'ok'],
  [
    'got in since',
    { ...signing, signIns: [signIn(), signIn({ errorCode: 90033, createdDateTime: minutesAgo(20) })] },
    cannot,
    'ok',
  ],
  ['asks for the app that is down', teamsDown, { app: teams, ...down }, 'certainly'],
  ['complains about the app that is down', teamsDown, { app: teams }, 'probably'],
  ['complains about another app', teamsDown, { app: hours, ...down }, 'ok'],
  ['names no app', teamsDown, cannot, 'ok'],
  ['says the licence is missing', teamsDown, { app: teams, signs: ['says-no-licence'] }, 'ok'],
  [
    'an advisory about something small',
    { serviceIssues: [serviceIssue({ ...ofTeams, classification: 'advisory' })] },
    { app: teams },
    'ok',
  ],
  [
    'an advisory, and asks whether it is down',
    { serviceIssues: [serviceIssue({ ...ofTeams, classification: 'advisory' })] },
    { app: teams, ...down },
    'possibly',
  ],
  [
    'restored, not closed yet',
    { serviceIssues: [serviceIssue({ ...ofTeams, status: 'serviceRestored' })] },
    { app: teams, ...down },
    'ok',
  ],
  [
    'a false alarm',
    { serviceIssues: [serviceIssue({ ...ofTeams, status: 'falsePositive' })] },
    { app: teams, ...down },
    'ok',
  ],
  [
    'an incident of the sign-in service that is not about signing in',
    {
      serviceIssues: [
        serviceIssue({ title: 'Admins cannot export reports', feature: 'Reports', impactDescription: 'Exports fail.' }),
      ],
    },
    cannot,
    'ok',
  ],
  [
    'many, the app they name is down',
    { ...teamsDown, account: undefined, signIns: undefined },
    { ...many, app: teams, ...cannot },
    'certainly',
  ],
  [
    'many, signing in is down',
    { ...signing, account: undefined, signIns: undefined },
    { ...many, ...cannot },
    'probably',
  ],
  [
    'many, signing in is down, and the log shows it',
    { ...signing, ...others(90033), account: undefined, signIns: undefined },
    { ...many, codes: [90033] },
    'certainly',
  ],
  ['many, no incident', { account: undefined, signIns: undefined }, { ...many, ...cannot }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(serviceOutage, facts, said)).toBe(outcome)
})
