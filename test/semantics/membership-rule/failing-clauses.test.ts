import fc from 'fast-check'
import { evaluateRule } from '../../../src/semantics/membership-rule/evaluate-rule.ts'
import { failingClauses } from '../../../src/semantics/membership-rule/failing-clauses.ts'
import { membershipBy } from '../../../src/semantics/membership-rule/membership-by.ts'
import { parseRule } from '../../../src/semantics/membership-rule/parse-rule.ts'
import { printRule } from '../../../src/semantics/membership-rule/print-rule.ts'
import type { Clause, Rule } from '../../../src/semantics/membership-rule/rule.ts'
import type { Subject } from '../../../src/semantics/membership-rule/subject.ts'
import { plainRule, wholeSubject } from './arbitrary-rules.ts'
import { now, subject } from './people.ts'

/** The ways as text: `written` of each clause, `not` before one that must not match, `?` behind one that is unknown. */
const waysBy = (text: string, who: Subject): readonly (readonly string[])[] => {
  const result = parseRule(text)
  if (!result.parsed) throw new Error(result.error.problem)
  return failingClauses(result.rule, who, now).map((way) =>
    way.map(
      ({ written, must, outcome }) =>
        `${must === 'matches' ? '' : 'not '}${written.text}${outcome === 'unknown' ? '?' : ''}`,
    ),
  )
}

const kim = subject({ department: 'HR', country: 'NL', usertype: 'Member', jobtitle: null, othermails: ['a@b.nl'] })

test.each([
  ['user.department -eq "HR"', []],
  ['user.department -eq "Sales"', [['user.department -eq "Sales"']]],
  [
    '(user.department -eq "Sales") -and (user.country -eq "NL") -and (user.jobTitle -ne null)',
    [['user.department -eq "Sales"', 'user.jobTitle -ne null']],
  ],
  [
    'user.department -eq "Sales" -or user.department -eq "IT"',
    [['user.department -eq "Sales"'], ['user.department -eq "IT"']],
  ],
  [
    '(user.department -eq "IT" -and user.country -eq "US") -or (user.department -eq "Sales" -and user.country -eq "NL")',
    [['user.department -eq "Sales"']],
  ],
  ['-not (user.department -eq "HR")', [['not user.department -eq "HR"']]],
  [
    '-not (user.department -eq "HR" -or user.country -eq "NL")',
    [['not user.department -eq "HR"', 'not user.country -eq "NL"']],
  ],
  ['user.department -eq "IT" -and user.secret -eq "1"', [['user.department -eq "IT"', 'user.secret -eq "1"?']]],
  ['user.department -eq "IT" -or user.country -eq "US" -and user.secret -eq "1"', [['user.department -eq "IT"']]],
  [
    '(user.department -eq "IT" -and user.country -eq "US") -or (user.country -eq "BE" -and user.secret -eq "1")',
    [['user.country -eq "BE"', 'user.secret -eq "1"?']],
  ],
  ['user.otherMails -any (_ -endsWith "@x")', [['user.otherMails -any (_ -endsWith "@x")']]],
])('%s', (text, expected) => {
  expect(waysBy(text, kim)).toEqual(expected)
})

test('a failing clause says what it wants and what the person has', () => {
  const text =
    '(user.department -in ["Sales","IT"]) -and (user.jobTitle -ne null) -and (user.otherMails -all (_ -eq "x"))'
  expect(membershipBy(text, kim, now)).toMatchObject({
    outcome: 'does-not-match',
    ways: [
      [
        { attribute: 'user.department', operator: 'in', wanted: ['Sales', 'IT'], actual: ['HR'], must: 'matches' },
        { attribute: 'user.jobTitle', operator: 'ne', wanted: [], actual: [], written: { at: 43 } },
        { attribute: 'user.otherMails', operator: 'all', wanted: ['_ -eq "x"'], actual: ['a@b.nl'] },
      ],
    ],
  })
})

test('an unknown clause tells whether its attribute was read', () => {
  const text = 'user.hireDate -ge system.now -minus P1D -and user.department -match "(?=x)"'
  expect(membershipBy(text, kim, now)).toEqual({
    outcome: 'unknown',
    because: 'not-known',
    clauses: [
      expect.objectContaining({ attribute: 'user.hireDate', wanted: ['system.now -minus P1D'], actual: undefined }),
      expect.objectContaining({ attribute: 'user.department', wanted: ['(?=x)'], actual: ['HR'] }),
    ],
  })
  const direct = membershipBy('Direct Reports for "boss"', kim, now)
  expect(direct).toMatchObject({ clauses: [{ attribute: 'user.manager', wanted: ['boss'] }] })
})

test('many alternatives end', () => {
  const either = Array.from({ length: 9 }, (_, index) => `(user.department -eq "${index}" -or user.country -eq "x")`)
  expect(waysBy(either.join(' -and '), kim)).toHaveLength(12)
})

const clausesIn = (rule: Rule): readonly Clause[] => {
  if (rule.is === 'not') return clausesIn(rule.part)
  return rule.is === 'and' || rule.is === 'or' ? rule.parts.flatMap(clausesIn) : [rule]
}

/** Whether the rule holds when these clauses, by place, were the other way round. */
const holdsAfter = (rule: Rule, who: Subject, changed: ReadonlySet<number>): boolean => {
  if (rule.is === 'not') return !holdsAfter(rule.part, who, changed)
  if (rule.is === 'and') return rule.parts.every((part) => holdsAfter(part, who, changed))
  if (rule.is === 'or') return rule.parts.some((part) => holdsAfter(part, who, changed))
  return (evaluateRule(rule, who, now) === 'matches') !== changed.has(rule.written.at)
}

const subsets = (places: readonly number[]): readonly (readonly number[])[] =>
  places.reduce<readonly (readonly number[])[]>((sets, place) => [...sets, ...sets.map((set) => [...set, place])], [[]])

test('a way makes the rule match, and no smaller set does', () => {
  fc.assert(
    fc.property(plainRule, wholeSubject, (made, who) => {
      const result = parseRule(printRule(made))
      if (!result.parsed) return
      const { rule } = result
      const places = clausesIn(rule).map((clause) => clause.written.at)
      if (places.length > 9) return
      const ways = failingClauses(rule, who, now).map((way) => way.map(({ written }) => written.at))
      const least = Math.min(
        ...subsets(places)
          .filter((set) => holdsAfter(rule, who, new Set(set)))
          .map((set) => set.length),
      )
      expect(ways.every((way) => holdsAfter(rule, who, new Set(way)))).toBe(true)
      expect(new Set(ways.map((way) => way.length))).toEqual(new Set(least === 0 ? [] : [least]))
    }),
    { numRuns: 1500 },
  )
})
