import { account, daysAgo, domain, federation, minutesAgo, provisioningError, signIn } from '../judge.ts'
import { signingCertificate, syncedAccount, syncedOrganization, tenantFailure } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const federated = { domains: [domain({ authenticationType: 'Federated' })], federation: [federation()] }
const refused = (errorCode: number) => ({ signIns: [signIn({ errorCode, createdDateTime: minutesAgo(5) })] })
const others = (errorCode: number, userIds = ['alex', 'robin']) => ({
  tenantFailures: { since: minutesAgo(120), failures: userIds.map((userId) => tenantFailure({ userId, errorCode })) },
})
const failed = federation({ certificateUpdate: { result: 'Failed', lastRunDateTime: daysAgo(1) } })
const ended = federation({
  signingCertificate: signingCertificate({ validTo: daysAgo(1) }),
  certificateUpdate: undefined,
})
const stopped = { organization: syncedOrganization({ onPremisesLastSyncDateTime: daysAgo(2) }) }
const renamed = syncedAccount({
  userPrincipalName: 'kim4711@contoso.onmicrosoft.com',
  onPremisesProvisioningErrors: [provisioningError()],
})
const cannot = { signs: ['cannot-sign-in'] } as const

/** Cases of each check of `federation` that together use all its words. */
export const federationCases = {
  'federation-cert-mismatch': [
    {
      facts: { ...federated, ...refused(5000811), ...others(5000811), federation: [failed] },
      names: ['contoso.com', 'sts.contoso.com'],
    },
    { facts: { ...federated, ...refused(5000811), federation: [ended] } },
    { facts: { domains: [], signIns: undefined, tenantFailures: undefined }, said: { codes: [5000811] } },
    {
      facts: { ...federated, account: undefined, signIns: undefined, ...others(5000811) },
      said: { who: { is: 'many' }, ...cannot },
    },
  ],
  'federation-down': [
    {
      facts: { ...federated, signIns: [signIn({ createdDateTime: daysAgo(1) })] },
      said: { signs: ['page-unreachable'], quoted: 'adfs' },
      names: ['sts.contoso.com'],
    },
    {
      facts: { ...federated, account: undefined, signIns: undefined, federation: undefined },
      said: { who: { is: 'many' }, ...cannot },
    },
  ],
  'pta-agent-unavailable': [80001, 80002, 80005, 80007, 80010, 80014].map((code) => ({
    facts: { ...refused(code), ...others(code) },
    names: [`AADSTS${code}`],
  })),
  'pta-time-skew': [
    { facts: { ...refused(80013), ...others(80013, ['alex']) } },
    { facts: { signIns: undefined }, said: { codes: [80013] } },
  ],
  'sync-duplicate-upn': [
    { facts: { account: renamed, signIns: [] }, said: cannot, names: ['kim4711@contoso.onmicrosoft.com'] },
    {
      facts: {
        account: syncedAccount({
          mail: undefined,
          onPremisesProvisioningErrors: [provisioningError({ occurredDateTime: undefined })],
        }),
        signIns: [],
      },
      said: { codes: [50034] },
    },
  ],
  'sync-stale': [
    {
      facts: { ...stopped, account: syncedAccount({ accountEnabled: false }) },
      said: { signs: ['changed-on-premises'] },
    },
    {
      facts: { ...stopped, account: syncedAccount({ lastPasswordChangeDateTime: undefined }), ...refused(50126) },
      said: { signs: ['changed-password'] },
    },
    {
      facts: { ...stopped, account: undefined, signIns: undefined },
      said: { who: { is: 'many' }, signs: ['changed-on-premises'] },
    },
  ],
  'sync-immutableid-mismatch': [
    {
      facts: { ...federated, account: syncedAccount(), ...others(90072, ['00000000-0000-0000-0000-000000000000']) },
      said: { codes: [90072] },
      names: ['abc='],
    },
    { facts: { ...federated, account: account(), federation: undefined }, said: { codes: [51004] } },
  ],
} satisfies ProblemCases
