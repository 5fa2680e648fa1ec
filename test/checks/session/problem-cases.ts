import { account, conditionalAccessPolicy, minutesAgo, policy, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const often = policy({
  id: 'ca1',
  result: 'success',
  enforcedGrantControls: [],
  enforcedSessionControls: ['SignInFrequency'],
})
const bare = { hasAppEnforcedRestrictions: false, hasTokenProtection: false }
const every = (signInFrequency: object) => [conditionalAccessPolicy({ sessionControls: { ...bare, signInFrequency } })]
const ended = signIn({ errorCode: 70043, appliedPolicies: [often] })
const untold = account({ lastPasswordChangeDateTime: undefined })
const three = [2, 9, 15].map((at) => signIn({ createdDateTime: minutesAgo(at) }))

/** Cases of each check of `session` that together use all its words. */
export const sessionCases = {
  'session-revoked': [
    { facts: { signIns: [signIn({ errorCode: 50173 })] } },
    {
      facts: {
        account: account({ signInSessionsValidFromDateTime: minutesAgo(60) }),
        signIns: [signIn({ errorCode: 50173 })],
      },
    },
    { facts: { account: untold, signIns: [signIn({ errorCode: 50133, appDisplayName: '' })] } },
  ],
  'session-expired-inactivity': [
    {
      facts: {
        signIns: [signIn({ errorCode: 700082, createdDateTime: minutesAgo(1) }), signIn({ appDisplayName: '' })],
      },
      said: { codes: [700082] },
    },
    { facts: { signIns: undefined }, said: { codes: [700084] } },
    { facts: { signIns: [] }, said: { signs: ['long-away', 'was-signed-out'] } },
    { facts: { signIns: [signIn({ errorCode: 70008 }), signIn({ createdDateTime: minutesAgo(900) })] } },
  ],
  'session-sign-in-frequency': [
    {
      facts: { signIns: [ended], conditionalAccessPolicies: every({ value: 4, type: 'hours' }) },
      names: ['CA001 Secret policy'],
    },
    { facts: { signIns: [ended], conditionalAccessPolicies: every({ value: 1, type: 'days' }) } },
    { facts: { signIns: [ended], conditionalAccessPolicies: every({ frequencyInterval: 'everyTime' }) } },
    {
      facts: { signIns: [signIn({ appliedPolicies: [often] })], conditionalAccessPolicies: undefined },
      said: { signs: ['keeps-asking'] },
    },
    { facts: { signIns: undefined }, said: { codes: [70044] } },
  ],
  'sso-cookie-or-session': [
    { facts: {}, said: { signs: ['browser-refuses'], quoted: 'your browser is set to block cookies' } },
    { facts: {}, said: { signs: ['browser-refuses'], quoted: 'JavaScript is off' } },
    { facts: {}, said: { signs: ['browser-refuses'], quoted: 'browser not supported' } },
    { facts: {}, said: { signs: ['blank-page'] } },
    {
      facts: { signIns: [signIn({ errorCode: 50058, appDisplayName: '', device: { browser: '' } })] },
      said: { codes: [50058] },
    },
    { facts: { signIns: three }, said: { signs: ['keeps-asking'] } },
    { facts: { signIns: undefined }, said: { codes: [500583] } },
  ],
} satisfies ProblemCases
