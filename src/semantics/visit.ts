import type { Account } from '../model/facts/account.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Organization } from '../model/facts/tenant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { accountOnPage } from './account-on-page.ts'
import { isExternal } from './is-external.ts'

/** What tells between which organisations a sign-in goes. */
export interface Circumstances {
  readonly account?: Account | undefined
  readonly organization?: Organization | undefined
  readonly event?: SignIn | undefined
}

/** Whether a name, domain or tenant id is that of this organisation. */
export const isThisOrganisation = (name: string, organization: Organization | undefined): boolean => {
  const { id = '', displayName = '', verifiedDomains = [] } = organization ?? {}
  const names = [id, displayName, ...verifiedDomains.map((domain) => domain.name)]
  return names.some((one) => one !== '' && one.toLowerCase() === name.trim().toLowerCase())
}

/** Somebody from outside who comes here, or somebody of here who goes elsewhere; undefined when the sign-in stays at home or nothing tells. */
export const visitOf = (
  { account, organization, event }: Circumstances,
  symptoms: Symptoms,
): 'comes-here' | 'goes-elsewhere' | undefined => {
  if (isNobodyHere(symptoms) || (account && isExternal(account))) return 'comes-here'
  const { homeTenantId = '', resourceTenantId = '' } = event ?? {}
  const isTold = homeTenantId !== '' && resourceTenantId !== ''
  const isAway = isTold ? homeTenantId !== resourceTenantId : isAwayOnPage({ account, organization }, symptoms)
  return isAway ? 'goes-elsewhere' : undefined
}

/** The page names another organisation, and no other account than the person's own. */
const isAwayOnPage = ({ account, organization }: Circumstances, { quoted }: Symptoms): boolean => {
  const page = accountOnPage(quoted)
  if (!page || !organization || isThisOrganisation(page.tenant, organization)) return false
  return isOwn(page.address, account)
}

/** Whether the one meant was searched for and has no account here. */
export const isNobodyHere = ({ who }: Symptoms): boolean => who.is === 'address' && who.isNobodyHere === true

/** Whether an address belongs to this account; one that is not told can. */
export const isOwn = (address: string | undefined, account: Account | undefined): boolean => {
  if (address === undefined) return true
  const own = account ? [account.userPrincipalName, account.mail, ...account.otherMails] : []
  return own.some((one) => one?.toLowerCase() === address.toLowerCase())
}
