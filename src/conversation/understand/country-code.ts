const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const names = (['en', 'nl'] as const).map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
)

/** Codes nobody can be in: the union, the eurozone, the United Nations, and those that test programs. */
const noCountry: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** Every code and name, in small letters, with its code. */
const known: ReadonlyMap<string, string> = new Map([
  ...letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !noCountry.has(code))
    .flatMap((code) => {
      const called = names.flatMap((language) => language.of(code) ?? [])
      return called.length > 0 ? [code, ...called].map((name) => [name.toLowerCase(), code] as const) : []
    }),
  ['uk', 'GB'],
  ['usa', 'US'],
  ['holland', 'NL'],
])

/** The country somebody writes by its code or its English or Dutch name, as ISO 3166-1 alpha-2: "DE", "Germany", "Duitsland". */
export const countryCode = (text: string): string | undefined => known.get(text.trim().toLowerCase())
