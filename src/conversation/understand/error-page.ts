import type { Instant } from '../../model/instant.ts'
import { appOnPage, type AppOnPage } from './app-on-page.ts'
import { clientCodesIn } from './client-codes-in.ts'
import { codesIn } from './codes-in.ts'
import { guid } from './guid.ts'

/** What a pasted error page, dialog or log line says. Codes and ids are read by their shape, labels only help. */
export interface ErrorPage {
  readonly codes: readonly number[]
  readonly clientCodes: readonly string[]
  readonly requestId?: string
  readonly correlationId?: string
  readonly at?: Instant
  readonly app?: AppOnPage
  readonly deviceId?: string
}

/** Label, then an id; spaces, quotes and a colon between them, also without a line break before the label. */
const labelled = (label: string): RegExp =>
  new RegExp(String.raw`(?:${label})["']?\s{0,3}[:=]?\s{0,3}["']?(${guid})`, 'i')
const requestLabel = labelled(
  'x-ms-request-id|(?<!client-)request[ _-]?id|trace[ _-]?id|aanvraag-?id|verzoek-?id|tracerings-?id|anforderungs-?id|id de (?:la )?demande',
)
const correlationLabel = labelled(
  'correlation[ _-]?id|correlatie-?id|korrelations-?id|id de corr[ée]lation|client-request-id',
)
const deviceLabel = labelled(
  "device[ _-]?(?:identifier|id)|apparaat-?id|apparaat-?identificatie|ger[äa]te?-?(?:id|bezeichner)|identifi\\w+ (?:de l['’])?appareil",
)
const stamp = /(?<!\d)(20\d\d-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,7})?\s?Z/gi

/** Reads all shapes of Microsoft's sign-in error pages, and single lines of logs. */
export const readErrorPage = (text: string): ErrorPage => {
  const inARow = idsInARow(text)
  const requestId = first(text, requestLabel) ?? inARow?.requestId
  const correlationId = first(text, correlationLabel) ?? inARow?.correlationId
  const at = inARow?.at ?? instants(text)[0]?.at
  const deviceId = first(text, deviceLabel)
  const app = appOnPage(text)
  return {
    codes: codesIn(text),
    clientCodes: clientCodesIn(text),
    ...(requestId ? { requestId } : {}),
    ...(correlationId ? { correlationId } : {}),
    ...(at ? { at } : {}),
    ...(app ? { app } : {}),
    ...(deviceId ? { deviceId } : {}),
  }
}

interface Placed {
  readonly start: number
  readonly end: number
}

/** Ids and the time of one sign-in stand this close together, in characters: a label and a line break lie between. */
const near = 48

/** Two ids and a time in a row, as the page lists them in every language: request id, correlation id, time. */
const idsInARow = (
  text: string,
): { readonly requestId: string; readonly correlationId: string; readonly at: Instant } | undefined => {
  const ids = [...text.matchAll(new RegExp(guid, 'gi'))].map(([id], index, all) => ({
    id: id.toLowerCase(),
    start: all[index]?.index ?? 0,
    end: (all[index]?.index ?? 0) + id.length,
  }))
  const times = instants(text)
  const follows = (one: Placed, other: Placed): boolean => other.start >= one.end && other.start - one.end <= near
  for (const [index, second] of ids.entries()) {
    const before = ids[index - 1]
    const time = times.find((one) => follows(second, one))
    if (before && time && follows(before, second))
      return { requestId: before.id, correlationId: second.id, at: time.at }
  }
  return undefined
}

const instants = (text: string): readonly (Placed & { readonly at: Instant })[] =>
  [...text.matchAll(stamp)]
    .map((found) => ({ at: `${found[1]}T${found[2]}Z`, start: found.index, end: found.index + found[0].length }))
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))

const first = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1]?.toLowerCase()
