import { attributeNames } from '../../../src/graph/facts/shapes/attributes-of.ts'
import type { Account } from '../../../src/model/facts/account.ts'
import { membershipBy } from '../../../src/semantics/membership-rule/membership-by.ts'
import { attributesRead, subjectOf } from '../../../src/semantics/membership-rule/subject-of.ts'
import { accountWith, now } from './people.ts'

test.each<readonly [string, Partial<Account>, string]>([
  ['user.department -eq "Sales"', { attributes: { department: 'Sales' } }, 'matches'],
  ['user.department -eq null', {}, 'matches'],
  ['user.extensionAttribute7 -eq "x"', { attributes: { extensionAttribute7: 'X' } }, 'matches'],
  ['user.extensionAttribute16 -eq "x"', {}, 'unknown'],
  ['user.extension_a_b -eq "x"', {}, 'unknown'],
  ['user.extension_a_b -eq "x"', { attributes: { extension_a_b: 'x' } }, 'matches'],
  ['user.physicalDeliveryOfficeName -eq "3B"', { attributes: { officeLocation: '3b' } }, 'matches'],
  ['user.mailNickName -eq "kim"', { attributes: { mailNickname: 'Kim' } }, 'matches'],
  ['user.objectId -ne null', {}, 'matches'],
  ['user.userType -eq "guest"', { userType: 'Guest' }, 'matches'],
  ['user.accountEnabled -eq true', { accountEnabled: false }, 'does-not-match'],
  ['user.dirSyncEnabled -eq true', { onPremisesSyncEnabled: true }, 'matches'],
  ['user.dirSyncEnabled -eq true', {}, 'does-not-match'],
  ['user.dirSyncEnabled -eq false', {}, 'unknown'],
  ['user.passwordPolicies -eq "DisableStrongPassword"', { passwordPolicies: ['DisableStrongPassword'] }, 'matches'],
  ['user.passwordPolicies -eq "None"', {}, 'unknown'],
  ['user.mail -eq null', {}, 'matches'],
  ['user.proxyAddresses -any (_ -startsWith "smtp:kim")', { proxyAddresses: ['SMTP:kim@contoso.com'] }, 'matches'],
  ['user.createdDateTime -le system.now -minus P1D', { createdDateTime: '2026-03-01T00:00:00Z' }, 'matches'],
  ['user.employeeHireDate -le system.now', {}, 'unknown'],
  ['user.mobile -eq null', {}, 'unknown'],
  ['user.assignedPlans -any (assignedPlan.service -eq "SCO")', {}, 'unknown'],
])('%s', (rule, over, expected) => {
  expect(membershipBy(rule, subjectOf(accountWith(over)), now).outcome).toBe(expected)
})

test('plans count when they were read', () => {
  const rule =
    'user.assignedPlans -any (assignedPlan.servicePlanId -eq "P" -and assignedPlan.capabilityStatus -eq "Enabled")'
  const plans = [{ servicePlanId: 'p', service: 'SCO', capabilityStatus: 'Enabled' }]
  expect(membershipBy(rule, subjectOf(accountWith(), plans), now).outcome).toBe('matches')
  expect(membershipBy(rule, subjectOf(accountWith(), []), now).outcome).toBe('does-not-match')
})

test('what is taken for read is what the reader of the account asks for', () => {
  const asked = attributeNames.filter((name) => name !== 'onPremisesExtensionAttributes')
  expect(attributesRead.filter((name) => !/^extensionAttribute\d+$/.test(name)).toSorted()).toEqual(asked.toSorted())
})
