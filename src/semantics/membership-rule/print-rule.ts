import type { Clause, Property, Rule, Value } from './rule.ts'

/** The rule as text in the documented form; reading it again gives the same tree, positions apart. */
export const printRule = (rule: Rule): string => {
  if (rule.is === 'not') return `-not ${printPart(rule.part)}`
  if (rule.is === 'and' || rule.is === 'or') return rule.parts.map(printPart).join(` -${rule.is} `)
  return printClause(rule)
}

const printPart = (rule: Rule): string =>
  rule.is === 'and' || rule.is === 'or' ? `(${printRule(rule)})` : printRule(rule)

/** One clause as text. */
export const printClause = (clause: Clause): string => {
  if (clause.is === 'direct-reports') return `Direct Reports for ${quoted(clause.managerId)}`
  const property = printProperty(clause.property)
  if (clause.is === 'quantified') return `${property} -${clause.quantifier} (${printRule(clause.body)})`
  return `${property} -${clause.operator} ${printValue(clause.value)}`
}

/** `user.department`, `_`. */
export const printProperty = ({ owner, name }: Property): string => (name === '' ? owner : `${owner}.${name}`)

/** In single quotes nothing but the quote itself is special. */
const quoted = (text: string): string => {
  const doubled = text.replaceAll("'", "''")
  return /["`\\]/.test(text) ? `'${doubled}'` : `"${doubled}"`
}

const printValue = (value: Value): string => {
  switch (value.is) {
    case 'list':
      return `[${value.items.map(printValue).join(', ')}]`
    case 'text':
      return quoted(value.text)
    case 'number':
      return value.digits
    case 'boolean':
      return String(value.boolean)
    case 'null':
      return 'null'
    case 'instant':
      return value.instant
    case 'now':
      return value.shift ? `system.now -${value.shift.by} ${value.shift.duration}` : 'system.now'
  }
}
