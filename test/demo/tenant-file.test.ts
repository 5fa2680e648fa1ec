import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { readFixtures } from '../../src/demo/fixtures.ts'
import { loadTenant, shiftTo } from '../../src/demo/tenant-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tenant-'))
})
afterAll(() => rm(folder, { recursive: true }))

const write = async (content: string) => {
  const file = path.join(folder, 'tenant.json')
  await writeFile(file, content)
  return file
}

const now = '2026-02-19T10:00:00Z'
const persona = {
  userPrincipalName: 'anna@contoso.com',
  try: 'It failed at 2026-02-19T09:21:34Z (Timestamp: 2026-02-19 09:21:34Z), why?',
  about: 'x',
}

test('a tenant file holds now, fixtures and personas', async () => {
  const tenant = { now, fixtures: { users: [{ id: '1' }] }, personas: [persona] }
  expect(await loadTenant(await write(JSON.stringify(tenant)))).toEqual(tenant)
})

test.each([
  ['no JSON', '{', /JSON/],
  ['a list', '[]', /must be an object/],
  ['no now', '{"fixtures":{}}', /'now' must be an instant/],
  ['a local now', '{"now":"2026-02-19 10:00","fixtures":{}}', /'now' must be an instant/],
  ['no fixtures', `{"now":"${now}"}`, /Fixtures: it must be an object/],
  ['an unknown key', `{"now":"${now}","fixtures":{"people":[]}}`, /unknown key 'people'/],
  ['users that are no list', `{"now":"${now}","fixtures":{"users":{}}}`, /'users' must be a list/],
  ['a user without id', `{"now":"${now}","fixtures":{"users":[{}]}}`, /'users' must be a list of objects with an id/],
  ['members that are no ids', `{"now":"${now}","fixtures":{"groupMembers":{"g":[1]}}}`, /'groupMembers' must be/],
  ['a half error', `{"now":"${now}","fixtures":{"errors":[{"path":"/users"}]}}`, /'errors' must be/],
  ['a half persona', `{"now":"${now}","fixtures":{},"personas":[{"try":"x"}]}`, /'personas' must be/],
  [
    'an unknown language',
    `{"now":"${now}","fixtures":{},"personas":[${JSON.stringify({ ...persona, language: 'fr' })}]}`,
    /'personas' must be/,
  ],
])('a file with %s is refused by name', async (_, content, message) => {
  const file = await write(content)
  await expect(loadTenant(file)).rejects.toThrow(message)
  await expect(loadTenant(file)).rejects.toThrow(file)
})

test('a missing file is refused by name', async () => {
  await expect(loadTenant('/nowhere/tenant.json')).rejects.toThrow('/nowhere/tenant.json: there is no such file')
})

test('all mistakes are listed at once', () => {
  expect(() => readFixtures({ users: 1, people: [] })).toThrow(
    "Fixtures: 'users' must be a list of objects with an id; unknown key 'people'",
  )
})

test('shifting moves whole instants, wherever they stand, and nothing else', () => {
  const tenant = {
    now,
    personas: [persona],
    fixtures: {
      signIns: [
        {
          id: '1',
          createdDateTime: '2026-02-19T09:21:34Z',
          status: { errorCode: 50105, additionalDetails: 'seen 2026-02-19T09:21:34Z twice' },
          networkLocationDetails: [{ since: '2026-02-18T09:21:34.120Z', day: '2026-02-18' }],
        },
      ],
      userRegistrationDetails: [{ id: '2', lastUpdatedDateTime: '2026-12-31T23:59:59.9876543Z' }],
    },
  }
  expect(shiftTo(tenant, '2026-03-21T11:30:00Z')).toEqual({
    now: '2026-03-21T11:30:00Z',
    personas: [{ ...persona, try: 'It failed at 2026-03-21T10:51:34Z (Timestamp: 2026-03-21 10:51:34Z), why?' }],
    fixtures: {
      signIns: [
        {
          id: '1',
          createdDateTime: '2026-03-21T10:51:34Z',
          status: { errorCode: 50105, additionalDetails: 'seen 2026-02-19T09:21:34Z twice' },
          networkLocationDetails: [{ since: '2026-03-20T10:51:34.120Z', day: '2026-02-18' }],
        },
      ],
      userRegistrationDetails: [{ id: '2', lastUpdatedDateTime: '2027-01-31T01:29:59.987Z' }],
    },
  })
})

test('shifting to the same moment changes nothing', () => {
  const tenant = { now, fixtures: { users: [{ id: '1', createdDateTime: now }] } }
  expect(shiftTo(tenant, now)).toEqual(tenant)
})
