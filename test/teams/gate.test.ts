import type { Allowed, Refused } from '../../src/teams/gate.ts'
import { admit } from '../../src/teams/gate.ts'
import { isServiceUrl } from '../../src/teams/service-url.ts'
import { activity, nora, tenantId } from './speak.ts'

const teams = 'https://smba.trafficmanager.net/emea/'
const allowed: Allowed = { tenantId, hosts: 'microsoft' }
const other = '22222222-2222-4222-8222-222222222222'
const nested = (levels: number): unknown => (levels === 0 ? 'end' : [nested(levels - 1)])

test('an activity of the tenant is admitted, ids in lower case', () => {
  const body = activity(teams, { from: { id: '29:x', aadObjectId: nora.toUpperCase() } })
  expect(admit(body, allowed)).toMatchObject({ admitted: { userId: nora, tenantId, place: 'personal' } })
})

test('a conversation without a type counts as shared', () => {
  const body = activity(teams, { conversation: { id: 'c', tenantId } })
  expect(admit(body, allowed)).toMatchObject({ admitted: { place: 'shared' } })
})

const refusals: readonly (readonly [string, Readonly<Record<string, unknown>>, Refused])[] = [
  ['another channel', { channelId: 'webchat' }, 'not-from-teams'],
  ['no channel', { channelId: undefined }, 'not-from-teams'],
  ['tenant missing in channelData', { channelData: {} }, 'tenants-differ'],
  ['tenant missing in conversation', { conversation: { id: 'c' } }, 'tenants-differ'],
  ['two tenants', { channelData: { tenant: { id: other } } }, 'tenants-differ'],
  [
    'a foreign tenant',
    { channelData: { tenant: { id: other } }, conversation: { id: 'c', tenantId: other } },
    'other-tenant',
  ],
  ['no object id', { from: { id: '29:nora' } }, 'no-person'],
  ['an object id that is no GUID', { from: { id: '29:nora', aadObjectId: "x' or 1 eq 1" } }, 'no-person'],
  ['a foreign service URL', { serviceUrl: 'https://evil.trafficmanager.net/' }, 'foreign-service-url'],
  ['no service URL', { serviceUrl: undefined }, 'foreign-service-url'],
  ['no id', { id: undefined }, 'not-an-activity'],
  ['no type', { type: 7 }, 'not-an-activity'],
  ['no conversation', { conversation: 'a:1' }, 'not-an-activity'],
  ['no recipient', { recipient: {} }, 'not-an-activity'],
  ['33 levels', { value: nested(32) }, 'too-deep'],
]
test.each(refusals)('%s is refused', (_what, change, refused) => {
  expect(admit(activity(teams, change), allowed)).toEqual({ refused })
})

test('32 levels are read', () => {
  expect(admit(activity(teams, { value: nested(31) }), allowed)).toHaveProperty('admitted')
})

test('in the demo any tenant is fine, a person without a GUID is not', () => {
  const demo: Allowed = { hosts: 'loopback' }
  const here = 'http://localhost:56150/_connector'
  expect(admit(activity(here), demo)).toHaveProperty('admitted')
  expect(admit(activity(here, { from: { id: '29:x', aadObjectId: 'nora' } }), demo)).toEqual({ refused: 'no-person' })
})

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://SMBA.trafficmanager.net:443/',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
  'https://smba.infra.gov.teams.microsoft.us/teams',
  'https://smba.infra.dod.teams.microsoft.us/teams',
])('%s is Microsoft', (url) => {
  expect(isServiceUrl(url, 'microsoft')).toBe(true)
})

test.each([
  'http://smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:8443/',
  'https://smba.trafficmanager.net./',
  'https://evil.smba.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.com/',
  'https://smba.trafficmanager.net@evil.com/',
  'https://token@smba.trafficmanager.net/',
  'https://evil.com/smba.trafficmanager.net',
  'https://evil.com#smba.trafficmanager.net',
  'https://xn--smba-.trafficmanager.net/',
  'https://smbа.trafficmanager.net/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://169.254.169.254/',
  'ftp://smba.trafficmanager.net/',
  'smba.trafficmanager.net',
  '',
])('%s is not', (url) => {
  expect(isServiceUrl(url, 'microsoft')).toBe(false)
})

test.each([
  ['http://localhost:56150/_connector', true],
  ['http://127.0.0.1:1/', true],
  ['http://[::1]:1/', true],
  ['http://127.0.0.1.evil.com/', false],
  ['http://a@127.0.0.1:1/', false],
  ['http://0.0.0.0:1/', false],
  ['https://smba.trafficmanager.net/', false],
])('in the demo %s: %s', (url, isFine) => {
  expect(isServiceUrl(url, 'loopback')).toBe(isFine)
})
