import { parseArgs } from 'node:util'
import { clientBot } from './demo/client/client-bot.ts'
import type { ClientPerson } from './demo/client/client-person.ts'
import { startPlayground, type Playground } from './demo/client/playground.ts'
import { introduction, type Seat } from './demo/introduction.ts'
import { membersOf, peopleOf, tenantIdOf } from './demo/people.ts'
import { contosoProfile, startDemoTenant, type DemoTenant } from './demo/start-demo-tenant.ts'
import type { Log } from './log/log.ts'
import { organisationIn } from './organisation.ts'
import { runBot } from './run-bot.ts'
import type { Channel } from './teams/learn-channel.ts'

/** What a running demo shows and how it ends. */
export interface RunningDemo {
  readonly botUrl: string
  readonly clientUrl: string | undefined
  /** The client of a helpdesk agent. */
  readonly agentUrl: string | undefined
  /** Who you are, where to go and what to try, for people. */
  readonly introduction: string
  readonly stop: () => Promise<void>
}

interface DemoConfig {
  readonly port: number
  /** The agent's client takes the next one; 0 takes free ones. */
  readonly clientPort: number
  readonly databaseUrl: string
  readonly organisationFile?: string
}

/** Bot, demo tenant and two Teams-like clients, of a person and of an agent, on this machine. Without clients the bot still runs. */
export const runDemo = async (config: DemoConfig, args: readonly string[], log: Log): Promise<RunningDemo> => {
  const { values } = parseArgs({ args: [...args], options: { tenant: { type: 'string' }, as: { type: 'string' } } })
  const organisation = await organisationIn(config.organisationFile ?? (values.tenant ? undefined : contosoProfile))
  const demo = await startDemoTenant(values.tenant)
  const running: (() => Promise<void>)[] = [demo.graph.close]
  const stop = async (): Promise<void> => {
    for (const end of running.toReversed()) await end()
  }
  try {
    const { me, agent } = cast(demo, values.as)
    const world = { ...demo, now: () => new Date().toISOString(), log }
    const { port, databaseUrl } = config
    const bot = await runBot({ app: 'demo', port, databaseUrl, world, organisation, channelRule: { is: 'told' }, log })
    running.push(bot.stop)
    const seat = async (person: ClientPerson, port: number): Promise<Seat> => {
      const client = await openClient(`${bot.url}/api/messages`, port, demo, person)
      if ('stop' in client) running.push(client.stop)
      if ('serviceUrl' in client) bot.tellChannel(channelAt(client.serviceUrl, demo))
      return { person, client }
    }
    const person = await seat(me, config.clientPort)
    const other = agent && (await seat(agent, config.clientPort === 0 ? 0 : config.clientPort + 1))
    const personas = demo.tenant.personas ?? []
    return {
      botUrl: bot.url,
      clientUrl: urlOf(person),
      agentUrl: urlOf(other),
      introduction: introduction({ person, agent: other, personas, botUrl: bot.url }),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Where the helpdesk meets; the client of the agent is the last one told. */
const channelAt = (serviceUrl: string, { tenant }: DemoTenant): Channel => ({
  serviceUrl,
  id: ticketsChannel.id,
  botId: clientBot.id,
  tenantId: tenantIdOf(tenant.fixtures),
})

const ticketsChannel = { id: '19:tickets@thread.tacv2', name: 'Tickets' } as const

const urlOf = (seat: Seat | undefined): string | undefined =>
  seat && 'url' in seat.client ? seat.client.url : undefined

interface Cast {
  readonly me: ClientPerson
  /** A helpdesk agent who is not me; personas first. */
  readonly agent: ClientPerson | undefined
}

/** Who types: the person named, else the first persona of the tenant. */
const cast = ({ tenant, helpdeskGroupId }: DemoTenant, as: string | undefined): Cast => {
  const people = peopleOf(tenant.fixtures)
  const personas = (tenant.personas ?? []).map(({ userPrincipalName }) => userPrincipalName.toLowerCase())
  const wanted = (as ?? personas[0] ?? people[0]?.userPrincipalName ?? '').toLowerCase()
  const me = people.find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === wanted)
  if (!me) throw new Error(`--as ${wanted}: there is no such person in the demo tenant`)
  const agents = membersOf(tenant.fixtures, helpdeskGroupId).filter(({ objectId }) => objectId !== me.objectId)
  const known = agents.find(({ userPrincipalName }) => personas.includes(userPrincipalName.toLowerCase()))
  return { me, agent: known ?? agents[0] }
}

const openClient = (
  botUrl: string,
  port: number,
  { tenant, helpdeskGroupId }: DemoTenant,
  person: ClientPerson,
): Promise<Playground | { readonly missing: string }> =>
  startPlayground({
    botUrl,
    port,
    tenantId: tenantIdOf(tenant.fixtures),
    person,
    others: peopleOf(tenant.fixtures),
    team: {
      id: '19:helpdesk@thread.tacv2',
      name: 'IT Helpdesk',
      groupId: helpdeskGroupId,
      channel: ticketsChannel,
    },
  })
