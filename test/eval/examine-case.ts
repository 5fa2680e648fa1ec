import { buildWorld } from '../../src/build-world.ts'
import { understand } from '../../src/conversation/understand/understand.ts'
import { startDemoGraph, type DemoOptions } from '../../src/demo/demo-graph.ts'
import { readFixtures } from '../../src/demo/fixtures.ts'
import { groupNamed } from '../../src/demo/group-named.ts'
import { examine } from '../../src/diagnosis/examine.ts'
import { plan } from '../../src/diagnosis/plan.ts'
import { examinePerson, type Examined } from '../../src/examine-person.ts'
import { readers } from '../../src/graph/readers.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { FactName } from '../../src/model/facts.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import type { World } from '../../src/model/world.ts'
import { whoseAccount } from '../../src/whose-account.ts'
import type { Case } from '../../src/cli/cases/case-file.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Does something with the world of a case: its own demo tenant, with the clock at its instant. */
const inWorld = async <T>(one: Case, tenant: DemoOptions, act: (world: World) => Promise<T>): Promise<T> => {
  const now = (): string => one.now
  const fixtures = readFixtures(one.graph_state.fixtures)
  const graph = await startDemoGraph(fixtures, { now, ...tenant })
  const groupId = groupNamed(fixtures, 'SG-IT-Helpdesk') ?? nobody
  const options = {
    baseUrl: graph.url,
    token: () => Promise.resolve('demo'),
    helpdeskGroupId: groupId,
    adminGroupId: groupId,
    now,
    lease: unlimited,
    log: silentLog,
    // What is too slow on a busy machine is another matter.
    deadlineMs: 20_000,
  }
  const { world } = buildWorld(options)
  try {
    return await act(world)
  } finally {
    await graph.close()
  }
}

/** Examines the person a case is about; undefined when it is about nobody whose account can be examined. */
export const examineCase = (one: Case): Promise<Examined | undefined> =>
  inWorld(one, {}, async (world) => {
    const { id: userId } = one.requester
    const symptoms = understand(one.user_says, { at: one.now })
    const whom = await whoseAccount({ world }, { userId, role: await world.roleOf(userId), symptoms })
    return whom.is === 'user' ? examinePerson({ world, log: silentLog }, whom.userId, symptoms) : undefined
  })

/** The facts that a tenant with other licences cannot give, as the tenant of this case shows them. */
export const factsWithoutLicence = (one: Case, licence: DemoOptions): Promise<readonly FactName[]> =>
  inWorld(one, licence, async (world) => {
    const evidence = await world.gather({ userId: one.requester.id }, Object.keys(readers) as FactName[])
    return (Object.keys(evidence) as FactName[]).filter((fact) => {
      const reading = evidence[fact]
      return reading?.known === false && reading.because === 'no-licence'
    })
  })

/** The plan from evidence at hand. */
export const judged = (evidence: Evidence, symptoms: Symptoms, now: string): Plan =>
  plan(examine(evidence, symptoms, now).findings, evidence, symptoms, now)

/** Where a plan ends, in short: its causes with how sure they are, who can fix them and what to do; or its end. */
export const endOf = ({ verdict, whoCanFix }: Plan): string =>
  verdict.is === 'cause'
    ? verdict.causes
        .map(({ check, explains, remedies }) => `${check} ${explains}: ${remedies.map(({ step }) => step).join(' ')}`)
        .join('; ')
    : `${verdict.is} ${whoCanFix}`

/** The causes a plan names, with how sure each is. */
export const causesOf = ({ verdict }: Plan): ReadonlyMap<string, 'certainly' | 'probably' | 'possibly'> =>
  new Map(verdict.is === 'cause' ? verdict.causes.map(({ check, explains }) => [check, explains]) : [])
