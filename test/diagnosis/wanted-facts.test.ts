import { userNotAssignedToApp } from '../../src/checks/apps/user-not-assigned-to-app.ts'
import { caDeviceNotCompliant } from '../../src/checks/conditional-access/ca-device-not-compliant.ts'
import { mfaNotRegistered } from '../../src/checks/mfa/mfa-not-registered.ts'
import { wantedFacts } from '../../src/diagnosis/wanted-facts.ts'
import { symptoms } from '../checks/judge.ts'
import { evidenceOf } from './diagnose.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
/** Checks of their own, so that another check changes nothing here. */
const judges = [mfaNotRegistered, caDeviceNotCompliant, userNotAssignedToApp] as const
const always = ['account', 'appNames', 'licenses', 'signIns']

test.each([
  ['nothing said', {}, ['authenticationMethods', 'devices', 'securityDefaults']],
  ['a code no check knows', { codes: [65001] }, []],
  ['a device code', { codes: [53000] }, ['devices']],
  [
    'an app and its code',
    { app: hours, codes: [50105] },
    ['app', 'appAssignments', 'appOwners', 'dynamicGroups', 'groups', 'userAppAssignments'],
  ],
  [
    'an app known by name only',
    { app: { name: 'Hours', appIds: [] }, codes: [50105] },
    ['dynamicGroups', 'groups', 'userAppAssignments'],
  ],
] as const)('%s', (_, said, more) => {
  expect(wantedFacts(symptoms(said), {}, judges).toSorted()).toEqual([...always, ...more].toSorted())
})

test('nothing is asked twice, and an app that turns up asks for more', () => {
  const first = wantedFacts(symptoms(), {}, judges)
  const asked = evidenceOf({}, first, { devices: 'too-slow' })
  expect(wantedFacts(symptoms(), asked, judges)).toEqual([])
  const more = wantedFacts(symptoms({ app: hours }), asked, judges)
  expect(more).toEqual(expect.arrayContaining(['app', 'appAssignments', 'appOwners', 'groups']))
  expect(more.filter((fact) => first.includes(fact))).toEqual([])
})
