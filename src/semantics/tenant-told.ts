import { editDistance } from '../model/edit-distance.ts'
import type { Organization } from '../model/facts/tenant.ts'

/** "Tenant 'x' not found", "Specified tenant identifier 'x' is neither a valid DNS name …"; also in Dutch. */
const onPage =
  /\btenant(?:[- ]?id(?:entifier)?)?\s{0,2}['"‘“]?([\p{L}\p{N}][\p{L}\p{N}.-]{1,80})['"’”]?,?\s(?:(?:was |is )?(?:not found|neither)|(?:is |werd )?niet gevonden)/iu
/** The first part of the path of a sign-in address is the tenant. */
const inAddress = /https?:\/\/login\.(?:microsoftonline|microsoft|windows)\.(?:com|net)\/([\w.-]{1,80})/iu
/** Words that stand for any organisation, or for personal accounts. */
const general: readonly string[] = ['common', 'organizations', 'consumers', 'error', 'login', 'logout', 'adminconsent']

/** The organisation that a page says does not exist, or that a pasted sign-in address names: a domain or a tenant id. */
export const tenantTold = (text: string): string | undefined => {
  const named = onPage.exec(text)?.[1] ?? inAddress.exec(text)?.[1]
  return named === undefined || general.includes(named.toLowerCase()) ? undefined : named
}

/** Slips in a name that mean the same organisation. */
const mostSlips = 2

/** The domain of this organisation that was mistyped; undefined when it is another name, or no slip at all. */
export const nearDomain = (told: string, { verifiedDomains }: Organization): string | undefined => {
  const name = told.toLowerCase()
  const near = verifiedDomains.filter((domain) => {
    const distance = editDistance(name, domain.name.toLowerCase(), mostSlips)
    return distance > 0 && distance <= mostSlips
  })
  return verifiedDomains.some((domain) => domain.name.toLowerCase() === name) ? undefined : near[0]?.name
}
