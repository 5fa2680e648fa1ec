import { minutesAgo, serviceIssue, signIn, teams, tenantFailure } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const stopped = signIn({ errorCode: 500121, createdDateTime: minutesAgo(5) })
const others = ['alex', 'robin'].map((userId) => tenantFailure({ userId }))
const teamsIssue = serviceIssue({ service: 'Microsoft Teams', title: 'Some users cannot open Teams', id: 'TM1' })

/** Cases of each check of `service` that together use all its words. */
export const serviceCases = {
  'service-outage': [
    {
      facts: {
        serviceIssues: [serviceIssue()],
        signIns: [stopped],
        tenantFailures: { since: minutesAgo(120), failures: others },
      },
      names: ['MO612345', 'Some users cannot complete MFA'],
    },
    { facts: { serviceIssues: [teamsIssue] }, said: { app: teams, signs: ['says-down'] }, names: ['TM1'] },
    {
      facts: {
        serviceIssues: [serviceIssue({ title: 'Users may be unable to sign in' })],
        signIns: [signIn({ errorCode: 90033, createdDateTime: minutesAgo(5), appDisplayName: '' })],
      },
      said: { signs: ['cannot-sign-in'] },
    },
  ],
} satisfies ProblemCases
