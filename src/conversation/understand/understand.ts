import type { Symptoms } from '../../model/symptoms.ts'
import { appMentionOf } from './app-mention.ts'
import { readErrorPage, withoutPage } from './error-page.ts'
import { mask } from './mask.ts'
import { signsOf } from './signs.ts'
import { whoOf } from './who.ts'

/** Longer messages are read this far, in characters: enough for several pages, too little to be slow. */
export const readingLength = 8_000

/** Turns what somebody wrote into symptoms. Reads words in English and Dutch, pages and codes in any language. */
export const understand = (text: string): Symptoms => {
  const quoted = mask(text.slice(0, readingLength))
  const page = readErrorPage(quoted)
  const prose = withoutPage(quoted)
  const app = appMentionOf(prose, page)
  const { codes, clientCodes, requestId, correlationId, at, deviceId } = page
  return {
    who: whoOf(prose),
    ...(app ? { app } : {}),
    codes,
    clientCodes,
    ...(requestId ? { requestId } : {}),
    ...(correlationId ? { correlationId } : {}),
    ...(at ? { at } : {}),
    ...(deviceId ? { deviceId } : {}),
    signs: signsOf(quoted),
    quoted,
  }
}

/** Adds to what was told before what a follow-up says: "Power BI" after "I can't get in". */
export const alsoTold = (before: Symptoms, more: Symptoms): Symptoms => ({
  ...before,
  ...more,
  who: more.who.is === 'self' ? before.who : more.who,
  codes: more.codes.length > 0 ? more.codes : before.codes,
  clientCodes: more.clientCodes.length > 0 ? more.clientCodes : before.clientCodes,
  signs: [...new Set([...before.signs, ...more.signs])],
  quoted: `${before.quoted}\n${more.quoted}`.slice(-readingLength),
})
