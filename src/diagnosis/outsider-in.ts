import type { Organization } from '../model/facts/tenant.ts'
import type { Symptoms } from '../model/symptoms.ts'

/**
 * The symptoms of somebody from another organisation whom a search did not find here: no account can be examined, but what the words and the
 * organisation tell can be judged. Undefined for an address of our own domains, which is mistyped or gone, and while those are not known.
 */
export const outsiderIn = (symptoms: Symptoms, organization: Organization | undefined): Symptoms | undefined => {
  const { who } = symptoms
  if (who.is !== 'address' || !organization) return undefined
  const domain = who.address.toLowerCase().split('@').at(-1) ?? ''
  const isOurs = organization.verifiedDomains.some(({ name }) => isUnder(domain, name.toLowerCase()))
  return isOurs ? undefined : { ...symptoms, who: { ...who, isNobodyHere: true } }
}

const isUnder = (domain: string, other: string): boolean => domain === other || domain.endsWith(`.${other}`)
