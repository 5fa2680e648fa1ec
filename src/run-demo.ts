import { parseArgs } from 'node:util'
import type { ClientPerson } from './demo/client/client-person.ts'
import { startPlayground, type Playground } from './demo/client/playground.ts'
import { startDemoTenant, type DemoTenant } from './demo/start-demo-tenant.ts'
import { peopleOf, tenantIdOf } from './demo/people.ts'
import type { Log } from './log/log.ts'
import { runBot } from './run-bot.ts'

/** What a running demo shows and how it ends. */
export interface RunningDemo {
  readonly botUrl: string
  readonly clientUrl: string | undefined
  /** Who you are, where to go and what to try, for people. */
  readonly introduction: string
  readonly stop: () => Promise<void>
}

interface DemoConfig {
  readonly port: number
  readonly clientPort: number
  readonly databaseUrl: string
}

/** Bot, demo tenant and a Teams-like client on this machine. Without the client the bot still runs. */
export const runDemo = async (config: DemoConfig, args: readonly string[], log: Log): Promise<RunningDemo> => {
  const { values } = parseArgs({ args: [...args], options: { tenant: { type: 'string' }, as: { type: 'string' } } })
  const demo = await startDemoTenant(values.tenant)
  const running: (() => Promise<void>)[] = [demo.graph.close]
  const stop = async (): Promise<void> => {
    for (const end of running.toReversed()) await end()
  }
  try {
    const { me, others } = cast(demo, values.as)
    const world = { ...demo, now: () => new Date().toISOString(), log }
    const bot = await runBot({ app: 'demo', port: config.port, databaseUrl: config.databaseUrl, world, log })
    running.push(bot.stop)
    const client = await openClient(`${bot.url}/api/messages`, config.clientPort, demo, { me, others })
    if ('stop' in client) running.push(client.stop)
    return {
      botUrl: bot.url,
      clientUrl: 'url' in client ? client.url : undefined,
      introduction: introduce({ demo, me, botUrl: bot.url, client }),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Cast {
  readonly me: ClientPerson
  readonly others: readonly ClientPerson[]
}

/** Who types: the person named, else the first persona of the tenant. */
const cast = ({ tenant }: DemoTenant, as: string | undefined): Cast => {
  const people = peopleOf(tenant.fixtures)
  const wanted = (as ?? tenant.personas?.[0]?.userPrincipalName ?? people[0]?.userPrincipalName ?? '').toLowerCase()
  const me = people.find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === wanted)
  if (!me) throw new Error(`--as ${wanted}: there is no such person in the demo tenant`)
  return { me, others: people.filter((person) => person !== me) }
}

const openClient = (
  botUrl: string,
  port: number,
  { tenant, helpdeskGroupId }: DemoTenant,
  { me, others }: Cast,
): Promise<Playground | { readonly missing: string }> =>
  startPlayground({
    botUrl,
    port,
    tenantId: tenantIdOf(tenant.fixtures),
    person: me,
    others,
    team: {
      id: '19:helpdesk@thread.tacv2',
      name: 'IT Helpdesk',
      groupId: helpdeskGroupId,
      channel: { id: '19:tickets@thread.tacv2', name: 'Tickets' },
    },
  })

interface Introduction {
  readonly demo: DemoTenant
  readonly me: ClientPerson
  readonly botUrl: string
  readonly client: Playground | { readonly missing: string }
}

const introduce = ({ demo, me, botUrl, client }: Introduction): string => {
  const personas = demo.tenant.personas ?? []
  const mine = personas.find(({ userPrincipalName }) => userPrincipalName === me.userPrincipalName)
  const tries = [mine?.try, ...generalTries].filter((text) => text !== undefined).slice(0, 5)
  return [
    '',
    '  Signpost is running (demo tenant, on this machine only).',
    '',
    'url' in client ? `  Open        ${client.url}` : `  No client   ${client.missing}`,
    `  You are     ${me.displayName} (${me.userPrincipalName})${mine ? `: ${mine.about}` : ''}`,
    `  Bot         ${botUrl}/api/messages`,
    `  Be another  npm start -- --as ${personas.at(1)?.userPrincipalName ?? 'UPN'}`,
    '',
    '  Try one of these:',
    ...tries.map((text) => `   · ${text.replace(/\s+/g, ' ').slice(0, 150)}${text.length > 150 ? ' …' : ''}`),
    '',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n')
}

const generalTries = [
  'I cannot open Expense Cloud',
  'Is there something wrong with my account?',
  'Teams says I am not licensed',
  'teams vraagt om meer informatie als ik me aanmeld',
]
