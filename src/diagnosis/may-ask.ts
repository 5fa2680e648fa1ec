import type { Account } from '../model/facts/account.ts'
import type { Role } from '../model/role.ts'
import type { Who } from '../model/symptoms.ts'

/** Whether somebody with this role may learn about this person: agents and identity administrators about everybody, others only about themselves. */
export const mayAsk = (role: Role, who: Who): boolean => role.isAgent || role.isAdmin || who.is === 'self'

/** Whether an address is the asker's own. */
export const isOwnAddress = (address: string, own: Account): boolean =>
  [own.userPrincipalName, own.mail].some((mine) => mine?.toLowerCase() === address.toLowerCase())

/** Whether an address belongs to the asker's organisation: an address elsewhere may be another account of their own. */
export const isSameOrganisation = (address: string, own: Account): boolean =>
  domainOf(address) === domainOf(own.userPrincipalName)

const domainOf = (address: string): string => address.toLowerCase().split('@').at(-1) ?? ''
