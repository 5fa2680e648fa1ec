import type { Account } from '../model/facts/account.ts'

/** What a claim about somebody is made of, and whether the account has it. */
export interface ClaimSource {
  /** As Graph names the property, or as the message does. */
  readonly attribute: string
  readonly value: 'empty' | 'filled' | 'unknown'
}

const own = ['mail', 'userPrincipalName', 'displayName', 'usageLocation', 'onPremisesImmutableId'] as const

/** Attributes that Graph shows only where they are set: absent is empty. */
const listed: readonly string[] = [
  'city',
  'companyName',
  'country',
  'department',
  'employeeId',
  'employeeType',
  'givenName',
  'jobTitle',
  'mailNickname',
  'officeLocation',
  'onPremisesDomainName',
  'onPremisesSamAccountName',
  'onPremisesUserPrincipalName',
  'postalCode',
  'preferredLanguage',
  'state',
  'streetAddress',
  'surname',
  ...Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`),
]

/** Whether the account has what a claim is made of; `input` as the message names it (`user.mail`, `mail`). Without a name it is the mail address: the usual source of the NameID. */
export const claimSource = (account: Account, input = 'mail'): ClaimSource => {
  const name = input.replace(/^.*[/.:]/, '')
  const property = own.find((one) => one.toLowerCase() === alias(name))
  if (property) return { attribute: property, value: account[property] ? 'filled' : 'empty' }
  const attribute = listed.find((one) => one.toLowerCase() === name.toLowerCase())
  if (!attribute) return { attribute: name, value: 'unknown' }
  return { attribute, value: account.attributes[attribute] === undefined ? 'empty' : 'filled' }
}

const aliases: Readonly<Record<string, string>> = {
  email: 'mail',
  emailaddress: 'mail',
  upn: 'userprincipalname',
  userprincipalname: 'userprincipalname',
}
const alias = (name: string): string => aliases[name.toLowerCase()] ?? name.toLowerCase()
