import { z } from 'zod'
import type { Fields } from '../../src/log/log.ts'
import { createLog, errorFields, personKey, silentLog } from '../../src/log/log.ts'

const id = '6e7b768e-07e2-4810-8459-485f84f8f204'
const logged = (sentence: string, fields?: Fields): string => {
  const lines: string[] = []
  createLog({ level: 'info', write: (line) => lines.push(line) }).info(sentence, fields)
  expect(lines).toHaveLength(1)
  expect(lines[0]?.endsWith('}\n')).toBe(true)
  return lines.join('')
}
const lineOf = z.record(z.string(), z.unknown())
const fieldsOf = (fields: Fields): unknown => {
  const { level: _level, time: _time, msg: _msg, ...rest } = lineOf.parse(JSON.parse(logged('Said.', fields)))
  return rest
}

test('a line is a level, a time, the sentence and the fields', () => {
  const fields = { stage: 'advising', ms: 12, checks: ['a', 'b'], late: false }
  const line = lineOf.parse(JSON.parse(logged('A turn ended.', fields)))
  expect(line).toEqual({ level: 'info', time: line['time'], msg: 'A turn ended.', ...fields })
  expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
})

test.each(
  `token accessToken authorization Authorization password appPassword text name displayName userPrincipalName mail
  ip ipAddress clientSecret set-cookie client_assertion subject quoted`.split(/\s+/),
)('the field %s is dropped', (name) => {
  expect(fieldsOf({ [name]: 'plain words', stage: 'idle' })).toEqual({ stage: 'idle' })
})

/** What is planted, and the part of it that must not be found. */
test.each([
  ['eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiI2ZTdiIn0.c2lnbmF0dXJl-_x', 'eyJ'],
  ['eyJhbGciOiJSUzI1NiIsInR5cCI6', 'eyJ'],
  ['Authorization: Bearer opaque-token-value', 'opaque'],
  ['basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
  ['Ab1 8Q~AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-'.replace(' ', ''), 'AbCdEf'],
  ['0.AXoAk7-refreshTokenPart_9XyZ.AgABAwEAAADnfolhJpSnRYB1', 'refresh'],
  ['M.C546_BAY.0.U.-CqabcDEF123456789*x', 'CqabcDEF'],
  ['client_secret=hunter2', 'hunter2'],
  ['"password": "Winter2026"', 'Winter2026'],
  ['pwd=Zomer2026!', 'Zomer2026'],
  ['https://app.example/cb?code=0.ARoAv4j5cvGGr0GRqy&state=12345', '0.ARo'],
  ['https://blob.example/x?sig=abc%2Fdef%3D', 'abc%2F'],
  ['AccountKey=Zm9vYmFyYmF6;EndpointSuffix=core', 'Zm9v'],
  ['SharedAccessKey=Zm9vYmFy', 'Zm9v'],
  ['postgres://signpost:geheim@db.example/signpost', 'geheim'],
  ['ESTSAUTHPERSISTENT=1.AXoAk7xyz', '1.AXo'],
  ['Cookie: x-ms-gateway=abc', 'abc'],
  ['SAMLResponse=PHNhbWxwOlJl', 'PHNhb'],
  ['-----BEGIN PRIVATE KEY-----\nMIIEvQIB\nADANBgkq', 'ADANB'],
  ['anna.devries@contoso.example', 'anna'],
  ['gast_fabrikam.example#EXT#@contoso.onmicrosoft.com', 'fabrikam'],
  ['User anna@contoso was locked', 'anna'],
  ['203.0.113.77', '113'],
  ['2001:db8:85a3::8a2e:370:7334', '8a2e'],
  ['+31 6 1234 5678', '1234'],
  ['29:1bFqsXn9a-4xUserIdOfTeams', 'xUser'],
  ['19:abcdef0123456789@thread.v2', 'abcdef'],
  [`/users/${id}/memberOf`, id],
  ['Bear\u200ber\u0000opaque-token-value', 'opaque'],
])('%j is found neither in a sentence, a field nor a list', (planted, part) => {
  const line = logged(`Seen: ${planted}`, { note: planted, list: [planted], ['told by ' + planted]: 1 })
  expect(line.replaceAll('"list"', '')).not.toContain(part)
})

test.each([
  'conditional-access-requires-compliant-device-or-app',
  '/v1.0/identity/conditionalAccess/namedLocations',
  '2026-02-19T09:21:34.123Z',
  'AADSTS50105',
  'https://graph.microsoft.com/v1.0/$batch',
  'signIns took 1.5 s (status 429)',
])('%s is readable', (text) => {
  expect(fieldsOf({ note: text })).toEqual({ note: text })
})

test('a person is a short key, the same for one id, and every GUID becomes one', () => {
  expect(personKey(id)).toMatch(/^[\da-f]{12}$/)
  expect(personKey(id.toUpperCase())).toBe(personKey(id))
  expect(personKey('other')).not.toBe(personKey(id))
  expect(fieldsOf({ person: personKey(id), userId: id })).toEqual({ person: personKey(id), userId: personKey(id) })
})

test('the ids of requests and apps stay whole, for a search at Microsoft', () => {
  const ids = { requestId: id, correlationId: id, appId: id, run: id }
  expect(fieldsOf(ids)).toEqual(ids)
})

test('control characters and line breaks cannot make a second line or colour a terminal', () => {
  expect(fieldsOf({ note: 'a\r\n{"level":"info"}\u001b[31m\u0085\u2028\u202eb' })).toEqual({
    note: 'a {"level":"info"} [31m b',
  })
})

test('a value has at most 256 characters and a list at most 20 values', () => {
  expect(fieldsOf({ note: 'ab '.repeat(500), list: Array.from({ length: 30 }, () => 1) })).toEqual({
    note: 'ab '.repeat(500).slice(0, 256),
    list: Array.from({ length: 20 }, () => 1),
  })
})

test('a hostile text costs little', () => {
  const start = performance.now()
  for (const letter of ['a', ':', '1.', 'aA1', '+1 ', '@', 'code='])
    for (const ending of ['', ' ', '!']) logged(letter.repeat(50_000) + ending)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('an error is its kind, code and places, never its message', () => {
  const error = Object.assign(new TypeError('anna@contoso.example said hunter2'), {
    code: 'ECONNREFUSED',
    statusCode: 503,
  })
  const line = logged('It failed.', errorFields(error))
  expect(JSON.parse(line)).toMatchObject({ error: 'TypeError', code: 'ECONNREFUSED', status: '503' })
  expect(line).toMatch(/"at":\["log\.test\.ts:\d+"/)
  expect(line).not.toMatch(/hunter2|anna/)
  expect(errorFields(new Error('No.', { cause: { code: '57P01' } }))).toMatchObject({ error: 'Error', code: '57P01' })
  expect(errorFields('hunter2')).toEqual({ error: 'string' })
})

test('a level hides what is less grave, and silence is silent', () => {
  const lines: string[] = []
  const log = createLog({ level: 'warn', write: (line) => lines.push(line) })
  for (const one of [log, silentLog]) {
    one.info('Fine.')
    one.warn('Odd.')
    one.error('Broken.')
  }
  expect(lines.map((line) => lineOf.parse(JSON.parse(line)))).toMatchObject([{ level: 'warn' }, { level: 'error' }])
})
