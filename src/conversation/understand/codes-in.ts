import { codeOf } from '../../knowledge/codes.ts'

/** Below this no AADSTS number exists. */
const lowest = 16_000
const isKnown = (code: number): boolean => code >= lowest && codeOf(code) !== undefined

/** `AADSTS50105`, "aadsts 50105", "AADSTS: 50105", and the usual slips of the finger. */
const named = /(?:AAD\s?STS|\b(?:ADSTS|AADST|AASDTS|AADTSS?|AADSST))[ \t]{0,2}[:#_-]?[ \t]{0,2}(\d{5,7})(?!\d)/gi

/** `Error Code: 53000`, `"error_codes":[700082, 50076]`, "foutcode 50126", "Code d’erreur : 53003". */
const labelled =
  /(?:error[ _-]?codes?|fout-? ?codes?|fehlercodes?|code d['’]erreur|c[oó]digo de error)["'”]?\s{0,3}(?:(?:is|was|van)\s)?[:=#]?\s{0,3}\[?\s?(\d{5,7}(?:\s?,\s?\d{5,7})*)(?!\d|[-/.,]\d)/giu

/** A number that stands by itself: not part of a date, an amount, an id or a phone number. */
const alone = /(?<![\p{L}\p{N}.,#/+€$@_-]|\d )(\d{5,7})(?![\p{L}\p{N}_@]|[-/.,:]\d| \d| ?%)/gu

/** What makes a number something else than a code, said just before it or after it. */
const otherNumber =
  /(?:ticket|case|zaak|incident|inc|order|bestel\p{L}*|invoice|factuur|phone|tel|telefoon|mobiel|mobile|gsm|call(?:ed)?|bel|number|nummer|\p{L}*nummer|nr|no|room|kamer|ruimte|postcode|postal|zip|badge|employee|staff|id|ext|extension|toestel|pin|invoice|version|versie|build|euro?|ref|reference|kenmerk|change|chg|req|ritm|po box|postbus)[\s.:#]{0,3}(?:(?:is|was|van)\s)?$/iu
const counted =
  /^\s?(?:[A-Z]{2}\b|e?-?mails?\b|users?\b|people\b|gebruikers\b|mensen\b|times\b|keer\b|files\b|euros?\b|eur\b)/

/** Words that report what a screen or a log said. */
const reporting =
  /(?:^|\b)(?:errors?|fout\p{L}*|fehler|erreur|codes?|meldings?|message|says?|said|saying|gives?|gave|giving|gets?|got|getting|shows?|showing|sees?|saw|seeing|returns?|throws?|fails?|failed|with|log|logs|krijgt?|kreeg|geeft|gaf|zegt|zei|toont|staat|zie|ziet|zag|meldt|met|een|a|an|the|de|is)\b[^\d\n]{0,24}$/iu

const bareCodes = (text: string): readonly Found[] =>
  [...text.matchAll(alone)].flatMap((match) => {
    const code = Number(match[1])
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
    if (!isKnown(code) || otherNumber.test(before) || counted.test(after)) return []
    return before.trim() === '' || reporting.test(before) ? [{ at: match.index, code }] : []
  })

interface Found {
  readonly at: number
  readonly code: number
}

/** The AADSTS numbers in a text, in the order they stand; a number without a label counts only when it is a known code and no other kind of number. */
export const codesIn = (text: string): readonly number[] => {
  const found: readonly Found[] = [
    ...numbersBy(named, text),
    ...numbersBy(labelled, text).filter(({ code }) => code >= 50_000 || isKnown(code)),
    ...bareCodes(text),
  ]
  const codes = found.toSorted((one, other) => one.at - other.at).map(({ code }) => code)
  return [...new Set(codes)].filter((code) => code >= lowest)
}

const numbersBy = (pattern: RegExp, text: string): readonly Found[] =>
  [...text.matchAll(pattern)].flatMap((match) =>
    (match[1] ?? '').split(',').map((part) => ({ at: match.index, code: Number(part) })),
  )
