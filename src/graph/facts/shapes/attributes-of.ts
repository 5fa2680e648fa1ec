import { maybe, text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'
import { part } from './lenient.ts'

const plain = [
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
] as const

const extensions = Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`)

/** What `$select` must name. */
export const attributeNames: readonly string[] = [...plain, 'onPremisesExtensionAttributes']

const setOnes = (from: Row, names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((name) => {
    const value = maybe(text, from, name)
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })

/** What membership rules look at, by Graph's name; what is not set is left out, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership */
export const attributesOf = (user: Row): Readonly<Record<string, string>> =>
  Object.fromEntries([...setOnes(user, plain), ...setOnes(part(user, 'onPremisesExtensionAttributes'), extensions)])
