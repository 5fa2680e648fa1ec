import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { scrubber } from '../../src/cli/scrub.ts'
import { contoso } from '../../src/demo/start-demo-tenant.ts'

const teams = '1fec8e78-bce4-4aaf-ab1b-5451cc387264'
const person = '11111111-2222-4333-8444-555555555555'

test.each([
  ['a name', { displayName: 'Yara Bouwman' }, { displayName: 'text-1' }],
  ['an address', { userPrincipalName: 'yara@contoso.com' }, { userPrincipalName: 'person-1@example.com' }],
  ['an id of the tenant', { id: person }, { id: '00000000-0000-4000-8000-000000000001' }],
  ['an app of Microsoft', { appId: teams }, { appId: teams }],
  ['a moment', { createdDateTime: '2026-02-19T09:21:34Z' }, { createdDateTime: '2026-02-19T09:21:34Z' }],
  ["Microsoft's own word", { riskState: 'atRisk' }, { riskState: 'atRisk' }],
  ['a property nobody thought of', { nickname: 'Yaar' }, { nickname: 'text-1' }],
  ['numbers and flags', { errorCode: 50105, isManaged: true }, { errorCode: 50105, isManaged: true }],
  ['an IP address', { ipAddress: '203.0.113.10' }, { ipAddress: 'text-1' }],
])('%s', (_, before, after) => {
  expect(scrubber()(before)).toEqual(after)
})

test('the same text becomes the same text, in any case, so that what belongs together stays together', () => {
  const scrub = scrubber()
  expect(scrub({ id: person, memberId: person.toUpperCase() })).toEqual({
    id: '00000000-0000-4000-8000-000000000001',
    memberId: '00000000-0000-4000-8000-000000000001',
  })
})

test('of a whole tenant no name, address or id remains', async () => {
  const { fixtures } = JSON.parse(await readFile(contoso, 'utf8')) as {
    fixtures: { users: readonly { id: string; displayName: string; userPrincipalName: string }[] }
  }
  const scrubbed = JSON.stringify(scrubber()(fixtures))
  const left = fixtures.users.filter((user) =>
    [user.id, user.displayName, user.userPrincipalName].some((text) => scrubbed.includes(text)),
  )
  expect(left).toEqual([])
})

test('whatever is hidden in a value nobody thought of does not survive', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.string({ minLength: 1 }), (key, secret) => {
      fc.pre(!/^\s*$/.test(secret) && key !== 'status' && key !== 'state' && key !== 'error' && key !== 'kind')
      const out = JSON.stringify(scrubber()({ [`${key}Xyz`]: `S3CRET${secret}` }))
      expect(out).not.toContain('S3CRET')
    }),
  )
})
