/** A rule over devices as a tree. */
export type DeviceRule =
  | { readonly is: 'all'; readonly rules: readonly DeviceRule[] }
  | { readonly is: 'any'; readonly rules: readonly DeviceRule[] }
  | { readonly is: 'not'; readonly rule: DeviceRule }
  | {
      readonly is: 'comparison'
      /** Lower case. */
      readonly property: string
      /** `eq`, `startswith`, `in`, …: lower case and without its negation. */
      readonly operator: Operator
      readonly isNegative: boolean
      /** `null` for the bare word. */
      readonly values: readonly (string | null)[]
    }

const operators = ['eq', 'startswith', 'endswith', 'contains', 'in'] as const

/** How a property is compared. */
export type Operator = (typeof operators)[number]

/** A rule that was read so far, and the tokens after it. */
type Parsed = { readonly rule: DeviceRule; readonly rest: readonly string[] } | undefined

/** A string, a bracket, or a word; hyphens before operators may be left out, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership */
const token = /\s*("[^"]*"|'[^']*'|[()[\],]|[^\s()[\],"']+)/y

/** Reads the rule of a device filter; `undefined` when it is not one that Microsoft documents, https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices */
export const parseDeviceFilter = (rule: string): DeviceRule | undefined => {
  const tokens = tokensOf(rule.trim())
  const parsed = tokens && joined('any', tokens)
  return parsed?.rest.length === 0 ? parsed.rule : undefined
}

const tokensOf = (text: string): readonly string[] | undefined => {
  const found = [...text.matchAll(new RegExp(token.source, 'gy'))]
  const length = found.reduce((sum, [whole]) => sum + whole.length, 0)
  return length === text.length ? found.map((match) => match[1] ?? '') : undefined
}

/** `or` binds least, then `and`, then `not`. */
const joined = (is: 'any' | 'all', tokens: readonly string[]): Parsed => {
  const part = is === 'any' ? (rest: readonly string[]): Parsed => joined('all', rest) : single
  const separator = is === 'any' ? 'or' : 'and'
  const rules: DeviceRule[] = []
  for (let rest: readonly string[] | undefined = tokens; rest;) {
    const parsed = part(rest)
    if (!parsed) return undefined
    rules.push(parsed.rule)
    const [next, ...after] = parsed.rest
    if (wordOf(next) !== separator) return { rule: only(is, rules), rest: parsed.rest }
    rest = after
  }
  return undefined
}

const only = (is: 'any' | 'all', rules: readonly DeviceRule[]): DeviceRule => {
  const [first, ...more] = rules
  return first && more.length === 0 ? first : { is, rules }
}

const single = (tokens: readonly string[]): Parsed => {
  const [first, ...rest] = tokens
  if (first === '(') return closed(joined('any', rest))
  if (wordOf(first) !== 'not') return comparison(tokens)
  const parsed = single(rest)
  return parsed && { ...parsed, rule: { is: 'not', rule: parsed.rule } }
}

const closed = (parsed: Parsed): Parsed =>
  parsed?.rest[0] === ')' ? { rule: parsed.rule, rest: parsed.rest.slice(1) } : undefined

const comparison = ([subject, verb, ...rest]: readonly string[]): Parsed => {
  const property = /^device\.(\w+)$/i.exec(subject ?? '')?.[1]?.toLowerCase()
  const word = wordOf(verb)
  const isNegative = word === 'ne' || word.startsWith('not')
  const operator = operators.find((name) => name === (word === 'ne' ? 'eq' : word.replace(/^not/, '')))
  if (property === undefined || !operator) return undefined
  const found = operator === 'in' ? listIn(rest) : oneIn(rest)
  return found && { rule: { is: 'comparison', property, operator, isNegative, values: found.values }, rest: found.rest }
}

/** Values that were read, and the tokens after them. */
type Values = { readonly values: readonly (string | null)[]; readonly rest: readonly string[] } | undefined

const oneIn = ([first, ...rest]: readonly string[]): Values =>
  first === undefined || /^[()[\],]$/.test(first) ? undefined : { values: [valueOf(first)], rest }

const listIn = ([first, ...rest]: readonly string[]): Values => {
  const end = rest.indexOf(']')
  if (first !== '[' || end < 1) return undefined
  const inside = rest.slice(0, end)
  const isList = inside.length % 2 === 1 && inside.every((item, index) => (item === ',') === (index % 2 === 1))
  return isList ? { values: inside.filter((item) => item !== ',').map(valueOf), rest: rest.slice(end + 1) } : undefined
}

const valueOf = (text: string): string | null => {
  if (/^['"]/.test(text)) return text.slice(1, -1)
  return text.toLowerCase() === 'null' ? null : text
}

/** A keyword without its hyphen, which some editors turn into a dash. */
const wordOf = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/^[-–]/, '')
