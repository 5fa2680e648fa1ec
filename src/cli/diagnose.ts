import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { createLog } from '../log/log.ts'
import { plainText } from '../cards/plain-text.ts'
import type { Shown } from '../cards/views.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { graphToken } from '../graph/credential.ts'
import { buildWorld } from '../build-world.ts'
import { openStore } from '../store/store.ts'
import { takeTurn } from '../turn.ts'

const usage = 'Usage: npm run --silent diagnose -- UPN "what happens" [--json]'

/** `diagnose UPN "what happens" [--json]`: what the bot would tell an agent about this person. */
export const runDiagnose = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, tenant: { type: 'string' } },
  })
  const [upn, ...said] = positionals
  if (!upn || said.length === 0) throw new Error(usage)
  const { shown, document } = await converse(upn, said.join(' '), values.tenant)
  const stage = document?.stage
  if (values.json) console.log(JSON.stringify(stage?.is === 'advising' ? stage.plan : stage, null, 2))
  else console.log(plainText(shown?.content))
}

interface Answered {
  readonly shown: Shown | undefined
  readonly document: Conversation | undefined
}

const converse = async (upn: string, said: string, tenantFile: string | undefined): Promise<Answered> => {
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line) })
  const surroundings = await findSurroundings(tenantFile)
  const { world, warm } = buildWorld({ ...surroundings, log })
  const store = await openStore('pglite:', log)
  try {
    await warm()
    const by = { userId: 'console', name: 'console', tenantId: '' }
    const asAgent = { ...world, roleOf: () => Promise.resolve({ isAgent: true, isAdmin: true }) }
    const house = { world: asAgent, conversations: store.conversations, log }
    const event = {
      type: 'said',
      id: 'console',
      text: `check ${upn}: ${said}`,
      by,
      at: world.now(),
      place: 'personal',
    } as const
    const shown = await takeTurn(house, 'console', event, () => Promise.resolve()).settled
    const stored = await store.conversations.load('console')
    return { shown, document: stored?.document as Conversation | undefined }
  } finally {
    await store.close()
    await surroundings.close()
  }
}

interface Surroundings {
  readonly baseUrl: string
  readonly token: () => Promise<string>
  readonly helpdeskGroupId: string
  readonly now: () => string
  readonly close: () => Promise<void>
}

/** The tenant of the environment, or without one the demo tenant. */
const findSurroundings = async (tenantFile: string | undefined): Promise<Surroundings> => {
  const config = readConfig(process.env)
  if ('mistakes' in config) throw new Error(config.mistakes.join('\n'))
  const now = (): string => new Date().toISOString()
  if (config.mode === 'tenant' && !tenantFile) {
    const { graph, helpdeskGroupId } = config
    return { baseUrl: graph.baseUrl, token: graphToken(config), helpdeskGroupId, now, close: () => Promise.resolve() }
  }
  const { startDemoTenant } = await import('../demo/start-demo-tenant.ts')
  const demo = await startDemoTenant(tenantFile)
  return { ...demo, now, close: demo.graph.close }
}
