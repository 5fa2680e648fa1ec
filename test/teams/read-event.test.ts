import { admit } from '../../src/teams/gate.ts'
import { readEvent } from '../../src/teams/read-event.ts'
import type { Incoming } from '../../src/teams/turn.ts'
import { activity, nora, pressing, tenantId } from './speak.ts'

const at = '2026-11-16T09:30:00Z'
const here = 'http://127.0.0.1:1/'

const read = (body: object): Incoming | undefined => {
  const admission = admit(body, { hosts: 'loopback' })
  return 'admitted' in admission ? readEvent(admission.admitted, at) : undefined
}
const keyOf = (change: Readonly<Record<string, unknown>>, serviceUrl = here): string | undefined =>
  read(activity(serviceUrl, change))?.key

test('a message says who, what, where and when', () => {
  expect(read(activity(here, { id: '42', text: 'I cannot sign in' }))?.event).toEqual({
    type: 'said',
    id: '42',
    text: 'I cannot sign in',
    by: { userId: nora, name: 'Nora Employee', tenantId },
    place: 'personal',
    locale: 'en-GB',
    zone: 'Europe/Amsterdam',
    at,
  })
})

const mention = { type: 'mention', text: '<at>Signpost</at>', mentioned: { id: '28:signpost', name: 'Signpost' } }
const colleague = { type: 'mention', text: '<at>Yara</at>', mentioned: { id: '29:yara', name: 'Yara' } }
const texts: readonly (readonly [string, string, readonly object[]])[] = [
  ['<at>Signpost</at> help', 'help', [mention]],
  ['check <at>Yara</at>', 'check <at>Yara</at>', [colleague]],
  ['a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39;&nbsp;f', 'a & b <c> "d" \'e\' f', []],
  ['&amp;lt; stays', '&lt; stays', []],
  ['&unknown; &#x1F600; &#0;', '&unknown; 😀 \uFFFD', []],
  ['one\r\ntwo<br>three<br/>four', 'one\ntwo\nthree\nfour', []],
  ['  ', '', []],
]
test.each(texts)('%j means %j', (text, meant, entities) => {
  expect(read(activity(here, { text, entities }))?.event).toMatchObject({ text: meant })
})

const fileInfo = 'application/vnd.microsoft.teams.file.download.info'
const attachments: readonly (readonly [string, readonly object[], readonly object[] | undefined])[] = [
  ['a pasted picture', [{ contentType: 'image/*', contentUrl: 'https://x/1' }], [{ kind: 'image' }]],
  [
    'a file',
    [{ contentType: fileInfo, name: 'T.HAR', content: { fileType: 'har' } }],
    [{ kind: 'file', extension: 'har' }],
  ],
  ['a screenshot as a file', [{ contentType: fileInfo, name: 'a.b.PNG' }], [{ kind: 'image', extension: 'png' }]],
  ['a name that is no extension', [{ contentType: fileInfo, name: 'x.../../etc' }], [{ kind: 'file' }]],
  ['an odd extension', [{ contentType: fileInfo, content: { fileType: '<b>' } }], [{ kind: 'file' }]],
  ['a mail', [{ contentType: 'text/plain', name: 'mail.eml' }], [{ kind: 'file', extension: 'eml' }]],
  ['the message as HTML', [{ contentType: 'text/html', content: '<p>hello</p>' }], undefined],
  ['a quoted message', [{ contentType: 'messageReference', content: '{}' }], undefined],
  ['a card', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }], undefined],
  ['what is no attachment', [{}, []], undefined],
]
test.each(attachments)('%s without words: only its kind is read', (_what, sent, meant) => {
  const event = read(activity(here, { text: undefined, attachments: sent }))?.event
  expect(event).toMatchObject({ type: 'said', text: '' })
  expect(event && 'attachments' in event ? event.attachments : undefined).toEqual(meant)
})

test('locale and zone may come from clientInfo alone', () => {
  const body = activity(here, { locale: undefined, localTimezone: undefined })
  expect(read(body)?.event).toMatchObject({ locale: 'en-GB', zone: 'Europe/Amsterdam' })
})

test('a pressed button carries its verb and only texts', () => {
  const action = { verb: 'details', data: { id: 'c1', count: 3, deep: { a: 'b' } } }
  expect(read(pressing(here, 'details', { value: { action } }))?.event).toMatchObject({
    type: 'pressed',
    verb: 'details',
    data: { id: 'c1' },
    place: 'personal',
  })
})

const bot = { id: '28:signpost' }
const kinds: readonly (readonly [string, Readonly<Record<string, unknown>>, string | undefined])[] = [
  ['the app is installed', { type: 'installationUpdate', action: 'add' }, 'installed'],
  ['the app is removed', { type: 'installationUpdate', action: 'remove' }, undefined],
  ['the bot is added', { type: 'conversationUpdate', membersAdded: [{ id: '29:nora' }, bot] }, 'installed'],
  ['somebody else is added', { type: 'conversationUpdate', membersAdded: [{ id: '29:yara' }] }, undefined],
  ['a reaction', { type: 'messageReaction' }, undefined],
  ['typing', { type: 'typing' }, undefined],
  ['another invoke', { type: 'invoke', name: 'task/fetch', value: { action: { verb: 'details' } } }, undefined],
  ['an invoke without a verb', { type: 'invoke', name: 'adaptiveCard/action', value: {} }, undefined],
]
test.each(kinds)('%s', (_what, change, type) => {
  expect(read(activity(here, change))?.event.type).toBe(type)
})

test('a team that gets the bot is not greeted', () => {
  const inTeam = { conversation: { id: '19:team', tenantId, conversationType: 'channel' } }
  expect(read(activity(here, { ...inTeam, type: 'installationUpdate', action: 'add' }))).toBeUndefined()
})

test('a key is short, tells nothing, and is the same for the same conversation', () => {
  expect(keyOf({})).toMatch(/^[\w-]{32}$/)
  expect(keyOf({ text: 'other' })).toBe(keyOf({}))
})

test('another conversation, connector or person in a group has another key', () => {
  const group = { id: '19:g', tenantId, conversationType: 'groupChat' }
  const yara = { id: '29:yara', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002' }
  const keys = [
    keyOf({}),
    keyOf({ conversation: { id: 'a:other', tenantId, conversationType: 'personal' } }),
    keyOf({}, 'http://127.0.0.1:2/'),
    keyOf({ conversation: group }),
    keyOf({ conversation: group, from: yara }),
  ]
  expect(new Set(keys).size).toBe(5)
})
