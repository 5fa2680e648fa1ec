import { syncImmutableidMismatch } from '../../../src/checks/federation/sync-immutableid-mismatch.ts'
import { domain, federation, guestAccount, judge, minutesAgo, signIn, syncedAccount, tenantFailure } from '../judge.ts'

const federated = {
  account: syncedAccount(),
  domains: [domain({ authenticationType: 'Federated' })],
  federation: [federation()],
  signIns: [signIn()],
}
const page = (address: string, provider: string, code = 90072) => ({
  codes: [code],
  quoted: `AADSTS${code}: User account '${address}' from identity provider '${provider}' does not exist in tenant 'Contoso' and cannot access the application.`,
})
const server = 'http://sts.contoso.com/adfs/services/trust'
const nobody = {
  tenantFailures: {
    since: minutesAgo(120),
    failures: [tenantFailure({ userId: '00000000-0000-0000-0000-000000000000', errorCode: 90072 })],
  },
}

test.each([
  ['the page shows the own account, from the own server', federated, page('kim@contoso.com', server), 'certainly'],
  ['the guest page shows it', federated, page('kim@contoso.com', server, 50020), 'certainly'],
  ['only the code', federated, { codes: [90072] }, 'probably'],
  [
    'only the code, and the log has somebody it cannot match',
    { ...federated, ...nobody },
    { codes: [90072] },
    'certainly',
  ],
  ['only the code of the guest page', federated, { codes: [50020] }, 'ok'],
  ['a personal account', federated, page('kim@outlook.com', 'live.com'), 'ok'],
  ['a personal account with the same address', federated, page('kim@contoso.com', 'live.com'), 'ok'],
  [
    'somebody of a partner',
    federated,
    page('alex@fabrikam.com', 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/'),
    'ok',
  ],
  ['a domain that is not federated', { ...federated, domains: [domain()] }, { codes: [90072] }, 'ok'],
  ['a guest', { ...federated, account: guestAccount() }, { codes: [90072] }, 'ok'],
  [
    'on a visit to another organisation',
    { ...federated, signIns: [signIn({ errorCode: 90072, resourceTenantId: 'fabrikam' })] },
    { codes: [90072] },
    'ok',
  ],
  ['another code', federated, { codes: [50126] }, 'ok'],
  ['nothing told', federated, { signs: ['cannot-sign-in'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(syncImmutableidMismatch, facts, said)).toBe(outcome)
})
