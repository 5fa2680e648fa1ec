/** A piece of a `$filter`, with its place in the text for messages. */
export interface Token {
  readonly kind: 'text' | 'guid' | 'instant' | 'date' | 'number' | 'word' | 'sign' | 'end'
  readonly text: string
  readonly at: number
}

// longer forms first: a GUID or an instant also starts like a number
const kinds = [
  ['text', /'(?:[^']|'')*'/y],
  ['guid', /[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}\b/y],
  ['instant', /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)/y],
  ['date', /\d{4}-\d\d-\d\d\b/y],
  ['number', /-?\d+(?:\.\d+)?\b/y],
  ['word', /[A-Za-z_$][\w$.]*/y],
  ['sign', /[(),:/]/y],
] as const

const tokenAt = (filter: string, at: number): Token => {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at
    const text = pattern.exec(filter)?.[0]
    if (text !== undefined) return { kind, text, at }
  }
  throw new SyntaxError(`Syntax error at position ${at} in '${filter}'.`)
}

/** Cuts a filter into tokens; throws a SyntaxError where none fits. */
export const tokenize = (filter: string): readonly Token[] => {
  const tokens: Token[] = []
  let at = filter.length - filter.trimStart().length
  while (at < filter.length) {
    const token = tokenAt(filter, at)
    tokens.push(token)
    at = token.at + token.text.length
    while (filter[at] === ' ') at += 1
  }
  return [...tokens, { kind: 'end', text: '', at: filter.length }]
}
