import type { Account } from '../model/facts/account.ts'

/** What a claim about somebody is made of, and whether the account has it. */
export interface ClaimSource {
  /** As Graph names the property, or as the message does. */
  readonly attribute: string
  readonly value: 'empty' | 'filled' | 'unknown'
}

const own = ['mail', 'userPrincipalName', 'displayName', 'usageLocation', 'onPremisesImmutableId'] as const

/** Attributes that Graph shows only where they are set: absent is empty. */
const listed =
  /^(?:city|companyName|country|department|employeeId|employeeType|givenName|jobTitle|mailNickname|officeLocation|postalCode|preferredLanguage|state|streetAddress|surname|onPremises(?:DomainName|SamAccountName|UserPrincipalName)|extensionAttribute(?:[1-9]|1[0-5]))$/i

/** Whether the account has what a claim is made of; `input` as the message names it (`user.mail`, `mail`). Without a name it is the mail address: the usual source of the NameID. */
export const claimSource = (account: Account, input = 'mail'): ClaimSource => {
  const name = input.replace(/^.*[/.:]/, '')
  const property = own.find((one) => one.toLowerCase() === alias(name))
  if (property) return { attribute: property, value: account[property] ? 'filled' : 'empty' }
  const set = Object.entries(account.attributes).find(([key]) => key.toLowerCase() === name.toLowerCase())
  if (set) return { attribute: set[0], value: 'filled' }
  return { attribute: name, value: listed.test(name) ? 'empty' : 'unknown' }
}

const aliases: Readonly<Record<string, string>> = {
  email: 'mail',
  emailaddress: 'mail',
  upn: 'userprincipalname',
  userprincipalname: 'userprincipalname',
}
const alias = (name: string): string => aliases[name.toLowerCase()] ?? name.toLowerCase()
