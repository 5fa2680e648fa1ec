import type { LookUp } from '../../model/look-up.ts'
import { countryCode } from './country-code.ts'
import { lookUpWho } from './look-up-who.ts'

type WhatIf = Extract<LookUp, { is: 'what-if' }>
type Platform = NonNullable<WhatIf['platform']>

const platforms: readonly (readonly [Platform, RegExp])[] = [
  ['android', /^android$/iu],
  ['iOS', /^(?:ios|iphone|ipad)$/iu],
  ['windows', /^(?:windows|pc)$/iu],
  ['macOS', /^(?:mac|macos|macbook)$/iu],
  ['linux', /^linux$/iu],
]

const platformOf = (word: string): Platform | undefined =>
  platforms.find(([, pattern]) => pattern.test(word.trim()))?.[0]

/** Who, then an app, and what may follow it: "anna@contoso.com Teams iOS NL", "Anna de Vries, Power BI, from Germany". */
export const whatIf = (text: string): WhatIf | undefined => {
  const split = /^(\S+@[^\s,:]+)[\s,:]+(.+)$/u.exec(text) ?? /^([^,:]{2,80})[,:]\s*(.+)$/u.exec(text)
  const who = lookUpWho(split?.[1] ?? '')
  const rest = split?.[2]?.replace(/^(?:opens?|opent|uses?|gebruikt|signs in to|logt in op)\s+/iu, '')
  if (!who || rest === undefined) return undefined
  const { app, platform, country } = withoutEnd(rest.trim())
  return app === ''
    ? undefined
    : { is: 'what-if', who, app, ...(platform && { platform }), ...(country && { country }) }
}

interface Parts {
  readonly app: string
  readonly platform?: Platform
  readonly country?: string
}

/** Takes platform and country off the end, whichever comes last. */
const withoutEnd = (text: string): Parts => {
  const country = countryAtEnd(text)
  if (country) return { ...withoutEnd(country.before), country: country.code }
  const platform = /^(.+?)(?:,\s*|\s+(?:on |op |with |met )?)(\S+)$/u.exec(text)
  const found = platformOf(platform?.[2] ?? '')
  return platform && found ? { ...withoutEnd(platform[1] ?? ''), platform: found } : { app: text.trim() }
}

/** After "from", after a comma, or as the last two letters, but not those of "Power BI". */
const countryAtEnd = (text: string): { readonly before: string; readonly code: string } | undefined => {
  const found =
    /^(.+?)(?:,\s*|\s+)(?:from|in|uit|vanuit)\s+([\p{L} .'’-]{2,40})$/iu.exec(text) ??
    /^(.+),\s*([\p{L} .'’-]{2,40})$/u.exec(text) ??
    /^(.+?)\s+(?<!\bpower )([a-z]{2})$/iu.exec(text)
  const code = countryCode(found?.[2] ?? '')
  return found && code !== undefined ? { before: found[1] ?? '', code } : undefined
}
