import { membershipBy } from '../../../src/semantics/membership-rule/membership-by.ts'
import { parseRule } from '../../../src/semantics/membership-rule/parse-rule.ts'
import { printRule } from '../../../src/semantics/membership-rule/print-rule.ts'
import { now, subject } from './people.ts'

const printed = (text: string): string => {
  const result = parseRule(text)
  return result.parsed ? printRule(result.rule) : `${result.error.problem} at ${result.error.at}: ${result.error.found}`
}

test.each([
  ['USER.Department -EQ "a"', 'USER.Department -eq "a"'],
  ['user.a eq "a" AND user.b Ne "b"', 'user.a -eq "a" -and user.b -ne "b"'],
  ["user.a -NOTSTARTSWITH 'it''s \"so\"'", "user.a -notStartsWith 'it''s \"so\"'"],
  ["user.a -eq 'it''s'", 'user.a -eq "it\'\'s"'],
  ['user.a -eq "CONTOSO\\" -and user.b -eq "x"', 'user.a -eq \'CONTOSO\\\' -and user.b -eq "x"'],
  ['user.a -eq "tick`" -and user.b -eq "x"', 'user.a -eq \'tick`\' -and user.b -eq "x"'],
  ['user.a -eq $null -or user.b -eq $true', 'user.a -eq null -or user.b -eq true'],
  ['user.a -eq "1" -or user.b -eq "2" -and user.c -eq "3"', 'user.a -eq "1" -or (user.b -eq "2" -and user.c -eq "3")'],
  ['-not user.a -eq "1" -and user.b -eq "2"', '-not user.a -eq "1" -and user.b -eq "2"'],
  ['-not (user.a -eq "1" -and user.b -eq "2")', '-not (user.a -eq "1" -and user.b -eq "2")'],
  ['not not user.a -eq 5', '-not -not user.a -eq 5'],
  ['((((user.a -eq "1"))))', 'user.a -eq "1"'],
  ['user.a -any _ -eq "1" -or _ -eq "2"', 'user.a -any (_ -eq "1" -or _ -eq "2")'],
  ['user.a -any _ -eq "1" -or user.a -any _ -eq "2"', 'user.a -any (_ -eq "1") -or user.a -any (_ -eq "2")'],
  ['user.a -any _ -eq "1" -and (user.b -eq "2")', 'user.a -any (_ -eq "1") -and user.b -eq "2"'],
  ['user.hireDate -ge (system.now -minus p1Y2M)', 'user.hireDate -ge system.now -minus p1Y2M'],
  ['direct reports FOR "x"', 'Direct Reports for "x"'],
])('%s is read as %s', (text, expected) => {
  expect(printed(text)).toBe(expected)
})

test.each([
  ['', 'expected-property at 0: '],
  ['   ', 'expected-property at 3: '],
  ['department -eq "Sales"', 'expected-property at 0: department'],
  ['user.department', 'expected-operator at 15: '],
  ['user.department -is "Sales"', 'expected-operator at 16: -is'],
  ['user.department -eq', 'expected-value at 19: '],
  ['user.department -eq Sales', 'expected-value at 20: Sales'],
  ['user.department -in "Sales"', 'expected-list at 20: "Sales"'],
  ['user.department -in ["Sales" "HR"]', 'expected-bracket at 29: "HR"'],
  ['user.department -in []', 'expected-value at 21: ]'],
  ['user.department -eq ["Sales"]', 'expected-value at 20: ['],
  ['user.department -eq "Sales', 'unclosed-quote at 20: "'],
  ['user.department -eq “Sales”', 'unexpected-character at 20: “'],
  ['(user.department -eq "Sales"', 'expected-bracket at 28: '],
  ['user.department -eq "Sales")', 'expected-end at 27: )'],
  ['user.department -not null', 'expected-operator at 16: -not'],
  ['user.a -eq "1" user.b -eq "2"', 'expected-end at 15: user.b'],
  ['user.a -eq "1" -and', 'expected-property at 19: '],
  ['_ -eq "1"', 'out-of-place at 0: _'],
  ['assignedPlan.service -eq "SCO"', 'out-of-place at 0: assignedPlan.service'],
  ['user.a -any (user.b -any (_ -eq "1"))', 'out-of-place at 20: -any'],
  ['user.a -ge system.now -plus 3', 'expected-duration at 28: 3'],
  ['user.a -ge system.now -plus P', 'expected-duration at 28: P'],
  ['Direct Reports for "x" -and user.a -eq "1"', 'expected-end at 23: -and'],
  ['Direct Reports of "x"', 'expected-property at 15: of'],
  [`${'('.repeat(200)}user.a -eq "1"${')'.repeat(200)}`, 'too-deep at 101: ('],
  [`user.a -eq "${'x'.repeat(3072)}"`, 'too-long at 3072: x'],
])('%s: %s', (text, expected) => {
  expect(printed(text)).toBe(expected)
  expect(membershipBy(text, subject({}), now)).toMatchObject({ outcome: 'unknown', because: 'not-readable' })
})

test('every part knows where it stands and how it is written', () => {
  const result = parseRule(' ( user.a  -eq "1" ) -and -not(user.b -in [1, 2]) ')
  expect(result).toMatchObject({
    rule: {
      written: { at: 1, text: '( user.a  -eq "1" ) -and -not(user.b -in [1, 2])' },
      parts: [
        { written: { at: 3, text: 'user.a  -eq "1"' } },
        {
          written: { at: 26, text: '-not(user.b -in [1, 2])' },
          part: { written: { at: 31, text: 'user.b -in [1, 2]' } },
        },
      ],
    },
  })
})
