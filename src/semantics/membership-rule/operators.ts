/** Comparison operators by their documented spelling; case and hyphen are free, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership#supported-expression-operators */
export const operators = [
  'eq',
  'ne',
  'startsWith',
  'notStartsWith',
  'endsWith',
  'notEndsWith',
  'contains',
  'notContains',
  'match',
  'notMatch',
  'in',
  'notIn',
  'le',
  'ge',
  'lt',
  'gt',
] as const

/** One comparison, without its hyphen. */
export type Operator = (typeof operators)[number]

/** Those that say what is, not what is not. */
export type PositiveOperator = Exclude<Operator, 'ne' | `not${string}`>

/** Each negative operator by the one it denies. */
export const denied = {
  ne: 'eq',
  notStartsWith: 'startsWith',
  notEndsWith: 'endsWith',
  notContains: 'contains',
  notMatch: 'match',
  notIn: 'in',
} as const satisfies Record<Exclude<Operator, PositiveOperator>, PositiveOperator>

/** Whether an operator says what is not. */
export const isNegative = (operator: Operator): operator is keyof typeof denied => operator in denied

const byLowerCase: ReadonlyMap<string, Operator> = new Map(operators.map((name) => [name.toLowerCase(), name]))

/** The operator a word in lower case means, without hyphen. */
export const operatorOf = (word: string): Operator | undefined => byLowerCase.get(word)
