import type { Instant } from '../../model/instant.ts'
import type { Period, Symptoms } from '../../model/symptoms.ts'
import { appMentionOf } from './app-mention.ts'
import { readErrorPage } from './error-page.ts'
import { mask } from './mask.ts'
import { cut, readable } from './readable.ts'
import { signsOf } from './signs.ts'
import { timeOf } from './time-of.ts'
import { whoOf } from './who.ts'
import { withoutPage } from './without-page.ts'

/** When something was written, and the IANA zone of who wrote it; without the moment no time words are read. */
interface Written {
  readonly at?: Instant
  readonly zone?: string
}

/** Turns what somebody wrote into symptoms. Reads words in English and Dutch, pages and codes in any language. */
export const understand = (text: string, written: Written = {}): Symptoms => {
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
    ...whenOf(prose, at, written),
    ...(deviceId ? { deviceId } : {}),
    signs: signsOf(quoted),
    quoted,
  }
}

/** A page knows the time better than words do. */
const whenOf = (
  prose: string,
  onPage: Instant | undefined,
  { at: now, zone }: Written,
): Pick<Symptoms, 'during' | 'sinceWhen'> => {
  const { from, to, sinceWhen } = now ? timeOf(prose, { now, ...(zone ? { zone } : {}) }) : {}
  const during = onPage ? around(onPage) : from && to ? { from, to } : undefined
  return { ...(during ? { during } : {}), ...(sinceWhen ? { sinceWhen } : {}) }
}

/** Clocks of pages and logs differ by seconds, an attempt takes minutes. */
const minutesAround = 5
const around = (at: Instant): Period => {
  const [from = at, to = at] = [-minutesAround, minutesAround].map((minutes) =>
    new Date(Date.parse(at) + minutes * 60_000).toISOString(),
  )
  return { from, to }
}
