import type { Plan, Sighting } from '../model/plan.ts'
import type { AppMention, Symptoms } from '../model/symptoms.ts'
import type { FieldSource, FieldValue, TicketAbout, TicketField, TicketFields } from '../model/ticket.ts'

/** What the fields of a ticket are filled from. */
export interface Known {
  readonly tenantId: string
  readonly symptoms: Symptoms
  readonly plan: Plan | undefined
  readonly app: AppMention | undefined
  readonly about: TicketAbout
}

type Filled = readonly [TicketField, string | undefined, FieldSource]

/** Fills the fields; where several sources know, what the log or the account says goes before a page, and a page before what was typed. */
export const ticketFieldsOf = (known: Known): TicketFields => {
  const { symptoms, plan } = known
  const filled = [...ofLog(plan?.sighting, symptoms), ...ofAccount(known), ...ofApp(known), ...ofPage(symptoms)]
  return filled.reduce<{ readonly [F in TicketField]?: FieldValue }>(
    (fields, [field, value, from]) => (value && !fields[field] ? { ...fields, [field]: { value, from } } : fields),
    {},
  )
}

/** A sign-in that succeeded shows the browser and the device, but no failure. */
const ofLog = (seen: Sighting | undefined, symptoms: Symptoms): readonly Filled[] => {
  if (!seen) return []
  const { errorCode, operatingSystem = '', deviceName } = seen
  const rows: readonly (readonly [TicketField, string | undefined])[] = [
    ['app', seen.app],
    ['appId', seen.appId],
    ['errorCode', errorCode === 0 ? undefined : `AADSTS${errorCode}`],
    ['errorText', errorCode === 0 ? undefined : (seen.failureReason ?? textOnPage(symptoms.quoted))],
    ['requestId', seen.requestId],
    ['correlationId', seen.correlationId],
    ['occurredAt', seen.at],
    ['browser', seen.browser],
    ['device', [deviceName, operatingSystem].filter((part) => part).join(' · ')],
    ['ipAddress', seen.ipAddress],
    ['location', seen.location],
    ['howOften', seen.times === undefined ? undefined : String(seen.times)],
  ]
  const since: Filled = symptoms.sinceWhen
    ? ['sinceWhen', symptoms.sinceWhen, 'told']
    : ['sinceWhen', seen.times !== undefined && seen.times > 1 ? seen.since : undefined, 'sign-in-log']
  return [...rows.map(([field, value]): Filled => [field, value, 'sign-in-log']), since]
}

const ofAccount = ({ plan, about, tenantId }: Known): readonly Filled[] => [
  ['userPrincipalName', plan?.about?.userPrincipalName, 'account'],
  ['userPrincipalName', about.is === 'told' && about.words.includes('@') ? about.words : undefined, 'told'],
  ['tenantId', tenantId, 'account'],
]

/** An app that only may be meant (a word that fits several) has no id here. */
const ofApp = ({ app, symptoms }: Known): readonly Filled[] => {
  const from: FieldSource = app?.fromLog ? 'sign-in-log' : isOnPage(symptoms) && symptoms.app ? 'error-page' : 'told'
  const [appId, ...others] = app?.appIds ?? []
  return [
    ['app', app?.name, from],
    ['appId', others.length === 0 ? appId : undefined, from],
  ]
}

const ofPage = (symptoms: Symptoms): readonly Filled[] => {
  const { codes, clientCodes, requestId, correlationId, at, quoted, sinceWhen, deviceId } = symptoms
  const [code] = codes
  const from = isOnPage(symptoms) ? 'error-page' : 'told'
  return [
    ['errorCode', code === undefined ? clientCodes[0] : `AADSTS${code}`, from],
    ['errorText', textOnPage(quoted), 'error-page'],
    ['requestId', requestId, 'error-page'],
    ['correlationId', correlationId, 'error-page'],
    ['occurredAt', at, 'error-page'],
    ['sinceWhen', sinceWhen, 'told'],
    ['device', deviceId, 'error-page'],
    ['pageAddress', addressIn(quoted), from],
  ]
}

const isOnPage = ({ requestId, correlationId }: Symptoms): boolean =>
  requestId !== undefined || correlationId !== undefined

/** "AADSTS50105: …" to the end of the line. */
const textOnPage = (quoted: string): string | undefined =>
  /\bAADSTS\d{4,8}:[^\n]{4,600}/i.exec(quoted)?.[0].trim() ?? undefined

/** The address of the page without what stands behind it: a query may hold a token. */
const addressIn = (quoted: string): string | undefined => /\bhttps?:\/\/[^\s<>"'?#]{4,300}/i.exec(quoted)?.[0]
