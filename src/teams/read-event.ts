import { createHash } from 'node:crypto'
import type { Instant } from '../model/instant.ts'
import { attachmentsOf } from './attachments-of.ts'
import type { Admitted } from './gate.ts'
import { isRecord, pick, pickList, pickText } from './pick.ts'
import type { FromTeams, Incoming } from './turn.ts'
import { writtenText } from './written-text.ts'

/** A short text for one conversation (in a group or channel: of one person) at one Bot Connector; says nothing about them. */
const conversationKey = ({ conversationId, serviceUrl, place, userId }: Admitted): string =>
  createHash('sha256')
    .update(JSON.stringify([conversationId, serviceUrl, place === 'shared' ? userId : '']))
    .digest('base64url')
    .slice(0, 32)

const clientInfo = (body: unknown): unknown =>
  pickList(body, 'entities').find((entity) => pick(entity, 'type') === 'clientInfo')

const localeOf = (body: unknown): string | undefined => pickText(body, 'locale') ?? pickText(clientInfo(body), 'locale')

const textsOf = (data: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(data) ? data : {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

/** Whether the bot itself was added; Teams tells it in one or both of two ways. */
const isInstalled = ({ type, body, botId }: Admitted): boolean =>
  type === 'installationUpdate'
    ? pick(body, 'action') === 'add'
    : type === 'conversationUpdate' && pickList(body, 'membersAdded').some((member) => pick(member, 'id') === botId)

const eventOf = (activity: Admitted, at: Instant): FromTeams | undefined => {
  const { type, id, place, userId, tenantId, body, botId } = activity
  const locale = localeOf(body)
  // A team or a group chat is not greeted: nobody there asked anything.
  if (isInstalled(activity)) return place === 'personal' ? { type: 'installed', id, locale } : undefined
  const by = { userId, tenantId, name: pickText(body, 'from', 'name') ?? '' }
  const zone = pickText(clientInfo(body), 'timezone') ?? pickText(body, 'localTimezone')
  const said = { id, by, at, place, locale, zone }
  if (type === 'message') {
    const attachments = attachmentsOf(body)
    return { type: 'said', text: writtenText(body, botId), ...(attachments.length > 0 && { attachments }), ...said }
  }
  const verb = pickText(body, 'value', 'action', 'verb')
  if (type !== 'invoke' || pick(body, 'name') !== 'adaptiveCard/action' || !verb) return undefined
  return { type: 'pressed', verb, data: textsOf(pick(body, 'value', 'action', 'data')), ...said }
}

/** What an activity means for the conversation; undefined when nothing. */
export const readEvent = (activity: Admitted, at: Instant): Incoming | undefined => {
  const event = eventOf(activity, at)
  return event && { key: conversationKey(activity), event }
}
