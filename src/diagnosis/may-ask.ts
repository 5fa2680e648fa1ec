import { editDistance } from '../model/edit-distance.ts'
import type { Account } from '../model/facts/account.ts'
import type { Role } from '../model/role.ts'
import type { Who } from '../model/symptoms.ts'

/** Whether somebody with this role may learn about this person: agents and identity administrators about everybody, others only about themselves. */
export const mayAsk = (role: Role, who: Who): boolean => role.isAgent || role.isAdmin || who.is === 'self'

/** Whether somebody with this role may learn about others at all. */
export const mayAskOfOthers = (role: Role): boolean => mayAsk(role, { is: 'colleague' })

/** Whether an address, or the object id where one could stand, is the asker's own. */
export const isOwnAddress = (address: string, own: Account): boolean =>
  [own.userPrincipalName, own.mail, own.id].some((mine) => mine?.toLowerCase() === address.toLowerCase())

/** Whether an address is the asker's own with at most two typing mistakes, in the name or in the domain. */
export const isSlipOfOwn = (address: string, own: Account): boolean => {
  const slips = editDistance(address.toLowerCase(), own.userPrincipalName.toLowerCase(), 2)
  return slips > 0 && slips <= 2
}

/** Whether an address belongs to the asker's organisation: an address elsewhere may be another account of their own. */
export const isSameOrganisation = (address: string, own: Account): boolean =>
  domainOf(address) === domainOf(own.userPrincipalName)

const domainOf = (address: string): string => address.toLowerCase().split('@').at(-1) ?? ''

const speaks = /^\s+(?:says?|gives?|shows?|throws?|returns?|geeft|zegt|meldt|toont)\s/iu

/** Whether an unsure name may be a thing rather than a person: words alone in small letters, or what gives an error code. */
export const mayBeThing = (name: string, quoted: string, hasCode: boolean): boolean => {
  if (quoted.trim().replace(/\W+$/u, '') === name && /^\p{L}[\p{Ll}\s'’-]*$/u.test(name)) return true
  const at = quoted.indexOf(name)
  return hasCode && at >= 0 && speaks.test(quoted.slice(at + name.length))
}
