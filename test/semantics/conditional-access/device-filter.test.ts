import { matchesDeviceFilter } from '../../../src/semantics/conditional-access/conditions/matches-device-filter.ts'
import type { DeviceInScenario } from '../../../src/semantics/conditional-access/scenario.ts'

const saw: DeviceInScenario = {
  is: 'registered',
  isCompliant: true,
  isManaged: true,
  trustType: 'ServerAD',
  properties: {
    displayname: 'SAW-007',
    model: 'Surface Hub 2S',
    operatingsystem: 'Windows',
    operatingsystemversion: '10.0.22000',
    extensionattribute1: 'SAW',
    extensionattribute2: null,
    physicalids: ['[ZTDId]:abc', '[HWID]:h:1'],
    manufacturer: null,
  },
}
const phone: DeviceInScenario = { ...saw, isCompliant: false, isManaged: false, trustType: 'Workplace' }
const unregistered: DeviceInScenario = { is: 'unregistered' }

test.each([
  ['device.displayName -startsWith "saw"', saw, true],
  ["device.displayName -startsWith 'PAW'", saw, false],
  ['device.displayName -notStartsWith "PAW"', saw, true],
  ['device.displayName -endsWith "007"', saw, true],
  ['device.displayName -notEndsWith "007"', saw, false],
  ['device.model -contains "Hub"', saw, true],
  ['device.model -notContains "Hub"', saw, false],
  ['device.operatingSystemVersion -in ["10.0.19045", "10.0.22000"]', saw, true],
  ['device.operatingSystemVersion -notIn ["10.0.19045"]', saw, true],
  ['device.isCompliant -eq True', saw, true],
  ['device.isCompliant -ne "True"', saw, false],
  ['device.trustType -eq "ServerAD"', saw, true],
  ['device.trustType -eq "ServerAD"', phone, false],
  ['device.physicalIds -contains "[ZTDId]:abc"', saw, true],
  ['device.physicalIds -contains "[ZTDId]"', saw, false],
  ['device.manufacturer -eq null', saw, true],
  ['device.manufacturer -ne null', saw, false],
  ['device.manufacturer -ne "Contoso"', saw, true],
  ['device.extensionAttribute1 -eq "SAW"', saw, true],
  ['device.extensionAttribute1 -eq "SAW"', phone, false],
  ['device.extensionAttribute1 -ne "SAW"', phone, true],
  ['device.extensionAttribute2 -eq "Kiosk"', saw, false],
  [
    '(device.isCompliant -eq "True") -and (device.model -startsWith "X" -or device.displayName -contains "SAW")',
    saw,
    true,
  ],
  ['device.model -eq "X" -or device.isCompliant -eq "True" -and device.model -eq "Y"', saw, false],
  ['device.isCompliant -eq "True" -or device.model -eq "Y" -and device.model -eq "X"', saw, true],
  ['-not (device.isCompliant -eq "True")', saw, false],
  ['not device.model -eq "X" and device.isCompliant eq True', saw, true],
  ['device.mdmAppId -eq "x"', saw, undefined],
  ['device.mdmAppId -eq "x" -and device.model -eq "X"', saw, false],
  ['device.mdmAppId -eq "x" -or device.isCompliant -eq "True"', saw, true],
  ['device.displayName -eq "SAW-007"', unregistered, false],
  ['device.extensionAttribute1 -ne "SAW"', unregistered, true],
  ['device.displayName -in ["a"]', unregistered, false],
  ['device.displayName -notIn ["a"]', unregistered, true],
  ['device.displayName -ne null', unregistered, undefined],
  ['device.displayName -eq "x"', undefined, undefined],
])('%s', (rule, device, is) => {
  expect(matchesDeviceFilter({ mode: 'include', rule }, device)).toBe(is)
  expect(matchesDeviceFilter({ mode: 'exclude', rule }, device)).toBe(is === undefined ? undefined : !is)
})

test.each([
  '',
  'device.model',
  'device.model -eq',
  'device.model -match "^S"',
  'user.department -eq "IT"',
  '(device.model -eq "X"',
  'device.model -eq "X")',
  'device.model -eq "X" -and',
  'device.model -in "X"',
  'device.model -in ["X" "Y"]',
  'device.model -in []',
  'device.model -eq "X',
  'device.physicalIds -any (_ -contains "[ZTDId]")',
])('a rule that nobody documents leaves it open: %s', (rule) => {
  expect(matchesDeviceFilter({ mode: 'include', rule }, saw)).toBeUndefined()
  expect(matchesDeviceFilter({ mode: 'exclude', rule }, unregistered)).toBeUndefined()
})

test('a policy without a filter is about every device', () => {
  expect(matchesDeviceFilter(undefined, undefined)).toBe(true)
})
