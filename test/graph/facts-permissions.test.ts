import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { permissionsFile } from '../../src/cli/permissions.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { Fixtures } from '../../src/demo/fixtures.ts'
import { textIn } from '../../src/demo/fixtures.ts'
import type { Cloud } from '../../src/demo/odata/metadata.ts'
import { contoso } from '../../src/demo/start-demo-tenant.ts'
import { loadTenant } from '../../src/demo/tenant-file.ts'
import type { Answer } from '../../src/graph/answers/answer.ts'
import { createAsker } from '../../src/graph/asking/asker.ts'
import { readingClient } from '../../src/graph/asking/client.ts'
import { permissionsOf } from '../../src/graph/permissions-of.ts'
import { readers } from '../../src/graph/readers.ts'
import type { FactName } from '../../src/model/facts.ts'
import type { Subject } from '../../src/model/world.ts'
import { samples } from './samples.ts'

const facts = (Object.keys(readers) as FactName[]).filter((fact) => samples[fact].never === undefined)
const declared = permissionsOf(facts)

let now = ''
let fixtures: Fixtures
let subject: Subject
beforeAll(async () => {
  const file = await loadTenant(contoso)
  now = file.now
  const app = file.fixtures.servicePrincipals?.find(({ displayName }) => displayName === 'Expense Cloud')
  const device = Object.entries(file.fixtures.registeredDevices ?? {}).find(([, ids]) => ids.length > 0)
  const userId = device?.[0] ?? ''
  subject = { userId, appId: textIn(app ?? {}, 'appId'), requestId: textIn(file.fixtures.signIns?.[0] ?? {}, 'id') }
  const method = {
    perUserMfa: { [userId]: { perUserMfaState: 'disabled' } },
    signInPreferences: { [userId]: { userPreferredMethodForSecondaryAuthentication: 'push' } },
  }
  // A rule is hidden without Group.Read.All; a group without one has nothing to hide.
  const rule = { groupTypes: ['DynamicMembership'], membershipRule: 'user.department -eq "Sales"' }
  const groups = file.fixtures.groups?.map((group) => ({ ...group, ...rule, membershipRuleProcessingState: 'On' }))
  const statuses = file.fixtures.groups?.map((group) => [textIn(group, 'id'), { status: 'Succeeded' }] as const)
  const membershipRuleProcessingStatus = Object.fromEntries(statuses ?? [])
  fixtures = { ...file.fixtures, ...method, membershipRuleProcessingStatus, ...(groups && { groups }) }
})

type Asked = DemoGraph['requests']

/** What each of these facts turns out to be on a Graph whose token holds these permissions. */
const readWith = async (
  permissions: readonly string[],
  wanted: readonly FactName[],
  cloud: Cloud = 'global',
): Promise<{ readonly answers: ReadonlyMap<FactName, Answer>; readonly requests: ReturnType<Asked> }> => {
  const graph = await startDemoGraph(fixtures, { permissions, cloud, now: () => now })
  const options = { baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000 }
  const client = readingClient(options)
  const v1 = createAsker({ client })
  const beta = client.beta ? createAsker({ client: client.beta }) : v1
  const read = async (fact: FactName): Promise<readonly [FactName, Answer]> => {
    const { version, read: readFact } = readers[fact]
    return [fact, await readFact(version === 'beta' ? beta : v1, subject, now)]
  }
  const answers = new Map(await Promise.all(wanted.map(read)))
  const requests = graph.requests()
  await graph.close()
  return { answers, requests }
}

const withGap = (answers: ReadonlyMap<FactName, Answer>): readonly (readonly [FactName, string])[] =>
  [...answers].flatMap(([fact, answer]) => (answer.ok ? [] : [[fact, answer.gap] as const]))

test('infra/permissions.json is what the readers declare: npm run readme', async () => {
  const file = path.resolve(import.meta.dirname, '..', '..', 'infra', 'permissions.json')
  expect(await readFile(file, 'utf8')).toBe(permissionsFile())
})

test('with the declared permissions everything is readable, and no request is refused', async () => {
  const { answers, requests } = await readWith(declared, facts)
  expect(withGap(answers)).toEqual([])
  expect(requests.filter(({ status }) => ![200, 404].includes(status))).toEqual([])
})

test('the US government cloud takes every request to v1.0 too', async () => {
  const { requests } = await readWith(declared, facts, 'us-government')
  const ofV1 = requests.filter(({ path: asked }) => asked.startsWith('/v1.0'))
  expect(ofV1.length).toBeGreaterThan(40)
  expect(ofV1.filter(({ status }) => ![200, 404].includes(status))).toEqual([])
})

// Without it Graph answers, and silently leaves the policies of a sign-in out: known, but not about policies.
const isSilent = (fact: FactName, permission: string): boolean =>
  permission === 'Policy.Read.All' && ['signIns', 'signInInQuestion'].includes(fact)

// What else lets a token do the same, https://learn.microsoft.com/graph/permissions-reference
const instead: Readonly<Record<string, readonly string[]>> = {
  'GroupMember.Read.All': ['Group.Read.All'],
  'LicenseAssignment.Read.All': ['User.Read.All', 'Organization.Read.All'],
}

test.each(declared)('without %s exactly the facts that declare it are a missing permission', async (permission) => {
  const gone = new Set([permission, 'Directory.Read.All', ...(instead[permission] ?? [])])
  const { answers } = await readWith(
    declared.filter((one) => !gone.has(one)),
    facts,
  )
  const needing = facts.filter((fact) => readers[fact].permissions.some((one) => gone.has(one) && !isSilent(fact, one)))
  expect(withGap(answers)).toEqual(needing.map((fact) => [fact, 'no-permission']))
})

test.each(facts)('%s declares enough, and no more than it needs', async (fact) => {
  const { permissions } = readers[fact]
  expect(withGap((await readWith(permissions, [fact])).answers)).toEqual([])
  for (const permission of permissions.filter((one) => !isSilent(fact, one))) {
    const rest = permissions.filter((one) => one !== permission)
    expect(withGap((await readWith(rest, [fact])).answers)).toEqual([[fact, 'no-permission']])
  }
})

test('without leave to read policies a sign-in tells nothing about them, instead of none', async () => {
  const { answers } = await readWith(['AuditLog.Read.All'], ['signIns'])
  const signIns = answers.get('signIns')
  const policies = signIns?.ok
    ? (signIns.body as { appliedPolicies?: unknown }[]).map((one) => one.appliedPolicies)
    : []
  expect(policies.length).toBeGreaterThan(0)
  expect(policies.filter((one) => one !== undefined)).toEqual([])
})
