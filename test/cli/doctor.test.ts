import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { remarksOn } from '../../src/cli/doctor.ts'
import { groupRemarks } from '../../src/cli/doctor/group-remarks.ts'
import { permissionRemarks } from '../../src/cli/doctor/permission-remarks.ts'
import { appNameRemarks, profileRemarks } from '../../src/cli/doctor/profile-remarks.ts'
import { remarkLines, type Remark } from '../../src/cli/doctor/remark.ts'
import { storeRemarks } from '../../src/cli/doctor/store-remarks.ts'
import { tokenRemarks } from '../../src/cli/doctor/token-remarks.ts'
import type { Answer } from '../../src/graph/answers/answer.ts'
import type { Evidence, Gap } from '../../src/model/evidence.ts'
import type { FactName } from '../../src/model/facts.ts'
import { plainOrganisation } from '../../src/model/organisation.ts'

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const secret = 'Zk48Q~not-to-be-quoted'
const short = (remarks: readonly Remark[]): readonly string[] => remarks.map(({ is, what }) => `${is}: ${what}`)

const rejecting =
  (message: string, name = 'Error') =>
  () =>
    Promise.reject(Object.assign(new Error(message), { name }))

test.each<[string, () => Promise<string>, string]>([
  ['a token', () => Promise.resolve(secret), 'fine: the app can sign in.'],
  ['a wrong secret', rejecting(`AADSTS7000215: Invalid ${secret}`), 'wrong: the app cannot sign in (AADSTS7000215).'],
  ['another code', rejecting('AADSTS500011: x'), 'wrong: the app cannot sign in (AADSTS500011).'],
  ['no network', rejecting(`getaddrinfo ${secret}`), 'wrong: the app cannot sign in: the sign-in service was not'],
  ['another machine', rejecting('x', 'CredentialUnavailableError'), 'not-checkable: there is no managed identity'],
])('%s', async (_, token, said) => {
  const remarks = await tokenRemarks(token)
  expect(short(remarks)[0]).toContain(said)
  expect(JSON.stringify(remarks)).not.toContain(secret)
})

const group = { setting: 'HELPDESK_GROUP_ID', part: 'Helpdesk group', members: 'agents', id }

test.each<[string, Answer, string]>([
  ['three people', { ok: true, body: { '@odata.count': 3, value: [] } }, 'fine: 3 people are in it.'],
  ['one person', { ok: true, body: { '@odata.count': 1 } }, 'fine: 1 person is in it.'],
  ['nobody', { ok: true, body: { '@odata.count': 0 } }, 'wrong: nobody is in it: there are no agents.'],
  ['no such group', { ok: false, gap: 'not-found' }, 'wrong: the tenant has no such group.'],
  ['no permission', { ok: false, gap: 'no-permission' }, 'wrong: its members may not be read.'],
  ['a busy Graph', { ok: false, gap: 'throttled' }, 'not-checkable: Graph gave no usable answer.'],
  ['no count', { ok: true, body: {} }, 'not-checkable: Graph gave no usable answer.'],
])('a group with %s', async (_, answer, said) => {
  expect(short(await groupRemarks({ send: () => Promise.resolve(answer) }, group))).toEqual([said])
})

/** A tenant where reading these facts fails, and nothing else. */
const refusing = (gaps: { readonly [F in FactName]?: Gap }, otherwise: Gap = 'not-found') => ({
  gather: (_: unknown, wanted: readonly FactName[]): Promise<Evidence> =>
    Promise.resolve(
      Object.fromEntries(wanted.map((fact) => [fact, { known: false, because: gaps[fact] ?? otherwise }])),
    ),
})

test.each<[string, Parameters<typeof refusing>, readonly string[]]>([
  ['nothing refused', [{}], ['fine: nothing that was tried is refused.']],
  [
    'one permission less',
    [{ consentRequests: 'no-permission' }],
    ['wrong: ConsentRequest.Read.All is not granted. Not known without it: '],
  ],
  [
    'a fact of two permissions, one of them proved',
    [{ federation: 'no-permission' }],
    ['wrong: Domain-InternalFederation.Read.All is not granted.'],
  ],
  ['no licence', [{ riskyUser: 'no-licence', riskDetections: 'no-licence' }], ['fine: nothing that was tried']],
  [
    'one that stays silent',
    [{ serviceIssues: 'too-slow' }],
    ['not-checkable: Graph gave no usable answer about', 'fine: nothing that was tried'],
  ],
  ['one that stays silent, but is proved', [{ licenses: 'throttled' }], ['fine: nothing that was tried']],
  ['no answer at all', [{}, 'unavailable'], ['wrong: Microsoft Graph does not answer.']],
])('permissions: %s', async (_, [gaps, otherwise], said) => {
  const remarks = short(await permissionRemarks(refusing(gaps, otherwise)))
  expect(remarks.map((remark, index) => remark.slice(0, said[index]?.length))).toEqual(said)
})

test('own names must be of apps that are there', () => {
  const names = { ...plainOrganisation, appNames: [{ says: ['x'], means: 'Ledger' }] }
  const ledger = { appId: id, displayName: 'ledger' }
  expect(appNameRemarks(names, [ledger])).toEqual([])
  expect(short(appNameRemarks(names, [{ ...ledger, displayName: 'Other' }]))[0]).toContain('appNames[0].means')
  expect(short(appNameRemarks(names, []))[0]).toContain('not-checkable')
  expect(appNameRemarks(plainOrganisation, [])).toEqual([])
})

test('a store that does not answer, and one that cannot be written, are wrong without their address', async () => {
  const [away] = await storeRemarks(`postgres://me:${secret}@127.0.0.1:1/x`)
  expect(away).toMatchObject({ is: 'wrong', what: 'the database does not answer (ECONNREFUSED).' })
  expect(await storeRemarks('pglite:/dev/null/store')).toMatchObject([{ is: 'wrong' }])
  expect(await storeRemarks('pglite:')).toMatchObject([{ is: 'fine' }])
}, 30_000)

test('a profile that names no way to the helpdesk is told', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'doctor-'))
  try {
    const file = path.join(folder, 'organisation.json')
    await writeFile(file, '{"name":"Contoso"}')
    expect(short((await profileRemarks(file)).remarks)[1]).toContain('neither phone nor email')
    expect(short((await profileRemarks(path.join(folder, 'x.json'))).remarks)[0]).toContain('there is no such file')
    expect((await profileRemarks(undefined)).remarks).toMatchObject([{ is: 'fine' }])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('half a configuration: each mistake with what to do, and what could not be looked at', async () => {
  const remarks = await remarksOn({ MicrosoftAppPassword: secret, ORGANISATION_FILE: '/nowhere.json' })
  const text = remarks.map(remarkLines).join('\n')
  expect(text).toContain('✗ Settings: DATABASE_URL is missing')
  expect(text).toContain('✗ Organisation profile: there is no such file')
  expect(text).toContain('? Store, Graph and groups')
  expect(text).not.toContain(secret)
  expect(text.match(/^[✗?]/gm)?.length).toBe(text.match(/^ {4}→ /gm)?.length)
})

test('the demo without one permission is well but for that', async () => {
  const remarks = await remarksOn({ DATABASE_URL: 'pglite:' }, ['ServiceHealth.Read.All'])
  const wrong = remarks.filter(({ is }) => is === 'wrong')
  expect(wrong.map(({ part, what }) => [part, what.split(' ')[0]])).toEqual([
    ['Graph permissions', 'ServiceHealth.Read.All'],
  ])
  expect(remarks.filter(({ is }) => is === 'fine').map(({ part }) => part)).toEqual([
    'Settings',
    'Organisation profile',
    'Store',
    'Graph token',
    'Helpdesk group',
    'Administrators group',
  ])
}, 30_000)
