import { conditionalAccessPolicy, device, grantControls, policy, signIn, syncedAccount, untold } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'
import { blockCases, blockedSignIn } from './block-cases.ts'

type SignInOver = NonNullable<Parameters<typeof signIn>[0]>

const refused = (over: SignInOver = {}) =>
  signIn({
    errorCode: 53000,
    device: { isCompliant: false },
    appliedPolicies: [policy({ enforcedGrantControls: ['RequireCompliantDevice'] })],
    ...over,
  })
const notJoined = (over: SignInOver = {}) =>
  signIn({
    errorCode: 53001,
    appliedPolicies: [policy({ enforcedGrantControls: ['RequireDomainJoinedDevice'] })],
    ...over,
  })
const asking = (control: string) => [policy({ enforcedGrantControls: [control] })]
const terms = conditionalAccessPolicy({ grantControls: grantControls([], { termsOfUse: ['terms'] }) })
const secret = 'CA001 Secret policy'
const phone = { operatingSystem: 'Ios 18.1', ...untold } as const
const mail = { appDisplayName: 'Apple Internet Accounts', resourceDisplayName: 'Office 365 Exchange Online' } as const

/** Cases of each check of `conditional-access` that together use all its words. */
export const conditionalAccessCases = {
  ...blockCases,
  'ca-device-not-compliant': [
    {
      facts: { devices: [device({ isCompliant: false })], signIns: [refused()] },
      names: [secret, 'LT-KIM'],
    },
    { facts: { devices: [device({ isCompliant: false, isManaged: false })], signIns: [refused()] }, names: ['LT-KIM'] },
    { facts: { devices: [], signIns: [refused({ device: untold })] } },
    { facts: { devices: [], signIns: undefined }, said: { codes: [53000] } },
  ],
  'security-defaults-legacy-block': [
    {
      facts: {
        securityDefaults: { isEnabled: true },
        signIns: [
          signIn({ errorCode: 530035, clientAppUsed: 'IMAP4' }),
          signIn({ errorCode: 530035, clientAppUsed: 'IMAP4' }),
        ],
      },
      names: ['IMAP4'],
    },
    { facts: { signIns: [signIn({ errorCode: 530035, clientAppUsed: 'Exchange ActiveSync' })] } },
    { facts: { signIns: [] }, said: { codes: [530035] } },
  ],
  'ca-device-not-hybrid-joined': [
    { facts: { signIns: [notJoined()] }, names: [secret, 'LT-KIM'] },
    { facts: { devices: [], signIns: [notJoined({ device: untold })] }, said: { signs: ['own-device'] } },
    { facts: { signIns: [notJoined({ device: { trustType: 'Azure AD registered' } })] } },
    { facts: { devices: [device({ trustType: 'ServerAd' })], signIns: [notJoined({ device: { trustType: '' } })] } },
    { facts: { devices: [device({ trustType: '' })], signIns: [notJoined({ device: { trustType: '' } })] } },
  ],
  'device-state-not-sent': [
    {
      facts: { signIns: [refused({ device: { ...untold, browser: 'Chrome 134' } }), signIn()] },
      names: [secret, 'LT-KIM', 'Chrome 134', 'Edge 134'],
    },
    { facts: { signIns: [refused({ device: { ...untold, browser: '' } })] }, names: ['LT-KIM'] },
    { facts: { devices: [], signIns: [notJoined({ errorCode: 530011, device: untold })] } },
  ],
  'device-disabled': [
    {
      facts: {
        devices: [
          device({
            accountEnabled: false,
            trustType: 'ServerAd',
            approximateLastSignInDateTime: '2026-02-20T08:00:00Z',
          }),
        ],
        signIns: [signIn({ errorCode: 135011 })],
        account: syncedAccount(),
      },
      names: ['LT-KIM'],
    },
    { facts: { devices: [], signIns: [signIn({ errorCode: 135011, device: untold })] } },
  ],
  'ca-app-not-approved': [
    {
      facts: {
        conditionalAccessPolicies: [conditionalAccessPolicy({ grantControls: grantControls(['approvedApplication']) })],
        signIns: [signIn({ errorCode: 53002, device: phone, ...mail, appliedPolicies: asking('RequireApprovedApp') })],
      },
      names: [secret, 'Apple Internet Accounts'],
    },
    {
      facts: {
        conditionalAccessPolicies: [],
        signIns: [
          signIn({
            errorCode: 53009,
            device: { ...untold, operatingSystem: 'Android 14' },
            appliedPolicies: asking('RequireCompliantApp'),
          }),
        ],
      },
      names: [secret],
    },
    { facts: { signIns: [] }, said: { codes: [53005] } },
  ],
  'ca-terms-of-use': [
    {
      facts: {
        conditionalAccessPolicies: [terms],
        signIns: [blockedSignIn({ errorCode: 50158, appliedPolicies: asking('TermsOfUse') })],
      },
      names: [secret],
    },
    {
      facts: { conditionalAccessPolicies: [terms], signIns: [] },
      said: { signs: ['asks-terms-of-use'] },
      names: [secret],
    },
    { facts: { signIns: [signIn({ errorCode: 50158 })] }, said: { signs: ['asks-terms-of-use'] } },
  ],
} satisfies ProblemCases
