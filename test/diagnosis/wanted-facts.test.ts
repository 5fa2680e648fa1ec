import { wantedFacts } from '../../src/diagnosis/wanted-facts.ts'
import { symptoms } from '../checks/judge.ts'
import { evidenceOf } from './diagnose.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
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
  expect(wantedFacts(symptoms(said)).toSorted()).toEqual([...always, ...more].toSorted())
})

test('nothing is asked twice, and an app that turns up asks for more', () => {
  const first = wantedFacts(symptoms())
  const asked = evidenceOf({}, first, { devices: 'too-slow' })
  expect(wantedFacts(symptoms(), asked)).toEqual([])
  const more = wantedFacts(symptoms({ app: hours }), asked)
  expect(more).toEqual(expect.arrayContaining(['app', 'appAssignments', 'appOwners', 'groups']))
  expect(more.filter((fact) => first.includes(fact))).toEqual([])
})
