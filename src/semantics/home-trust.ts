import type { Facts } from '../model/facts.ts'
import type { Account } from '../model/facts/account.ts'
import type { InboundTrust } from '../model/facts/policies.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import { inboundTrust, type Found } from './cross-tenant.ts'
import { homeTenantOf, linkedIdentity } from './guest-identity.ts'

type Known = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns' | 'organization' | 'crossTenantAccess'>>

/** Whether the home of a guest can say nothing that counts here: only organisations in Entra can. */
export const hasNoHome = (account: Account): boolean => {
  const linked = linkedIdentity(account)
  return linked === 'personal' || linked === 'google' || linked === 'code'
}

/** Whether what the home of a guest says (MFA done, device in order) counts here; undefined when it cannot be told. https://learn.microsoft.com/entra/external-id/authentication-conditional-access */
export const trustInHome = (
  { account, signIns = [], organization, crossTenantAccess }: Known,
  event: SignIn | undefined,
  claim: keyof InboundTrust,
): Found<boolean> | undefined => {
  if (hasNoHome(account)) return { value: false, from: 'default' }
  const home = homeTenantOf(event ? [event, ...signIns] : signIns, organization)
  return crossTenantAccess && inboundTrust(crossTenantAccess, home, claim)
}
