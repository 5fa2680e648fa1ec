import type { RuleError } from './rule-error.ts'

/** A word, value or mark of a rule; `at` is the offset of its first UTF-16 unit. */
export type Token =
  | {
      readonly is: 'word'
      /** In lower case, without hyphen. */
      readonly word: string
      readonly raw: string
      readonly at: number
    }
  | { readonly is: 'text'; readonly text: string; readonly raw: string; readonly at: number }
  | { readonly is: 'number' | 'instant' | 'mark' | 'end'; readonly raw: string; readonly at: number }

/** What may stand before a double quote so that it belongs to the value. */
export type QuoteEscape = 'backtick' | 'backslash' | 'none'

/** The pages of Microsoft copy an en dash for the hyphen. */
const shapes = {
  instant: /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?(?!\w)/iy,
  number: /[+-]?\d+(?:\.\d+)?(?!\w)/y,
  word: /[-–—]?\$?[a-z_][\w.]*/iy,
  mark: /[()[\],]/y,
} as const

const singleQuoted = /'(?:''|[^'])*'/y
const doubleQuoted = {
  backtick: /"(?:`"|[^"])*"/y,
  backslash: /"(?:[`\\]"|[^"])*"/y,
  none: /"[^"]*"/y,
} as const satisfies Record<QuoteEscape, RegExp>
const escapes = { backtick: /`"/g, backslash: /[`\\]"/g, none: /"/g } as const satisfies Record<QuoteEscape, RegExp>

const matchAt = (shape: RegExp, text: string, at: number): string | undefined => {
  shape.lastIndex = at
  return shape.exec(text)?.[0]
}

/** Two single quotes are one, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership#supported-values */
const textAt = (rule: string, at: number, escape: QuoteEscape): Token | undefined => {
  const single = matchAt(singleQuoted, rule, at)
  const raw = single ?? matchAt(doubleQuoted[escape], rule, at)
  if (raw === undefined) return undefined
  const inside = raw.slice(1, -1)
  const unescaped = single === undefined ? inside.replaceAll(escapes[escape], '"') : inside
  return { is: 'text', text: unescaped.replaceAll("''", "'"), raw, at }
}

const tokenAt = (rule: string, at: number, escape: QuoteEscape): Token | undefined => {
  const text = textAt(rule, at, escape)
  if (text) return text
  for (const is of ['instant', 'number', 'mark'] as const) {
    const raw = matchAt(shapes[is], rule, at)
    if (raw !== undefined) return { is, raw, at }
  }
  const raw = matchAt(shapes.word, rule, at)
  return raw === undefined ? undefined : { is: 'word', word: raw.replace(/^[-–—]/, '').toLowerCase(), raw, at }
}

/** The rule as tokens with an `end` behind them, or the first place that is none. */
export const readTokens = (rule: string, escape: QuoteEscape): readonly Token[] | RuleError => {
  const tokens: Token[] = []
  let at = rule.search(/\S|$/)
  while (at < rule.length) {
    const token = tokenAt(rule, at, escape)
    const found = rule.charAt(at)
    if (!token) return { problem: /["']/.test(found) ? 'unclosed-quote' : 'unexpected-character', at, found }
    tokens.push(token)
    at += token.raw.length
    at += rule.slice(at).search(/\S|$/)
  }
  return [...tokens, { is: 'end', raw: '', at }]
}
