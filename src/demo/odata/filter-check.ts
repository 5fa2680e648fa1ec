import type { Expression, Literal, Path } from './filter-parse.ts'
import { describe, elementOf, isDirectory, own, schemaOf } from './metadata.ts'
import type { Version } from './metadata.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'

/** What a path leads to: its type, and the property of the object where it starts (operators are documented for that one). */
interface Target {
  readonly edm: string
  readonly root: string
  readonly counts: boolean
}

interface Place {
  readonly version: Version
  readonly type: string
  /** Variables of the lambdas around. */
  readonly variables: Readonly<Record<string, Target>>
  readonly negated: boolean
}

const targetOf = ([first = '', ...rest]: Path, place: Place): Target | Refusal => {
  const variable = own(place.variables, first)
  const edm = own(describe(place.version, place.type).properties, first)
  if (!variable && edm === undefined) return refusals.filterProperty(first, place.type)
  let target: Target = variable ?? { edm: edm ?? '', root: first, counts: false }
  for (const name of rest) {
    if (name === '$count' && elementOf(target.edm) !== undefined) {
      target = { ...target, edm: 'Edm.Int32', counts: true }
      continue
    }
    const inner = own(describe(place.version, target.edm).properties, name)
    if (inner === undefined) return refusals.filterProperty(name, target.edm)
    target = { ...target, edm: inner }
  }
  return target
}

const idOperators = (version: Version, type: string) =>
  isDirectory(version, type) ? ['eq', 'ne', 'not', 'in'] : ['eq']

/** Operators documented for a property; undefined when the type documents none but can be filtered. */
const operatorsOf = (version: Version, type: string, property: string): readonly string[] | undefined => {
  const { facts } = describe(version, type)
  const filterable = schemaOf(version).capabilities[type]?.filter
  if (filterable === false) return []
  if (property === 'id') return idOperators(version, type)
  if (Object.values(facts).some((fact) => fact.filter !== undefined)) return facts[property]?.filter ?? []
  return filterable === true ? undefined : []
}

const numbers = ['Edm.Int16', 'Edm.Int32', 'Edm.Int64', 'Edm.Double', 'Edm.Decimal', 'Edm.Number']

const fits = (version: Version, edm: string, { edm: written, value }: Literal): boolean => {
  if (written === 'null' || edm === written) return true
  if (numbers.includes(edm)) return written === 'Edm.Number'
  const { kind, members } = describe(version, edm)
  return kind === 'enum' && written === 'Edm.String' && members.some((member) => member === value)
}

const checkUse = (target: Target, operator: string, values: readonly Literal[], place: Place): Refusal | undefined => {
  const { version, type, negated } = place
  const wrong = values.find((value) => !fits(version, target.edm, value))
  if (wrong) return refusals.filterTypes(target.edm, wrong.edm)
  if (target.counts)
    return describe(version, type).facts[target.root]?.countFilter === true
      ? undefined
      : refusals.filterClause(target.root, type)
  const allowed = operatorsOf(version, type, target.root)
  if (allowed === undefined) return undefined
  const needed = [
    values.some(({ edm }) => edm === 'null') && operator === 'eq' ? 'eqnull' : operator,
    ...(negated ? ['not'] : []),
  ]
  return needed.every((name) => allowed.includes(name)) ? undefined : refusals.filterClause(target.root, type)
}

const checkLambda = (expression: Extract<Expression, { is: 'any' | 'all' }>, target: Target, place: Place) => {
  const element = elementOf(target.edm)
  if (element === undefined) return refusals.filterSyntax(`'${target.root}' is not a collection.`)
  const variable = { ...target, edm: element }
  return check(expression.of, { ...place, variables: { ...place.variables, [expression.variable]: variable } })
}

const check = (expression: Expression, place: Place): Refusal | undefined => {
  if (expression.is === 'and' || expression.is === 'or')
    return check(expression.left, place) ?? check(expression.right, place)
  if (expression.is === 'not') return check(expression.of, { ...place, negated: true })
  const target = targetOf(expression.path, place)
  if (isRefusal(target)) return target
  if (expression.is === 'any' || expression.is === 'all') return checkLambda(expression, target, place)
  if (expression.is === 'compare') return checkUse(target, expression.operator, [expression.value], place)
  return expression.is === 'in'
    ? checkUse(target, 'in', expression.values, place)
    : checkUse(target, expression.is, [expression.value], place)
}

/** Whether Graph answers this filter for this type at all: known properties, fitting types, documented operators. */
export const checkFilter = (expression: Expression, version: Version, type: string): Refusal | undefined =>
  check(expression, { version, type, variables: {}, negated: false })

/** How many alternatives a filter lists in a row, joined by `or` or named by `in`; Graph takes 15 on the directory. */
export const alternativesIn = (expression: Expression): number => {
  if (expression.is === 'or') return alternativesIn(expression.left) + alternativesIn(expression.right)
  if (expression.is === 'and') return Math.max(alternativesIn(expression.left), alternativesIn(expression.right))
  if (expression.is === 'not') return alternativesIn(expression.of)
  return expression.is === 'in' ? expression.values.length : 1
}

/** Whether a filter on the directory needs `ConsistencyLevel: eventual` and `$count=true`: ne, not, endsWith and counts. */
export const isAdvanced = (expression: Expression): boolean => {
  if (expression.is === 'and' || expression.is === 'or')
    return isAdvanced(expression.left) || isAdvanced(expression.right)
  if (expression.is === 'any' || expression.is === 'all') return isAdvanced(expression.of)
  if (expression.is === 'compare') return expression.operator === 'ne' || expression.path.at(-1) === '$count'
  return expression.is === 'not' || expression.is === 'endswith'
}

/** Whether a filter speaks of a property of the object. */
export const mentions = (expression: Expression, property: string): boolean => {
  if (expression.is === 'and' || expression.is === 'or')
    return mentions(expression.left, property) || mentions(expression.right, property)
  return expression.is === 'not' ? mentions(expression.of, property) : expression.path[0] === property
}
