import { readErrorPage } from '../../../src/conversation/understand/error-page.ts'
import { readable } from '../../../src/conversation/understand/readable.ts'
import { withoutPage } from '../../../src/conversation/understand/without-page.ts'
import { appId, blocked, correlationId, generic, labels, logLine, requestId, token, translated } from './pages.ts'

const read = (text: string) => readErrorPage(readable(text))
const ids = { requestId, correlationId }

const genericRead = { codes: [50011], clientCodes: [], ...ids, at: '2026-06-16T09:25:54Z', app: { appId } }
const blockedRead = {
  codes: [53003],
  clientCodes: [],
  ...ids,
  at: '2026-01-20T21:33:18Z',
  app: { name: 'Microsoft Teams Web Client', appId },
  deviceId: '99999999-8888-4777-8666-555555555555',
}
const tokenRead = { codes: [50076], clientCodes: [], ...ids, at: '2026-01-09T02:02:12Z' }
const lineRead = { ...tokenRead, codes: [700082] }

test.each([
  ['generic', generic, genericRead],
  ['Conditional Access', blocked, blockedRead],
  ['token endpoint', token, tokenRead],
  ['log line', logLine, lineRead],
])('the %s page, however it was copied', (_, page, expected) => {
  expect(read(page)).toEqual(expected)
  expect(read(page.replaceAll(': ', ':  '))).toEqual(expected)
  expect(read(page.replaceAll('\n', '\r\n'))).toEqual(expected)
  expect(read(page.replaceAll('\n', '\n\n'))).toEqual(expected)
  expect(read(page.replaceAll('\n', ' '))).toEqual(expected)
  expect(read(page.replaceAll(' ', '\u00A0'))).toEqual(expected)
  expect(read(page.replaceAll("'", '’'))).toEqual(expected)
})

test.each([
  ['Conditional Access', blocked, blockedRead],
  ['token endpoint', token, tokenRead],
])('the %s page copied on a phone, with nothing where the line breaks were', (_, page, expected) => {
  expect(read(page.replaceAll('\n', ''))).toEqual(expected)
})

test.each(Object.entries(labels))('the block of ids in %s', (_, words) => {
  const expected = { codes: [53003], clientCodes: [], ...ids, at: '2026-01-20T21:33:18Z', app: { appId } }
  expect(read(translated(words))).toEqual(expected)
})

test('in a language with labels that are not known, two ids and a time in a row are read by their place', () => {
  const page = translated(['エラー コード', '要求 ID', '関連付け ID', 'タイムスタンプ', 'アプリ'])
  expect(read(page)).toMatchObject({ ...ids, at: '2026-01-20T21:33:18Z' })
})

test('ids are read in lower case', () => {
  expect(read(token.toUpperCase())).toMatchObject(ids)
})

test.each([
  ['client-request-id', `client-request-id: ${correlationId}`, { correlationId }],
  ['x-ms-request-id', `x-ms-request-id: ${requestId}`, { requestId }],
  ['JSON', `{"correlation_id":"${correlationId}","trace_id":"${requestId}"}`, ids],
  ['a time that cannot be', 'Timestamp: 2026-13-45T99:99:99Z', {}],
  ['a time without a zone', 'Timestamp: 2026-01-09 02:02:12', {}],
  ['one id alone', requestId, {}],
])('parts of a page: %s', (_, text, expected) => {
  expect(read(text)).toEqual({ codes: [], clientCodes: [], ...expected })
})

test.each([
  [`configured the application Expense Cloud ('${appId}') to block users`, { name: 'Expense Cloud', appId }],
  [`cannot access the application '${appId}'(Contoso Intranet) in that tenant`, { name: 'Contoso Intranet', appId }],
  [`consented to use the application with ID '${appId}' named 'Task Board'`, { name: 'Task Board', appId }],
  [`Application with identifier '${appId}' was not found`, { appId }],
  [`Application '${appId}'(Old App) is disabled.`, { name: 'Old App', appId }],
  ['Need admin approval\nTask Board\nTask Board needs permission to access resources', { name: 'Task Board' }],
  ['Need admin approval - Task Board needs permission to access resources in your', { name: 'Task Board' }],
  [`App name:  Task Board\nApp id:  ${appId}`, { name: 'Task Board', appId }],
  ['i cannot open the app', undefined],
  ["Application with identifier 'https://ipam.contoso.com/saml/' was not found", undefined],
])('the app in “%s”', (text, app) => {
  expect(read(text).app).toEqual(app)
})

test.each([
  ['generic', generic],
  ['Conditional Access', blocked],
  ['token endpoint', token],
  ['log line', logLine],
  ['Dutch', translated(labels.nl)],
  ['German', translated(labels.de)],
  ['French', translated(labels.fr)],
])('nothing of a %s page is taken for words of the person', (_, page) => {
  expect(withoutPage(readable(page))).toBe('')
  expect(withoutPage(readable(`teams gives:\n${page}\nplease help`))).toBe(`teams gives:\nplease help`)
  expect(withoutPage(readable(`ik krijg dit ${page.replaceAll('\n', ' ')}`)).toLowerCase()).toContain('ik krijg dit')
})

test.each([
  'i cannot log in',
  'it says access denied\nwhat now?',
  'user: anna@contoso.com',
  'sign in fails',
  'More details please',
])('words of a person stay: %s', (text) => {
  expect(withoutPage(text)).toBe(text)
})
