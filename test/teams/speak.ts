import { setTimeout as wait } from 'node:timers/promises'
import { pick, pickList, pickText } from '../../src/teams/pick.ts'
import type { FakeConnector } from './fake-connector.ts'

/** Contoso's tenant in the tests. */
export const tenantId = '11111111-1111-4111-8111-111111111111'
/** Nora's object id. */
export const nora = 'aaaaaaaa-0000-4000-8000-000000000001'
/** Nora's chat with the bot. */
export const chat = 'a:personal-nora'

let sequence = 1_700_000_000_000

/** An activity as Teams sends it from a personal chat; `change` replaces top-level members. */
export const activity = (serviceUrl: string, change: Readonly<Record<string, unknown>> = {}): object => ({
  type: 'message',
  text: 'hello',
  textFormat: 'plain',
  id: String((sequence += 1)),
  timestamp: '2026-11-16T09:30:00.123Z',
  localTimezone: 'Europe/Amsterdam',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:nora', name: 'Nora Employee', aadObjectId: nora },
  conversation: { conversationType: 'personal', tenantId, id: chat },
  recipient: { id: '28:signpost', name: 'Signpost' },
  entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/Amsterdam' }],
  channelData: { tenant: { id: tenantId } },
  locale: 'en-GB',
  ...change,
})

/** A pressed button: the invoke of an Action.Execute. */
export const pressing = (serviceUrl: string, verb: string, change: Readonly<Record<string, unknown>> = {}): object =>
  activity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', verb, data: { id: 'c1' } } },
    ...change,
  })

/** What came back over HTTP. */
export interface Heard {
  readonly status: number
  readonly text: string
  readonly body: unknown
  readonly milliseconds: number
}

/** Posts to the bot as Teams does; text goes as it is. */
export const post = async (
  url: string,
  body: object | string,
  headers: Record<string, string> = {},
): Promise<Heard> => {
  const began = performance.now()
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  const json: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
  return { status: response.status, text, body: json, milliseconds: performance.now() - began }
}

const cardWords = (card: unknown): string => pickText(pickList(card, 'body')[0], 'text') ?? ''

/** The words of a card of these tests in an invoke response. */
export const answeredCard = (heard: Heard): string => cardWords(pick(heard.body, 'value'))

/** The words on screen: of each message its card or text as it is now. */
export const onScreen = (connector: FakeConnector, conversation = chat): readonly string[] =>
  connector
    .messages(conversation)
    .map(({ activity: sent }) => pickText(sent, 'text') ?? cardWords(pick(pickList(sent, 'attachments')[0], 'content')))

/** Waits (2 s at most) until something is so. */
export const until = async (isSo: () => boolean): Promise<void> => {
  for (let tried = 0; tried < 200 && !isSo(); tried++) await wait(10)
  if (!isSo()) throw new Error('waited 2 s in vain')
}
