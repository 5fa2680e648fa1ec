const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const languages = ['en', 'nl'] as const

const codes: readonly string[] = Array.from(letters).flatMap((one) => Array.from(letters).map((other) => one + other))

/** The names of a code in every language; none for a code that is no country's. */
const namesOf = (code: string): readonly string[] =>
  languages.flatMap((language) => {
    const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
    return name === undefined || reserved.has(code) ? [] : [name]
  })

/** Codes that stand for no country one can be in: the union, the eurozone, the United Nations, pseudo-languages, "unknown". */
const reserved: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const plain = (text: string): string => text.trim().toLowerCase()

/** Names and codes → code, made when it is first needed: it takes some milliseconds. */
let known: ReadonlyMap<string, string> | undefined
const all = (): ReadonlyMap<string, string> => {
  known ??= new Map([
    ...codes.flatMap((code) => namesOf(code).map((name) => [plain(name), code] as const)),
    ...codes.filter((code) => namesOf(code).length > 0).map((code) => [plain(code), code] as const),
    ['uk', 'GB'],
    ['usa', 'US'],
    ['holland', 'NL'],
  ])
  return known
}

/** The country somebody writes by its code or its English or Dutch name, as ISO 3166-1 alpha-2: "DE", "Germany", "Duitsland". */
export const countryCode = (text: string): string | undefined => all().get(plain(text))
