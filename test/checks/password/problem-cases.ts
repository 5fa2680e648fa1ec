import {
  account,
  authorizationPolicy,
  daysAgo,
  domain,
  guestAccount,
  minutesAgo,
  registration,
  signIn,
} from '../judge.ts'
import { syncedAccount } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'
import { lockoutCases } from './lockout-cases.ts'

const refused = (errorCode: number, over = {}) => signIn({ errorCode, ...over })
const forgotten = { signs: ['forgot-password'] } as const
const outlook = { appId: 'outlook', appDisplayName: 'Outlook Mobile', clientAppUsed: 'Mobile Apps and Desktop clients' }
const phone = { ...outlook, device: { operatingSystem: 'Ios 18.3', deviceId: '', displayName: '' } }
const kept = [5, 15, 25].map((minutes) => refused(50126, { ...phone, createdDateTime: minutesAgo(minutes) }))
const noReset = { registration: registration({ isSsprEnabled: false, isSsprCapable: false }) }
const unregistered = { isSsprRegistered: false, isSsprCapable: false, methodsRegistered: [] }
const shortLived = [domain({ passwordValidityPeriodInDays: 90 })]
const old = { lastPasswordChangeDateTime: daysAgo(120) }
const forced = { forceChangePasswordNextSignIn: true }

/** Cases of each check of `password` that together use all its words. */
export const passwordCases = {
  ...lockoutCases,
  'password-expired-onprem': [
    { facts: { account: syncedAccount(), signIns: [refused(50144)] } },
    { facts: { account: syncedAccount(), signIns: undefined }, said: { signs: ['says-password-expired'] } },
    {
      facts: {
        signIns: [refused(50144, { appDisplayName: '' })],
        account: account({ lastPasswordChangeDateTime: undefined }),
      },
    },
  ],
  'must-change-password': [
    { facts: { account: account({ ...forced, lastPasswordChangeDateTime: undefined }), signIns: [refused(50055)] } },
    { facts: { account: account(forced), signIns: [] }, said: { signs: ['asks-new-password'] } },
  ],
  'password-expired': [
    { facts: { account: account(old), domains: shortLived, signIns: [refused(50055)] } },
    { facts: { account: syncedAccount({ lastPasswordChangeDateTime: undefined }), signIns: [refused(50055)] } },
    { facts: { account: account(old), domains: undefined, signIns: undefined }, said: { codes: [50055] } },
  ],
  'sspr-not-enabled': [
    { facts: noReset, said: forgotten },
    { facts: { ...noReset, account: syncedAccount() }, said: forgotten },
    {
      facts: {
        registration: registration({ isAdmin: true }),
        authorizationPolicy: authorizationPolicy({ allowedToUseSSPR: false }),
      },
      said: forgotten,
    },
    ...['SSPR_0009', 'SSPR_0010', 'SSPR_0011', 'SSPR_0012', 'SSPR_0013', 'SSPR_0029', 'SSPR_0030'].map((code) => ({
      facts: { account: syncedAccount(), registration: undefined },
      said: { clientCodes: [code] },
      names: [code],
    })),
  ],
  'sspr-not-registered': [
    { facts: { registration: registration(unregistered) }, said: forgotten },
    { facts: { registration: registration({ ...unregistered, methodsRegistered: ['email'] }) }, said: forgotten },
    { facts: { registration: registration({ ...unregistered, isAdmin: true }) }, said: forgotten },
    { facts: { registration: undefined }, said: { clientCodes: ['SSPR_0014'] }, names: ['SSPR_0014'] },
  ],
  'wrong-password': [
    { facts: { signIns: [refused(50126)] } },
    { facts: { signIns: [refused(50126)], ...noReset } },
    { facts: { signIns: [refused(50126)], registration: undefined } },
    {
      facts: { account: account({ lastPasswordChangeDateTime: minutesAgo(90) }), signIns: kept },
      names: ['Outlook Mobile'],
    },
    { facts: {}, said: forgotten },
    { facts: { registration: undefined, account: syncedAccount() }, said: forgotten },
    { facts: { account: guestAccount() }, said: forgotten },
    { facts: { account: guestAccount(), signIns: undefined }, said: { codes: [50126] } },
  ],
} satisfies ProblemCases
