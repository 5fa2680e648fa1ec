import { crossTenantAccess, crossTenantSetting, guestAccount, policy, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const guest = guestAccount()
const personal = guestAccount({ identities: [{ signInType: 'federated', issuer: 'MicrosoftAccount' }] })
const pending = guestAccount({ externalUserState: 'PendingAcceptance', identities: [] })
const here = (errorCode: number, over = {}) => [signIn({ errorCode, homeTenantId: 'fabrikam', ...over })]
const away = (errorCode: number) => [signIn({ errorCode, homeTenantId: 'contoso', resourceTenantId: 'fabrikam' })]
const nobody = { who: { is: 'address', address: 'mo@fabrikam.com', sure: true, isNobodyHere: true } } as const
const page = (address: string, tenant: string): string =>
  `User account '${address}' from identity provider 'https://sts.windows.net/11111111-2222-3333-4444-555555555555/' does not exist in tenant '${tenant}'`
const denied = (tenant: string) => ({
  codes: [500021],
  quoted: `AADSTS500021: Access to '${tenant}' tenant is denied.`,
})
const outbound = crossTenantAccess({}, { b2bCollaborationOutbound: crossTenantSetting('blocked') })
const inbound = crossTenantAccess({ fabrikam: { b2bCollaborationInbound: crossTenantSetting('blocked') } })
const mfa = { appliedPolicies: [policy({ enforcedGrantControls: ['Mfa'] })] }
const device = { appliedPolicies: [policy({ enforcedGrantControls: ['CompliantDevice'] })] }
const names = ['CA001 Secret policy']

/** Cases of each check of `guests` that together use all its words. */
export const guestsCases = {
  'guest-invitation-pending': [
    { facts: { account: pending, signIns: [] }, names: ['kim@fabrikam.com'] },
    { facts: { account: { ...pending, mail: undefined }, signIns: here(50014) } },
  ],
  'guest-identity-mismatch': [
    { facts: { account: personal, signIns: [] }, said: { signs: ['other-account'] }, names: ['MicrosoftAccount'] },
    {
      facts: { account: personal, signIns: here(50020) },
      said: { codes: [50020], quoted: page('kim@fabrikam.com', 'Contoso') },
      names: ['kim@fabrikam.com'],
    },
    { facts: { account: guest, signIns: here(50020) }, said: { codes: [50020] } },
  ],
  'guest-not-invited': [
    { facts: {}, said: { codes: [50020], quoted: page('kim@contoso.com', 'Fabrikam') }, names: ['Fabrikam'] },
    { facts: { signIns: away(90072) }, said: { codes: [90072] } },
    {
      facts: { account: undefined, signIns: undefined },
      said: { ...nobody, codes: [50020] },
      names: ['mo@fabrikam.com'],
    },
  ],
  'cross-tenant-outbound-blocked': [
    {
      facts: { signIns: away(500212), crossTenantAccess: outbound },
      said: { codes: [500212] },
      names: ['Kim de Vries'],
    },
    { facts: { signIns: away(500212) }, said: { codes: [500212] } },
    { facts: { crossTenantAccess: undefined }, said: { codes: [500212] } },
    { facts: { account: guest, signIns: [] }, said: { codes: [500212] } },
    { facts: { account: undefined, signIns: undefined }, said: { ...nobody, codes: [500212] } },
  ],
  'cross-tenant-inbound-blocked': [
    { facts: { account: guest, signIns: here(500213), crossTenantAccess: inbound }, said: { codes: [500213] } },
    { facts: { account: guest, signIns: [] }, said: { codes: [500213] } },
    { facts: {}, said: { codes: [500213] }, names: ['Kim de Vries'] },
    { facts: { account: undefined, signIns: undefined }, said: { ...nobody, codes: [500213] } },
  ],
  'tenant-restrictions-block': [
    { facts: {}, said: denied('fabrikam.com'), names: ['fabrikam.com'] },
    { facts: { signIns: away(500021) }, said: { codes: [500021] } },
    { facts: {}, said: denied('contoso.com') },
    { facts: { account: guest, signIns: [] }, said: denied('contoso.com') },
    { facts: { account: undefined, signIns: undefined }, said: { ...nobody, codes: [500021] } },
    { facts: {}, said: { signs: ['network-restricts'] } },
  ],
  'guest-mfa-passthrough': [
    { facts: { account: guest, signIns: here(90072, mfa) }, said: { codes: [90072] }, names },
    { facts: { account: guest, signIns: here(50177) }, said: { codes: [50177] } },
    { facts: { account: guest, signIns: here(50079), crossTenantAccess: undefined } },
    { facts: { account: personal, signIns: [] }, said: { codes: [50079] }, names: ['MicrosoftAccount'] },
  ],
  'guest-device-claim-not-trusted': [
    { facts: { account: guest, signIns: here(53000, device) }, said: { codes: [53000] }, names },
    { facts: { account: guest, signIns: here(53001) }, said: { codes: [53001] } },
    { facts: { account: guest, signIns: [] }, said: { signs: ['device-not-allowed'] } },
    { facts: { account: personal, signIns: here(53000), crossTenantAccess: undefined }, said: { codes: [53000] } },
  ],
} satisfies ProblemCases
