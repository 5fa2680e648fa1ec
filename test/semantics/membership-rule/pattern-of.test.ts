import fc from 'fast-check'
import { membershipBy } from '../../../src/semantics/membership-rule/membership-by.ts'
import { patternOf } from '../../../src/semantics/membership-rule/pattern-of.ts'
import { now, subject } from './people.ts'

test.each([
  ['^Da.*', 'dav', true],
  ['ago', 'Lagos', true],
  ['^(Sales|HR)$', 'hr', true],
  ['^(Sales|HR)$', 'HR team', false],
  ['@contoso\\.com$', 'a@contosoXcom', false],
  ['^\\d{3}-[a-f]+$', '123-AbC', true],
  ['^[^a-c]+$', 'xBy', false],
  ['\\bIT\\b', 'the IT team', true],
  ['\\bIT\\b', 'items', false],
  ['\\Bems', 'items', true],
  ['\\Bite', 'items', false],
  ['^(?<name>a|b){2,3}$', 'aba', true],
  ['^(?<name>a|b){2,3}$', 'a', false],
  ['a{,2}', 'a{,2}', true],
  ['^[]x]$', ']', true],
  ['^a$', 'a\n', true],
  ['^a\\z', 'a\n', false],
  ['', '', true],
])('%s in %s: %s', (pattern, text, expected) => {
  expect(patternOf(pattern)?.(text)).toBe(expected)
})

test.each([
  '*@contoso.com',
  '(a',
  'a)',
  '[a',
  'a**',
  'a{3,1}',
  '(?=a)',
  '(a)\\1',
  '[a-z-[aeiou]]',
  '\\p{Lu}',
  '\\',
  'a{100000}',
  '(((){99999}){99999}){99999}b',
  '(((a{50}){50}){50})',
  '('.repeat(60) + ')'.repeat(60),
])('%s is wrong or not supported', (pattern) => {
  expect(patternOf(pattern)).toBeUndefined()
})

test.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '.*.*.*.*.*='])('%s ends soon', (pattern) => {
  const before = performance.now()
  expect(patternOf(pattern)?.(`${'a'.repeat(2000)}!`)).toBe(false)
  expect(performance.now() - before).toBeLessThan(3000)
})

test('what would take too long stays undefined', () => {
  expect(patternOf('(a{30}){30}b')?.('a'.repeat(5000))).toBeUndefined()
  const effort = { left: 100 }
  expect(patternOf('abc')?.('xabc', effort)).toBe(true)
  expect(effort.left).toBeLessThan(100)
  expect(patternOf('abc')?.('x'.repeat(100), effort)).toBeUndefined()
})

test('many hard patterns in one rule end soon', () => {
  const rule = Array.from({ length: 80 }, () => 'user.otherMails -match "(.{30}){30}="').join(' -or ')
  const before = performance.now()
  const who = subject({ othermails: Array.from({ length: 300 }, () => 'a'.repeat(250)) })
  expect(membershipBy(rule, who, now).outcome).toBe('unknown')
  expect(performance.now() - before).toBeLessThan(3000)
})

const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'B', '.', '\\d', '\\w', '\\.', '[ab]', '[^a]', '[a-c1]', '^', '$', '\\b', ' '),
    tie('pattern').map((inner) => `(${inner})`),
  ),
  pattern: fc
    .array(
      fc
        .tuple(tie('atom'), fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '*?', '|'))
        .map(([atom, times]) => (/^(?:[\^$]|\\b)$/.test(atom) && times !== '|' ? atom : atom + times)),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}))
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'c', '1', '.', ' '), maxLength: 6 })

test('agrees with another engine where both know the pattern', () => {
  fc.assert(
    fc.property(pattern, text, (source, where) => {
      expect(patternOf(source)?.(where)).toBe(new RegExp(source, 'i').test(where))
    }),
    { numRuns: 3000 },
  )
})

test('any text as a pattern gives an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('ab\\[](){}^$*+?|.-,1d<:=')) }),
      text,
      (source, where) => {
        expect([true, false, undefined]).toContain(patternOf(source)?.(where))
      },
    ),
    { numRuns: 3000 },
  )
})
