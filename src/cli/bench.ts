import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildWorld } from '../build-world.ts'
import { understand } from '../conversation/understand/understand.ts'
import { textIn } from '../demo/fixtures.ts'
import { startDemoTenant, type DemoTenant } from '../demo/start-demo-tenant.ts'
import { examine } from '../diagnosis/examine.ts'
import { wantedFacts } from '../diagnosis/wanted-facts.ts'
import { countRequests, type RequestCounts } from '../graph/asking/count-requests.ts'
import { unlimited } from '../graph/quota/unlimited.ts'
import { silentLog } from '../log/log.ts'
import type { FactName } from '../model/facts.ts'
import type { Subject, World } from '../model/world.ts'
import { perform } from '../perform.ts'

type Measures = Readonly<Record<string, number>>

const latencyMs = 80
const rounds = 5
const said = 'I cannot sign in to Power BI'
/** What is measured in words, and the goal where there is one. */
const meanings: Readonly<Record<string, string>> = {
  diagnosis_vs_slowest_call: 'an examination, in times the slowest single reading',
  diagnosis_goal: 'at most this (1.25 times and 100 ms)',
  facts: 'facts in that examination',
  batch_vs_single: 'nine facts together, in times one reading',
  requests_warm: 'requests of a diagnosis, warm (goal: 3)',
  waves_warm: 'waves of a diagnosis, warm (goal: 2)',
  requests_cold: 'requests of a diagnosis, nothing read before',
  judge_p99_ms: 'all checks on one person, 99th percentile, ms of processor time (goal: 5)',
}

/** `bench [--json FILE]`: ratios of one run on the demo tenant with 80 ms for each answer, as a table and as JSON. */
export const runBench = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'string' } } })
  const demo = await startDemoTenant(undefined, { latencyMs })
  try {
    const measures = { ...(await speed(demo)), ...(await cost(demo)), ...(await judging(demo)) }
    for (const [key, value] of Object.entries(measures))
      console.log(`${key.padEnd(26)} ${value.toFixed(2).padStart(7)}  ${meanings[key] ?? ''}`)
    if (values.json) await writeFile(values.json, `${JSON.stringify(measures, null, 1)}\n`)
  } finally {
    await demo.graph.close()
  }
}

interface Scene {
  readonly world: World
  readonly warm: () => Promise<void>
  readonly counts: () => RequestCounts
}

// Quotas would make rounds wait for each other; what one diagnosis costs and takes is the same without.
const sceneOn = (demo: DemoTenant): Scene => {
  const { onRequest, counts } = countRequests()
  const now = (): string => new Date().toISOString()
  return { ...buildWorld({ ...demo, now, log: silentLog, onRequest, lease: unlimited }), counts }
}

const personIn = ({ tenant }: DemoTenant): string => {
  const upn = tenant.personas?.[0]?.userPrincipalName
  const { users = [] } = tenant.fixtures
  const user = users.find((one) => one['userPrincipalName'] === upn) ?? users[0]
  return user ? textIn(user, 'id') : ''
}

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await took(work))
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
}

const speed = async (demo: DemoTenant): Promise<Measures> => {
  const { world, warm } = sceneOn(demo)
  await warm()
  const [app] = await world.appNames()
  const subject: Subject = { userId: personIn(demo), appId: app?.appId ?? '' }
  const symptoms = { ...understand(said), app: { name: 'x', appIds: [app?.appId ?? ''] } }
  const facts = wantedFacts(symptoms)
  const whole = await median(() => world.gather(subject, facts))
  // Every answer takes the demo as long, so that any single one is the slowest.
  const slowest = await median(() => world.gather(subject, ['account']))
  const nine: readonly FactName[] = [
    'account',
    'groups',
    'licenses',
    'devices',
    'userAppAssignments',
    'app',
    'appAssignments',
    'appOwners',
    'authenticationMethods',
  ]
  return {
    diagnosis_vs_slowest_call: whole / slowest,
    diagnosis_goal: (1.25 * slowest + 100) / slowest,
    facts: facts.length,
    batch_vs_single: (await median(() => world.gather(subject, nine))) / slowest,
  }
}

const diagnose = (world: World, demo: DemoTenant): Promise<unknown> => {
  const by = { userId: personIn(demo), name: 'bench', tenantId: '' }
  return perform({ world, log: silentLog }, { do: 'examine', run: 'bench', by, symptoms: understand(said) }, 'bench')
}

const cost = async (demo: DemoTenant): Promise<Measures> => {
  const cold = sceneOn(demo)
  await diagnose(cold.world, demo)
  const warm = sceneOn(demo)
  await warm.warm()
  await warm.world.roleOf(personIn(demo))
  const before = warm.counts()
  await diagnose(warm.world, demo)
  const after = warm.counts()
  return {
    requests_warm: after.requests - before.requests,
    waves_warm: after.waves - before.waves,
    requests_cold: cold.counts().requests,
  }
}

const judging = async (demo: DemoTenant): Promise<Measures> => {
  const { world } = sceneOn(demo)
  const symptoms = understand(said)
  const evidence = await world.gather({ userId: personIn(demo) }, wantedFacts(symptoms))
  // Processor time: what else the machine does at that moment is not the checks'.
  const times = Array.from({ length: 1000 }, () => {
    const start = process.cpuUsage()
    examine(evidence, symptoms, world.now())
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).toSorted((one, other) => one - other)
  return { judge_p99_ms: times[989] ?? 0 }
}
