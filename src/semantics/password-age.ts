import type { Facts } from '../model/facts.ts'
import type { Account } from '../model/facts/account.ts'
import type { Domain } from '../model/facts/tenant.ts'
import type { Instant } from '../model/instant.ts'

/** What the rule of the domain says about the age of a password. */
export type PasswordAge =
  | { readonly is: 'expired'; readonly since: Instant; readonly days: number }
  | { readonly is: 'valid' }
  /** The rule, or when the password was set, cannot be read. */
  | { readonly is: 'unknown' }

const day = 86_400_000
/** Graph's number for never, https://learn.microsoft.com/graph/api/resources/domain */
const never = 2_147_483_647

/** How old a cloud password may be and is, https://learn.microsoft.com/microsoft-365/admin/manage/set-password-expiration-policy */
export const passwordAge = (
  { account, domains }: Pick<Facts, 'account'> & Partial<Pick<Facts, 'domains'>>,
  now: Instant,
): PasswordAge => {
  // The local directory decides about the passwords it masters.
  if (account.onPremisesSyncEnabled) return { is: 'unknown' }
  if (account.passwordPolicies.includes('DisablePasswordExpiration')) return { is: 'valid' }
  const days = domainOf(account, domains ?? [])?.passwordValidityPeriodInDays
  if (days === never) return { is: 'valid' }
  if (days === undefined || account.lastPasswordChangeDateTime === undefined) return { is: 'unknown' }
  const until = Date.parse(account.lastPasswordChangeDateTime) + days * day
  return until < Date.parse(now) ? { is: 'expired', since: new Date(until).toISOString(), days } : { is: 'valid' }
}

/** The domain of the sign-in name; one under another follows the rules of its root. */
const domainOf = ({ userPrincipalName }: Account, domains: readonly Domain[]): Domain | undefined => {
  const name = userPrincipalName.toLowerCase().split('@').at(-1) ?? ''
  const own = domains.find(({ id }) => id.toLowerCase() === name)
  if (own?.isRoot !== false) return own
  return domains
    .filter(({ id, isRoot }) => isRoot && name.endsWith(`.${id.toLowerCase()}`))
    .toSorted((one, other) => other.id.length - one.id.length)[0]
}
