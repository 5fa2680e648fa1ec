import fc from 'fast-check'
import { evaluateRule } from '../../../src/semantics/membership-rule/evaluate-rule.ts'
import { membershipBy } from '../../../src/semantics/membership-rule/membership-by.ts'
import { opposite } from '../../../src/semantics/membership-rule/outcome.ts'
import { parseRule } from '../../../src/semantics/membership-rule/parse-rule.ts'
import { printRule } from '../../../src/semantics/membership-rule/print-rule.ts'
import type { Rule } from '../../../src/semantics/membership-rule/rule.ts'
import { anyRule, plainRule, seenTwice, wholeSubject } from './arbitrary-rules.ts'
import { now } from './people.ts'

const written = { at: 0, text: '' } as const
const not = (part: Rule): Rule => ({ is: 'not', part, written })
const runs = { numRuns: 2000 }

/** The printed rule, read again. */
const again = (rule: Rule): Rule => {
  const result = parseRule(printRule(rule))
  if (!result.parsed) throw new Error(`${result.error.problem}: ${printRule(rule)}`)
  return result.rule
}

const withoutPlaces = (rule: Rule): unknown =>
  JSON.parse(JSON.stringify(rule, (key, value: unknown) => (key === 'written' ? undefined : value)))

test('a printed rule reads as the same tree and says the same', () => {
  fc.assert(
    fc.property(anyRule, seenTwice, (rule, { partly }) => {
      if (printRule(rule).length > 3072) return
      expect(withoutPlaces(again(rule))).toEqual(withoutPlaces(rule))
      expect(evaluateRule(again(rule), partly, now)).toBe(evaluateRule(rule, partly, now))
    }),
    runs,
  )
})

test('case and hyphens do not matter', () => {
  fc.assert(
    fc.property(plainRule, wholeSubject, (rule, who) => {
      const text = printRule(rule)
      const bare = text.replaceAll(/(?<= |^|\()-(?=[a-z])/gi, '')
      const outcome = evaluateRule(rule, who, now)
      for (const spelled of [text.toUpperCase(), text.toLowerCase(), bare, text.replaceAll(' -', ' –')]) {
        expect([spelled, membershipBy(spelled, who, now).outcome]).toEqual([spelled, outcome])
      }
    }),
    { numRuns: 1000 },
  )
})

test('the same question has the same answer', () => {
  fc.assert(
    fc.property(anyRule, seenTwice, (rule, { partly }) => {
      expect(evaluateRule(rule, partly, now)).toBe(evaluateRule(structuredClone(rule), partly, now))
    }),
    runs,
  )
})

test('not turns the answer round, and twice back', () => {
  fc.assert(
    fc.property(anyRule, seenTwice, (rule, { partly }) => {
      const outcome = evaluateRule(rule, partly, now)
      expect(evaluateRule(not(rule), partly, now)).toBe(opposite(outcome))
      expect(evaluateRule(not(not(rule)), partly, now)).toBe(outcome)
    }),
    runs,
  )
})

test('not of both is not of either (De Morgan)', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 2, maxLength: 3 }), seenTwice, (parts, { partly }) => {
      const denied = parts.map(not)
      expect(evaluateRule(not({ is: 'and', parts, written }), partly, now)).toBe(
        evaluateRule({ is: 'or', parts: denied, written }, partly, now),
      )
      expect(evaluateRule(not({ is: 'or', parts, written }), partly, now)).toBe(
        evaluateRule({ is: 'and', parts: denied, written }, partly, now),
      )
    }),
    runs,
  )
})

test('nothing is unknown when everything was read', () => {
  fc.assert(
    fc.property(plainRule, wholeSubject, (rule, who) => {
      expect(evaluateRule(rule, who, now)).not.toBe('unknown')
    }),
    runs,
  )
})

test('what is known of a person seen in part stays so when the rest is read', () => {
  fc.assert(
    fc.property(plainRule, seenTwice, (rule, { whole, partly }) => {
      expect([evaluateRule(rule, whole, now), 'unknown']).toContain(evaluateRule(rule, partly, now))
    }),
    runs,
  )
})

test('an unknown answer names a clause that is unknown', () => {
  fc.assert(
    fc.property(anyRule, seenTwice, (rule, { partly }) => {
      const membership = membershipBy(printRule(rule), partly, now)
      if (membership.outcome !== 'unknown' || membership.because !== 'not-known') return
      expect(membership.clauses.length).toBeGreaterThan(0)
    }),
    runs,
  )
})

const pieces =
  'user.a _ -eq and -or -not ( ) [ ] , "x" \' " ` -any -all system.now -plus P1D null 5 2026-03-01 Direct Reports for -in 😀'
const soup = fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 14 }).map((parts) => parts.join(' '))

test('any text gives an answer, and a place when it is no rule', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), wholeSubject, (text, who) => {
      expect(['matches', 'does-not-match', 'unknown']).toContain(membershipBy(text, who, now).outcome)
      const result = parseRule(text)
      if (result.parsed) return
      const { at, found } = result.error
      expect(text.slice(at, at + found.length)).toBe(found)
      expect(at).toBeLessThanOrEqual(text.length)
    }),
    runs,
  )
})
