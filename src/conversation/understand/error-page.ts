import type { Instant } from '../../model/instant.ts'

/** What a pasted error page, dialog or log line says. Codes and ids are read by their shape, labels only help. */
export interface ErrorPage {
  readonly codes: readonly number[]
  readonly clientCodes: readonly string[]
  readonly requestId?: string
  readonly correlationId?: string
  readonly at?: Instant
  readonly app?: { readonly name?: string; readonly appId?: string }
  readonly deviceId?: string
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const labelled = (label: string): RegExp => new RegExp(`(?:${label})\\s*[:=]?\\s*(${guid})`, 'i')
const requestLabel = labelled('request[ _-]?id|trace[ _-]?id|aanvraag-?id|verzoek-?id|tracerings-?id')
const correlationLabel = labelled('correlation[ _-]?id|correlatie-?id')
const appLabel = labelled('app(?:lication)?[ _-]?id|toepassings-?id|app-id')
const deviceLabel = labelled('device identifier|apparaat-?id')

/** Reads all shapes of Microsoft's sign-in error pages, and single lines of logs. */
export const readErrorPage = (text: string): ErrorPage => {
  const at = timestamp(text)
  const requestId = first(text, requestLabel) ?? positional(text)?.[0]
  const correlationId = first(text, correlationLabel) ?? positional(text)?.[1]
  const deviceId = first(text, deviceLabel)
  const app = appOf(text)
  return {
    codes: codesOf(text),
    clientCodes: unique([...text.matchAll(/\b(0x[0-9a-f]{8}|SSPR_\d{4})\b/gi)].flatMap((found) => found[1] ?? [])),
    ...(requestId ? { requestId } : {}),
    ...(correlationId ? { correlationId } : {}),
    ...(at ? { at } : {}),
    ...(app ? { app } : {}),
    ...(deviceId ? { deviceId } : {}),
  }
}

/** `AADSTS50105`, `Error Code: 53000`, "error_codes":[700082], "foutcode 50126", or a bare number of a known length after "code". */
const codesOf = (text: string): readonly number[] =>
  unique(
    [
      ...text.matchAll(
        /(?:AADSTS\s?|\b(?:error[ _-]?codes?|fout ?codes?|foutmelding|error|fout|codes?|status code)["']?\s*[:#=]?\s*\[?\s*)(\d{5,7})\b/gi,
      ),
    ].map((found) => Number(found[1])),
  ).filter((code) => code >= 16_000)

/** Two ids and a time in a row, as the page lists them in every language: request id, correlation id, time. */
const positional = (text: string): readonly [string, string] | undefined => {
  const found = new RegExp(
    `(${guid})[^0-9a-f]{0,60}?(${guid})[\\s\\S]{0,40}?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d`,
    'i',
  ).exec(text)
  return found?.[1] && found[2] ? [found[1].toLowerCase(), found[2].toLowerCase()] : undefined
}

const timestamp = (text: string): Instant | undefined => {
  const found = /\b(20\d\d-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,7})?\s?Z/i.exec(text)
  return found ? `${found[1]}T${found[2]}Z` : undefined
}

const appOf = (text: string): ErrorPage['app'] => {
  const appId = first(text, appLabel)
  const name = /^\s*(?:App name|Application name|App-naam|Naam van (?:de )?app)\s*:\s*(.{2,80}?)\s*$/im.exec(text)?.[1]
  if (appId || name) return { ...(name ? { name } : {}), ...(appId ? { appId } : {}) }
  return appInMessage(text)
}

/** "the application Expense Cloud ('448c…') to block", "application '4264…'(Contoso Intranet)". */
const appInMessage = (text: string): ErrorPage['app'] => {
  const nameFirst = new RegExp(`(?:application|toepassing|app) ([^\\n'"()]{2,80}?) \\('(${guid})'\\)`, 'i').exec(text)
  if (nameFirst?.[1] && nameFirst[2]) return { name: nameFirst[1], appId: nameFirst[2].toLowerCase() }
  const idFirst = new RegExp(`(?:application|toepassing|app) '(${guid})'\\s?\\(([^\\n()]{2,80})\\)`, 'i').exec(text)
  if (idFirst?.[1] && idFirst[2]) return { name: idFirst[2], appId: idFirst[1].toLowerCase() }
  return undefined
}

/** The words of the person, without the lines a page wrote. */
export const withoutPage = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/"?error_description"?\s*:.*$/i, '').replace(/AADSTS\d{5,7}\s?:.*$/i, ''))
    .filter((line) => !pageLine.test(line))
    .join('\n')

const pageLine =
  /^\s*(?:sign in\s*$|sorry, but we.re having trouble|you cannot access this right now|you don.t have access to this|your sign-in was successful|help us keep your device|troubleshooting details|if you contact your administrator|copy info to clipboard|(?:request|correlation|trace)[ _-]?id\s*:|timestamp\s*:|message\s*:|error code\s*:|app name\s*:|app id\s*:|ip address\s*:|device (?:identifier|platform|state)\s*:|flag sign-in errors|if you plan on getting help|sign out and sign in with|more details\s*$)/i

const first = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1]?.toLowerCase()
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
