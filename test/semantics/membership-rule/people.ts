import type { Account } from '../../../src/model/facts/account.ts'
import type { PropertyReading, SinglePart, Subject } from '../../../src/semantics/membership-rule/subject.ts'

/** The moment of all tests. */
export const now = '2026-03-10T12:00:00Z'

/** An account with little on it. */
export const accountWith = (over: Partial<Account> = {}): Account => ({
  id: 'aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb',
  userPrincipalName: 'david@contoso.com',
  displayName: 'David',
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: false,
  licenseAssignmentStates: [],
  identities: [],
  passwordPolicies: [],
  onPremisesProvisioningErrors: [],
  otherMails: [],
  proxyAddresses: [],
  attributes: {},
  ...over,
})

type Told = Readonly<Record<string, SinglePart | PropertyReading | readonly string[] | readonly object[]>>

const reading = (told: Told[string]): PropertyReading => {
  if (told === null || typeof told !== 'object') return { oneOf: [told] }
  if ('oneOf' in told || 'items' in told) return told
  return { items: told.map((item) => (typeof item === 'string' ? item : new Map(Object.entries(item)))) }
}

/** Somebody of whom this was read, names in lower case; lists are collections. */
export const subject = (told: Told, kind: Subject['kind'] = 'user'): Subject => ({
  kind,
  properties: new Map(Object.entries(told).map(([name, value]) => [name, reading(value)])),
})
