import { sessionSignInFrequency } from '../../../src/checks/session/session-sign-in-frequency.ts'
import {
  conditionalAccessPolicy,
  daysAgo,
  hours,
  judge,
  minutesAgo,
  policy,
  signIn,
  teams,
  verdictOf,
} from '../judge.ts'

const often = policy({
  id: 'ca7',
  displayName: 'CA007',
  result: 'success',
  enforcedGrantControls: [],
  enforcedSessionControls: ['SignInFrequency'],
})
const ended = signIn({ errorCode: 70043, createdDateTime: minutesAgo(5), appliedPolicies: [often] })
const under = (at: number, over = {}) => signIn({ createdDateTime: minutesAgo(at), appliedPolicies: [often], ...over })
const asks = { signs: ['keeps-asking'] } as const

test.each([
  ['ended for it', { signIns: [ended] }, {}, 'probably'],
  ['ended for it, and is asked again', { signIns: [ended] }, asks, 'certainly'],
  ['quotes it, no log', { signIns: undefined }, { codes: [70043] }, 'certainly'],
  ['ended for it, and got in since', { signIns: [under(1), ended] }, {}, 'ok'],
  ['signed in again and again under such a policy', { signIns: [under(10), under(250)] }, asks, 'certainly'],
  ['signed in once under such a policy', { signIns: [under(10)] }, asks, 'probably'],
  ['the same, without a word about it', { signIns: [under(10), under(250)] }, { signs: ['cannot-sign-in'] }, 'ok'],
  [
    'a policy that only reports',
    { signIns: [under(10, { appliedPolicies: [{ ...often, result: 'reportOnlySuccess' }] })] },
    asks,
    'ok',
  ],
  [
    'a policy with another session control',
    {
      signIns: [
        under(10, { appliedPolicies: [{ ...often, enforcedSessionControls: ['PersistentBrowserSessionMode'] }] }),
      ],
    },
    asks,
    'ok',
  ],
  ['no such policy', { signIns: [signIn(), signIn({ createdDateTime: minutesAgo(250) })] }, asks, 'ok'],
  ['in the app they name', { signIns: [under(10)] }, { ...asks, app: hours }, 'probably'],
  ['in another app than they name', { signIns: [under(10)] }, { ...asks, app: teams }, 'ok'],
  ['a week ago', { signIns: [under(0, { createdDateTime: daysAgo(7) })] }, asks, 'ok'],
  [
    'a password is refused',
    { signIns: [signIn({ errorCode: 50126, createdDateTime: minutesAgo(1) }), under(10)] },
    asks,
    'ok',
  ],
  ['revoked instead', { signIns: [signIn({ errorCode: 50173 })] }, asks, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(sessionSignInFrequency, facts, said)).toBe(outcome)
})

const control = { hasAppEnforcedRestrictions: false, hasTokenProtection: false }
test.each([
  ['every four hours', { frequencyInterval: 'timeBased', value: 4, type: 'hours' }, { every: 'hours', count: 4 }],
  ['every day', { frequencyInterval: 'timeBased', value: 1, type: 'days' }, { every: 'days', count: 1 }],
  ['every time', { frequencyInterval: 'everyTime' }, { every: 'time' }],
])('an agent reads how often: %s', (_, signInFrequency, values) => {
  const policies = [conditionalAccessPolicy({ id: 'ca7', sessionControls: { ...control, signInFrequency } })]
  expect(verdictOf(sessionSignInFrequency, { conditionalAccessPolicies: policies, signIns: [ended] })).toMatchObject({
    whoCanFix: 'nobody',
    values: { ...values, policies: { list: ['CA007'] } },
  })
})
