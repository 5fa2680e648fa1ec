import type { Symptoms } from '../../model/symptoms.ts'
import { appMentionOf } from './app-mention.ts'
import { readErrorPage } from './error-page.ts'
import { mask } from './mask.ts'
import { cut, readable } from './readable.ts'
import { signsOf } from './signs.ts'
import { whoOf } from './who.ts'
import { withoutPage } from './without-page.ts'

/** Turns what somebody wrote into symptoms. Reads words in English and Dutch, pages and codes in any language. */
export const understand = (text: string): Symptoms => {
  const quoted = cut(mask(readable(text)))
  const page = readErrorPage(quoted)
  const prose = withoutPage(quoted)
  const app = appMentionOf(prose, page)
  const { codes, clientCodes, requestId, correlationId, at, deviceId } = page
  return {
    who: whoOf(prose, quoted),
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
