import { account, minutesAgo, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const locked = { errorCode: 50053, failureReason: 'The account is locked, you have tried to sign in too many times.' }
const badAddress = {
  errorCode: 50053,
  failureReason: 'Sign-in was blocked because it came from an IP address with malicious activity.',
}
const outlook = { appId: 'outlook', appDisplayName: 'Outlook Mobile', clientAppUsed: 'Mobile Apps and Desktop clients' }
const phone = { ...outlook, device: { operatingSystem: 'Ios 18.3', deviceId: '', displayName: '' } }
const changed = account({ lastPasswordChangeDateTime: minutesAgo(180) })
const abroad = { location: { city: '', countryOrRegion: 'BR' } }

/** Cases of both meanings of AADSTS50053. */
export const lockoutCases = {
  'malicious-ip-block': [
    { facts: { signIns: [signIn(badAddress)] } },
    {
      facts: { signIns: [signIn({ ...badAddress, appDisplayName: '', location: { city: '', countryOrRegion: '' } })] },
    },
    {
      facts: { signIns: undefined },
      said: { codes: [50053], quoted: 'blocked because it came from an IP address with malicious activity' },
    },
  ],
  'smart-lockout': [
    {
      facts: {
        account: changed,
        signIns: [20, 30, 40].map((at) => signIn({ ...phone, ...locked, createdDateTime: minutesAgo(at) })),
      },
      names: ['Outlook Mobile'],
    },
    { facts: { signIns: [signIn(locked)] } },
    { facts: { signIns: [signIn(locked)] }, said: { signs: ['forgot-password', 'says-locked'] } },
    { facts: { signIns: undefined }, said: { signs: ['says-locked'] } },
    {
      facts: {
        signIns: [
          signIn({ ...locked, ...abroad, createdDateTime: minutesAgo(5) }),
          signIn({ createdDateTime: minutesAgo(60) }),
        ],
      },
    },
  ],
} satisfies ProblemCases
