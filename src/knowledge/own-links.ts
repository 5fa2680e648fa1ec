import type { Organisation } from '../model/organisation.ts'
import { link, linkHosts, type LinkId } from './links.ts'

/** Which page of the organisation takes the place of which page of Microsoft. */
const inPlaceOf = {
  'password-reset': 'passwordReset',
  'security-info': 'securityInfo',
  'password-reset-registration': 'securityInfo',
  'company-portal': 'companyPortal',
} as const satisfies { [L in LinkId]?: keyof Organisation['links'] }

type Replaced = keyof typeof inPlaceOf
const replaced: readonly Replaced[] = [
  'password-reset',
  'security-info',
  'password-reset-registration',
  'company-portal',
]

/** The address of a page for the people of this organisation: its own where it has one. */
export const ownAddress = (address: string, { links }: Pick<Organisation, 'links'>): string => {
  const page = replaced.find((id) => link(id) === address)
  return (page && links[inPlaceOf[page]]) ?? address
}

/** Whether a link may lead there: over https, to Microsoft, to a page of the organisation, or to a host it trusts. */
export const mayLead = (
  address: string,
  { links, trustedHosts }: Pick<Organisation, 'links' | 'trustedHosts'>,
): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  const own = Object.values(links).map((page) => new URL(page).host)
  return (
    protocol === 'https:' &&
    username === '' &&
    password === '' &&
    [...linkHosts, ...own, ...trustedHosts].includes(host)
  )
}
