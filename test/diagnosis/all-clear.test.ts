import { minutesAgo, signIn, teams } from '../checks/judge.ts'
import { diagnose, endOf } from './diagnose.ts'

const asks = { signs: ['asks-if-anything-is-wrong'] } as const
const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number) => ({ signIns: [signIn({ errorCode })] })

test.each([
  ['a healthy person who asks whether anything is wrong', {}, asks, 'no-problem-found'],
  ['"stay signed in?" with its code', {}, { codes: [50140], signs: ['stay-signed-in-question'] }, 'no-problem-found'],
  ['asks about an app that works', {}, { ...asks, app: hours }, 'no-problem-found'],
  ['asks about an app that nobody saw working', {}, { ...asks, app: teams }, 'needs-more-info'],
  [
    'a failure that was solved',
    { signIns: [signIn(), signIn({ errorCode: 50126, createdDateTime: minutesAgo(60) })] },
    asks,
    'no-problem-found',
  ],
  [
    'permissions that were declined, then accepted',
    { signIns: [signIn(), signIn({ errorCode: 65004, createdDateTime: minutesAgo(60) })] },
    { signs: ['asks-if-anything-is-wrong', 'declined-consent'], app: hours },
    'no-problem-found',
  ],
  [
    'an app that is said to be off, and no refusal in the log',
    {},
    { signs: ['asks-if-anything-is-wrong', 'says-app-disabled'], app: hours },
    'needs-more-info',
  ],
  ['a failure that was not solved', refused(999_999), asks, 'needs-more-info'],
  [
    'a prompt that was left after a success',
    { signIns: [signIn({ errorCode: 50074 }), signIn({ createdDateTime: minutesAgo(60) })] },
    asks,
    'needs-more-info',
  ],
  [
    'nobody signed in for a week',
    { signIns: [signIn({ createdDateTime: minutesAgo(10_000) })] },
    asks,
    'needs-more-info',
  ],
  ['no sign-ins at all', { signIns: [] }, asks, 'needs-more-info'],
  ['does not ask, only says it fails', {}, { signs: ['cannot-sign-in'] }, 'needs-more-info'],
  [
    'asks, and mentions a password',
    {},
    { signs: ['asks-if-anything-is-wrong', 'password-trouble'] },
    'no-problem-found',
  ],
  [
    'asks, and is asked for another password',
    {},
    { signs: ['asks-if-anything-is-wrong', 'password-trouble', 'asks-new-password'] },
    'needs-more-info',
  ],
  ['asks, and quotes a failure', {}, { ...asks, codes: [999_999] }, 'needs-more-info'],
  ['asks, and quotes a failure that has a cause', {}, { ...asks, codes: [53003] }, 'ca-block-policy'],
  ['asks, and quotes a code of a client', {}, { ...asks, clientCodes: ['0xCAA20004'] }, 'needs-more-info'],
  ['says nothing', {}, {}, 'needs-more-info'],
] as const)('all clear? %s', (_, facts, said, end) => {
  expect(endOf(diagnose(facts, said))).toBe(end)
})

test.each(['account', 'signIns', 'authenticationMethods', 'securityDefaults', 'devices'] as const)(
  'nothing is called fine while %s cannot be read',
  (fact) => {
    expect(endOf(diagnose({}, asks, { [fact]: 'unavailable' }))).toBe('needs-more-info')
  },
)
