import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildWorld } from '../../src/build-world.ts'
import { readRecording, replay, writeRecording } from '../../src/cli/recording.ts'
import { understand } from '../../src/conversation/understand/understand.ts'
import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import { peopleOf } from '../../src/demo/people.ts'
import { contoso } from '../../src/demo/start-demo-tenant.ts'
import { loadTenant } from '../../src/demo/tenant-file.ts'
import { examinePerson } from '../../src/examine-person.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Plan } from '../../src/model/plan.ts'

const tenant = await loadTenant(contoso)
const people = peopleOf(tenant.fixtures)
const folder = await mkdtemp(path.join(os.tmpdir(), 'signpost-recording-'))
const now = (): string => tenant.now

const endOf = ({ verdict }: Plan): unknown => [
  verdict.is,
  verdict.is === 'cause' ? verdict.causes.map(({ check }) => check) : [],
]

/** Examines a persona on the demo tenant, and what they say. */
const examined = async (name: string, said: string) => {
  const graph = await startDemoGraph(tenant.fixtures, { now })
  const person = people.find(({ userPrincipalName }) => userPrincipalName.startsWith(`${name}@`))
  const token = () => Promise.resolve('demo')
  const { world } = buildWorld({
    baseUrl: graph.url,
    token,
    helpdeskGroupId: '',
    now,
    log: silentLog,
    lease: unlimited,
  })
  const done = await examinePerson({ world, log: silentLog }, person?.objectId ?? '', understand(said))
  await graph.close()
  return { ...done, person }
}

test.each([
  ['yara.bouwman', 'Expense Cloud says AADSTS50105', 'cause'],
  ['jesse.kuipers', 'teams vraagt om meer informatie, AADSTS50079', 'cause'],
  ['floortje.zwart', 'SharePoint error 53000', 'cause'],
  ['kwame.asante', 'is something wrong with my account?', 'no-problem-found'],
  ['mehmet.yildiz', 'I cannot sign in', 'cause'],
  ['kwame.asante', 'I cannot sign in', 'needs-more-info'],
])('%s is judged the same from a recording, which tells nothing of whose it was', async (name, said, end) => {
  const { plan, symptoms, evidence, person } = await examined(name, said)
  expect(plan.verdict.is).toBe(end)
  const file = path.join(folder, `${name}.json`)
  await writeRecording(file, { now: plan.examinedAt, symptoms, evidence })
  expect(endOf(replay(await readRecording(file)))).toEqual(endOf(plan))
  const content = await readFile(file, 'utf8')
  const telling = [person?.objectId, person?.displayName, person?.userPrincipalName, 'contoso', said]
  expect(telling.filter((text) => text !== undefined && content.toLowerCase().includes(text.toLowerCase()))).toEqual([])
})

test.each([['{}'], ['{"version":2,"symptoms":{},"evidence":{}}'], ['[]']])('%s is no recording', async (content) => {
  const file = path.join(folder, 'other.json')
  await writeFile(file, content)
  await expect(readRecording(file)).rejects.toThrow(/other\.json: this is no recording/)
})
