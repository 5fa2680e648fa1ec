import { evaluateRule } from '../../../src/semantics/membership-rule/evaluate-rule.ts'
import { momentsOf } from '../../../src/semantics/membership-rule/moments.ts'
import { parseRule } from '../../../src/semantics/membership-rule/parse-rule.ts'
import type { Subject } from '../../../src/semantics/membership-rule/subject.ts'
import { now, subject } from './people.ts'

const hired = (at: string | null): Subject => subject({ employeehiredate: at })
const empty = subject({ department: null, othermails: [] })

test.each<readonly [string, Subject, string]>([
  // What is empty is not equal to, and does not contain, anything.
  ['user.department -ne "Sales"', empty, 'matches'],
  ['user.department -notContains "Sales"', empty, 'matches'],
  ['user.department -notMatch "Sales"', empty, 'matches'],
  ['user.department -notIn ["Sales"]', empty, 'matches'],
  ['user.department -in ["Sales", null]', empty, 'matches'],
  ['user.department -startsWith "Sales"', empty, 'does-not-match'],
  ['user.otherMails -eq null', empty, 'matches'],
  ['user.otherMails -ne null', subject({ othermails: ['a'] }), 'matches'],
  ['user.otherMails -notContains "a"', empty, 'matches'],
  // What Microsoft does not write down.
  ['user.department -eq ""', empty, 'unknown'],
  ['user.department -contains null', subject({ department: 'x' }), 'unknown'],
  ['user.department -match ".*"', empty, 'unknown'],
  ['user.department -ge "3"', subject({ department: '4' }), 'unknown'],
  ['user.department -match "(a)\\1"', subject({ department: 'aa' }), 'unknown'],
  ['user.department -any (_ -eq "x")', subject({ department: 'x' }), 'unknown'],
  // What one thing decides, the unknown does not change.
  ['user.department -eq "x" -or user.secret -eq "y"', subject({ department: 'x' }), 'matches'],
  ['user.department -eq "z" -and user.secret -eq "y"', subject({ department: 'x' }), 'does-not-match'],
  ['-not (user.department -eq "x" -and user.secret -eq "y")', subject({ department: 'x' }), 'unknown'],
  // A reading that leaves open which value it is.
  ['user.dirSyncEnabled -ne true', subject({ dirsyncenabled: { oneOf: [false, null] } }), 'matches'],
  ['user.dirSyncEnabled -eq false', subject({ dirsyncenabled: { oneOf: [false, null] } }), 'unknown'],
  // Collections: one item is enough, and for a negative operator one is too much.
  ['user.otherMails -contains "@x"', subject({ othermails: ['a@y.nl', 'b@X.nl'] }), 'matches'],
  ['user.otherMails -notContains "@x"', subject({ othermails: ['a@y.nl', 'b@X.nl'] }), 'does-not-match'],
  ['user.otherMails -all (_ -contains "@x")', subject({ othermails: ['a@y.nl', 'b@X.nl'] }), 'does-not-match'],
  ['user.otherMails -any (_ -eq "a" -and user.department -eq "x")', subject({ othermails: ['a'] }), 'unknown'],
  ['user.assignedPlans -any (assignedPlan.colour -eq "x")', subject({ assignedplans: [{ service: 'x' }] }), 'unknown'],
  // An extension is a text, also when it is called a date.
  ['user.extension_a_StartDate -startsWith "2026"', subject({ extension_a_startdate: '2026-03-01' }), 'matches'],
  // Names that are also names of JavaScript.
  ['user.constructor -eq "x"', subject({ department: 'x' }), 'unknown'],
  ['user.department -eq "ß"', subject({ department: 'SS' }), 'does-not-match'],
  ['user.department -eq "É"', subject({ department: 'é' }), 'matches'],
])('%s', (text, who, expected) => {
  const result = parseRule(text)
  expect(result.parsed && evaluateRule(result.rule, who, now)).toBe(expected)
})

test.each([
  ['-eq "2026-03-01"', '2026-03-01T00:00:00Z', 'matches'],
  ['-eq 2026-03-01T01:00:00+01:00', '2026-03-01T00:00:00Z', 'matches'],
  ['-eq "2026-03-01T00:00:00"', '2026-03-01T00:00:00Z', 'matches'],
  ['-ne 2026-03-01', '2026-03-02T00:00:00Z', 'matches'],
  ['-eq "yesterday"', '2026-03-01T00:00:00Z', 'unknown'],
  ['-startsWith "2026"', '2026-03-01T00:00:00Z', 'unknown'],
  ['-in ["2026-03-01"]', '2026-03-01T00:00:00Z', 'unknown'],
  ['-le system.now', null, 'does-not-match'],
  ['-eq null', null, 'matches'],
  ['-gt system.now', '2026-03-10T12:00:00Z', 'does-not-match'],
  ['-ge system.now', '2026-03-10T12:00:00Z', 'matches'],
  ['-lt system.now -plus PT1H30M', '2026-03-10T13:29:59Z', 'matches'],
  ['-ge system.now -minus P1W', '2026-03-03T12:00:00Z', 'matches'],
  // A month is one of the calendar (10 February) or thirty days (8 February).
  ['-ge system.now -minus P1M', '2026-02-10T12:00:00Z', 'matches'],
  ['-ge system.now -minus P1M', '2026-02-09T12:00:00Z', 'unknown'],
  ['-ge system.now -minus P1M', '2026-02-08T11:59:59Z', 'does-not-match'],
])('user.employeeHireDate %s, hired %s: %s', (comparison, at, expected) => {
  const result = parseRule(`user.employeeHireDate ${comparison}`)
  expect(result.parsed && evaluateRule(result.rule, hired(at), now)).toBe(expected)
})

test.each([
  ['minus', 'P1M', ['2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z']],
  ['plus', 'P1Y', ['2027-03-31T00:00:00.000Z', '2027-03-31T00:00:00.000Z']],
  ['plus', 'p1wT1s', ['2026-04-07T00:00:01.000Z']],
] as const)('31 March %s %s can be %s', (by, duration, expected) => {
  const moments = momentsOf({ is: 'now', shift: { by, duration } }, '2026-03-31T00:00:00Z')
  expect(moments.map((moment) => new Date(moment).toISOString())).toEqual(expected)
})
