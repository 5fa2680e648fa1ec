import type { Account } from '../model/facts/account.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Organization } from '../model/facts/tenant.ts'
import type { AccountOnPage } from './account-on-page.ts'

/** What kind of account somebody from outside signs in with; `code` is a one-time code by mail. */
export type GuestIdentity = 'work' | 'personal' | 'google' | 'code' | 'other'

/** The tenant id in which Microsoft keeps personal accounts, https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad'

const isPersonalTenant = (id: string): boolean => id.toLowerCase() === personalTenant

const byIssuer: ReadonlyMap<string, GuestIdentity> = new Map([
  ['externalazuread', 'work'],
  ['microsoftaccount', 'personal'],
  ['google.com', 'google'],
  ['mail', 'code'],
])

/** What a guest account is linked to; undefined when the invitation was not accepted or Graph does not tell. https://learn.microsoft.com/graph/api/resources/objectidentity */
export const linkedIdentity = ({ identities }: Account): GuestIdentity | undefined => {
  const outside = identities.filter(({ signInType }) => signInType === 'federated')
  const [first] = outside
  return first && (byIssuer.get(first.issuer.toLowerCase()) ?? 'other')
}

/** What was used: as the page says, else as the event does; undefined when neither does. */
export const usedIdentity = (page: AccountOnPage | undefined, event: SignIn | undefined): GuestIdentity | undefined => {
  if (page?.from?.is === 'personal') return 'personal'
  if (page?.from?.is === 'organisation') return isPersonalTenant(page.from.tenantId) ? 'personal' : 'work'
  if (page?.from || !event?.homeTenantId) return undefined
  return isPersonalTenant(event.homeTenantId) ? 'personal' : 'work'
}

/** The organisation somebody from outside is at home in: as an event of the log tells; undefined when none does, or for a personal account. */
export const homeTenantOf = (
  signIns: readonly SignIn[],
  organization: Pick<Organization, 'id'> | undefined,
): string | undefined =>
  signIns
    .map(({ homeTenantId }) => homeTenantId.toLowerCase())
    .find((id) => id !== '' && !isPersonalTenant(id) && id !== organization?.id.toLowerCase())

const consumerDomain =
  /@(?:(?:outlook|hotmail|live|msn)\.[a-z.]{2,6}|g(?:oogle)?mail\.com|(?:icloud|me|mac|yahoo|ymail|aol|gmx|proton(?:mail)?|zoho)\.[a-z.]{2,6}|proton\.me|(?:ziggo|kpnmail|planet|xs4all|home|casema|upcmail|telenet|skynet|quicknet|hetnet|chello|online)\.(?:nl|be))$/i

/** Whether an address is one of those anybody can have, and no organisation's. */
export const isConsumerAddress = (address: string): boolean => consumerDomain.test(address)
