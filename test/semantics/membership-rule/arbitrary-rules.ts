import fc from 'fast-check'
import { operators } from '../../../src/semantics/membership-rule/operators.ts'
import type { Operator } from '../../../src/semantics/membership-rule/operators.ts'
import type {
  Clause,
  Comparison,
  Property,
  Rule,
  SingleValue,
  Value,
} from '../../../src/semantics/membership-rule/rule.ts'
import type { PropertyReading, SinglePart, Subject } from '../../../src/semantics/membership-rule/subject.ts'

const written = { at: 0, text: '' } as const
const words = ['Sales', 'sales', 'Sal', 'HR', "it's", '"x"', 'a`', 'b\\', 'é', '2026-03-01', '`"', "''"]
const names = ['department', 'City', 'extension_a1_x', 'jobTitle']
const isOrder = (operator: Operator): boolean => ['le', 'ge', 'lt', 'gt'].includes(operator)

const textValue: fc.Arbitrary<SingleValue> = fc.constantFrom(...words).map((text) => ({ is: 'text', text }))
const anySingle: fc.Arbitrary<SingleValue> = fc.oneof(
  textValue,
  fc.constantFrom<SingleValue>(
    { is: 'null' },
    { is: 'boolean', boolean: true },
    { is: 'number', digits: '-5' },
    { is: 'text', text: '' },
  ),
)
const moment: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  { is: 'now' },
  { is: 'now', shift: { by: 'minus', duration: 'P30D' } },
  { is: 'now', shift: { by: 'plus', duration: 'pt12h' } },
  { is: 'instant', instant: '2026-03-01T00:00:00Z' },
)

const comparison = (property: fc.Arbitrary<Property>, single: fc.Arbitrary<Value>, some: readonly Operator[]) =>
  fc
    .record({
      property,
      operator: fc.constantFrom(...some),
      value: single,
      list: fc.array(textValue, { minLength: 1, maxLength: 3 }),
    })
    .map(({ property: of, operator, value, list }): Comparison => ({
      is: 'comparison',
      property: of,
      operator,
      value: operator === 'in' || operator === 'notIn' ? { is: 'list', items: list } : value,
      written,
    }))

const tree = (leaf: fc.Arbitrary<Rule>, maxDepth = 3): fc.Arbitrary<Rule> => {
  const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth, depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .record({ is: fc.constantFrom('and', 'or'), parts: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }) })
        .map(({ is, parts }): Rule => ({ is, parts, written })),
      tie('rule').map((part): Rule => ({ is: 'not', part, written })),
    ),
  }))
  return rule
}

const quantified = (body: fc.Arbitrary<Rule>): fc.Arbitrary<Clause> =>
  fc
    .record({ name: fc.constantFrom('otherMails', 'proxyAddresses'), quantifier: fc.constantFrom('any', 'all'), body })
    .map(({ name, ...rest }): Clause => ({ is: 'quantified', property: { owner: 'user', name }, ...rest, written }))

const ofUser = fc.constantFrom(...names).map((name): Property => ({ owner: 'user', name }))
const ofItem = fc.constant<Property>({ owner: '_', name: '' })
const textOperators = operators.filter((operator) => !isOrder(operator) && !/match$/i.test(operator))
const decidable = comparison(ofUser, textValue, textOperators)
const hireDate = fc.constant<Property>({ owner: 'user', name: 'employeeHireDate' })
const dated = comparison(hireDate, moment, ['eq', 'ne', 'le', 'ge', 'lt', 'gt'])

/** Rules that are decided by what the person has: nothing in them is outside the documented rules. */
export const plainRule: fc.Arbitrary<Rule> = tree(
  fc.oneof<fc.Arbitrary<Clause>[]>(
    decidable,
    dated,
    quantified(tree(fc.oneof(comparison(ofItem, textValue, textOperators), decidable), 1)),
  ),
)

/** Rules of every shape the grammar has, sensible or not. */
export const anyRule: fc.Arbitrary<Rule> = tree(
  fc.oneof<fc.Arbitrary<Clause>[]>(
    comparison(fc.oneof(ofUser, hireDate), fc.oneof(anySingle, moment), operators),
    comparison(fc.constant({ owner: 'Device', name: 'isRooted' }), anySingle, operators),
    quantified(tree(comparison(fc.oneof(ofItem, ofUser), anySingle, operators), 1)),
  ),
)

const part: fc.Arbitrary<SinglePart> = fc.constantFrom(...words, null)
const oneValue = part.map((value): PropertyReading => ({ oneOf: [value] }))
const items = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((list): PropertyReading => ({ items: list }))
const date = fc
  .constantFrom('2026-03-01T00:00:00Z', '2026-03-10T12:00:00Z', '2026-01-01T00:00:00Z', null)
  .map((value): PropertyReading => ({ oneOf: [value] }))

const readings = fc.record({
  department: oneValue,
  city: oneValue,
  extension_a1_x: oneValue,
  jobtitle: oneValue,
  employeehiredate: date,
  othermails: items,
  proxyaddresses: items,
})

/** A user of whom everything a plain rule asks was read. */
export const wholeSubject: fc.Arbitrary<Subject> = readings.map((read) => ({
  kind: 'user',
  properties: new Map(Object.entries(read)),
}))

/** The same user, seen whole and seen in part. */
export const seenTwice: fc.Arbitrary<{ readonly whole: Subject; readonly partly: Subject }> = fc
  .tuple(wholeSubject, fc.array(fc.constantFrom('missing', 'open', 'read'), { minLength: 7, maxLength: 7 }))
  .map(([whole, ways]) => ({ whole, partly: { kind: 'user', properties: new Map(partOf(whole, ways)) } }))

const partOf = (whole: Subject, ways: readonly string[]): readonly (readonly [string, PropertyReading])[] =>
  [...whole.properties].flatMap(([name, reading], index) => {
    if (ways[index] === 'missing') return []
    return ways[index] === 'open' && 'oneOf' in reading
      ? [[name, { oneOf: [...reading.oneOf, 'HR'] }] as const]
      : [[name, reading] as const]
  })
