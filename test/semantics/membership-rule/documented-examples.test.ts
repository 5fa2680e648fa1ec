import { evaluateRule } from '../../../src/semantics/membership-rule/evaluate-rule.ts'
import { membershipBy } from '../../../src/semantics/membership-rule/membership-by.ts'
import { parseRule } from '../../../src/semantics/membership-rule/parse-rule.ts'
import { printRule } from '../../../src/semantics/membership-rule/print-rule.ts'
import type { Subject } from '../../../src/semantics/membership-rule/subject.ts'
import { now, subject } from './people.ts'

const device = (told: Parameters<typeof subject>[0]): Subject => subject(told, 'device')
const exchange = 'efb87545-963c-4e0d-99df-69c6916d9eb0'
const exchangeRule = `user.assignedPlans -any (assignedPlan.servicePlanId -eq "${exchange}" -and assignedPlan.capabilityStatus -eq "Enabled")`
const plan = (serviceplanid: string, capabilitystatus: string, service = 'exchange') => ({
  serviceplanid,
  capabilitystatus,
  service,
})
const direct = 'Direct Reports for "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb"'
const accounts =
  'user.department -eq "Accounts" -and user.city -in ["Lagos", "Ibadan", "Kaduna", "Abuja", "Port Harcourt"]'
const newStarters =
  '( user.employeeHireDate -ge (system.now -minus P30D) -and user.employeeHireDate -le system.now ) -and ( user.department -eq "Finance" )'

/** https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership and the pages it points to. */
const examples: readonly (readonly [rule: string, who: Subject, outcome: string])[] = [
  ['user.department -eq "Sales"', subject({ department: 'sales' }), 'matches'],
  ['user.department -eq "Sales"', subject({ department: 'Marketing' }), 'does-not-match'],
  ['user.department -eq "Sales"', subject({ department: null }), 'does-not-match'],
  ['user.department -eq "Sales"', subject({}), 'unknown'],
  ['user.accountEnabled -eq true', subject({ accountenabled: true }), 'matches'],
  ['user.dirSyncEnabled -eq true', subject({ dirsyncenabled: null }), 'does-not-match'],
  ['user.employeeId -ne null', subject({ employeeid: '7' }), 'matches'],
  ['user.employeeId -ne null', subject({ employeeid: null }), 'does-not-match'],
  ['user.mail -notEndsWith "@Contoso.com"', subject({ mail: 'd@contoso.com' }), 'does-not-match'],
  ['user.mailNickname -endsWith "-vendor"', subject({ mailnickname: 'Kim-Vendor' }), 'matches'],
  ["user.memberOf -any (group.objectId -in ['value'])", subject({}), 'unknown'],
  ['user.otherMails -endsWith"@contoso.com"', subject({ othermails: ['a@b.nl', 'd@CONTOSO.com'] }), 'matches'],
  ['user.proxyAddresses -notEndsWith "@outlook.com"', subject({ proxyaddresses: ['smtp:d@contoso.com'] }), 'matches'],
  ['user.department -in ["50001","50002","50003"]', subject({ department: '50002' }), 'matches'],
  ['user.department -in ["50001","50002","50003"]', subject({ department: '5000' }), 'does-not-match'],
  ['user.employeehiredate -ge system.now -plus p1d ', subject({ employeehiredate: '2026-03-11T12:00:00Z' }), 'matches'],
  [
    'user.employeehiredate -ge system.now -plus p1d ',
    subject({ employeehiredate: '2026-03-11T11:59:59Z' }),
    'does-not-match',
  ],
  ['user.employeehiredate -le 2020-06-10T18:13:20Z', subject({ employeehiredate: '2020-06-10T18:13:20Z' }), 'matches'],
  ['user.displayName -match "^Da.*"   ', subject({ displayname: 'Dav' }), 'matches'],
  ['user.displayName -match "^Da.*"   ', subject({ displayname: 'aDa' }), 'does-not-match'],
  ['user.displayName -match ".*vid"', subject({ displayname: 'David' }), 'matches'],
  ['user.displayName -match ".*vid"', subject({ displayname: 'Da' }), 'does-not-match'],
  ['user.department -eq `"Sales`"', subject({ department: 'Sales' }), 'unreadable'],
  ['user.department -eq "`"Sales`""', subject({ department: '"Sales"' }), 'matches'],
  ['user.department -eq "\\"Sales\\""', subject({ department: '"Sales"' }), 'matches'],
  ['user.department -eq null', subject({ department: null }), 'matches'],
  ['user.department -eq "null"', subject({ department: null }), 'does-not-match'],
  ['user.mail –ne null', subject({ mail: 'd@contoso.com' }), 'matches'],
  [
    '(user.department -eq "Sales") -or (user.department -eq "Marketing")',
    subject({ department: 'Marketing' }),
    'matches',
  ],
  [
    '(user.department -eq "Sales") -and -not (user.jobTitle -startsWith "SDE")',
    subject({ department: 'Sales', jobtitle: 'SDE II' }),
    'does-not-match',
  ],
  [
    '(user.department -eq "Sales") -and -not (user.jobTitle -startsWith "SDE")',
    subject({ department: 'Sales', jobtitle: null }),
    'matches',
  ],
  [
    'user.country –eq "US" –and (user.department –eq "Marketing" –or user.department –eq "Sales")',
    subject({ country: 'NL', department: 'Sales' }),
    'does-not-match',
  ],
  [exchangeRule, subject({ assignedplans: [plan('other', 'Enabled'), plan(exchange, 'Enabled')] }), 'matches'],
  [exchangeRule, subject({ assignedplans: [plan('other', 'Enabled'), plan(exchange, 'Deleted')] }), 'does-not-match'],
  [exchangeRule, subject({}), 'unknown'],
  [
    'user.assignedPlans -any (assignedPlan.service -eq "SCO" -and assignedPlan.capabilityStatus -eq "Enabled")',
    subject({ assignedplans: [plan('x', 'Enabled', 'SCO')] }),
    'matches',
  ],
  ['user.assignedPlans -all (assignedPlan.servicePlanId -eq null)', subject({ assignedplans: [] }), 'matches'],
  [
    'user.assignedPlans -all (assignedPlan.servicePlanId -eq null)',
    subject({ assignedplans: [plan('x', 'Enabled')] }),
    'does-not-match',
  ],
  ['(user.proxyAddresses -any (_ -startsWith "contoso"))', subject({ proxyaddresses: ['x', 'Contoso1'] }), 'matches'],
  ['(user.proxyAddresses -any (_ -startsWith "contoso"))', subject({ proxyaddresses: [] }), 'does-not-match'],
  [direct, subject({}), 'unknown'],
  ['user.objectId -ne null', subject({ objectid: 'x' }), 'matches'],
  [
    '(user.objectId -ne null) -and (user.userType -eq "Member")',
    subject({ objectid: 'x', usertype: 'Guest' }),
    'does-not-match',
  ],
  ['device.objectId -ne null', device({ objectid: 'x' }), 'matches'],
  ['device.objectId -ne null', subject({ objectid: 'x' }), 'unknown'],
  ['(user.extensionAttribute15 -eq "Marketing")', subject({ extensionattribute15: 'Marketing' }), 'matches'],
  ['user.extension_c272a57b722d4eb29bfe327874ae79cb_OfficeNumber -eq "123"', subject({}), 'unknown'],
  [
    'user.extension_c272a57b722d4eb29bfe327874ae79cb_OfficeNumber -eq "123"',
    subject({ extension_c272a57b722d4eb29bfe327874ae79cb_officenumber: '123' }),
    'matches',
  ],
  ['(device.deviceOSVersion -startsWith "10.0.1")', device({ deviceosversion: '10.0.19045' }), 'matches'],
  [
    'device.devicePhysicalIDs -any _ -startsWith "[ZTDId]"',
    device({ devicephysicalids: ['[ZTDID]:1', '[OrderID]:2'] }),
    'matches',
  ],
  ['device.isRooted -eq true', device({ isrooted: false }), 'does-not-match'],
  ['(device.deviceOSType -eq "iPad") -or (device.deviceOSType -eq "iOS")', device({ deviceostype: 'IPad' }), 'matches'],
  ['user.city -match ".*?ago.*"', subject({ city: 'LAGOS' }), 'matches'],
  ['user.city -eq "Lagos" or user.city -startswith "Lag"', subject({ city: 'Lagun' }), 'matches'],
  [accounts, subject({ department: 'Accounts', city: 'Port Harcourt' }), 'matches'],
  ['user.city -notin ["Lagos", "Ibadan"]', subject({ city: 'ibadan' }), 'does-not-match'],
  [newStarters, subject({ employeehiredate: '2026-02-20T00:00:00Z', department: 'finance' }), 'matches'],
  [newStarters, subject({ employeehiredate: '2026-01-20T00:00:00Z', department: 'finance' }), 'does-not-match'],
]

test.each(examples)('%s', (text, who, expected) => {
  const result = parseRule(text)
  expect(result.parsed ? evaluateRule(result.rule, who, now) : 'unreadable').toBe(expected)
})

test.each(examples)('printed and read again: %s', (text, who, expected) => {
  const result = parseRule(text)
  const printed = result.parsed ? printRule(result.rule) : text
  expect(membershipBy(printed, who, now).outcome).toBe(expected === 'unreadable' ? 'unknown' : expected)
})
