import { readConfig } from '../config.ts'
import type { DemoOptions } from '../demo/demo-options.ts'
import { graphToken } from '../graph/credential.ts'
import { permissionsOf } from '../graph/permissions-of.ts'
import { readers } from '../graph/readers.ts'
import type { FactName } from '../model/facts.ts'

/** How the demo tenant shall behave, for trying it by hand. */
export interface Trial {
  /** A tenant file; Contoso when absent. */
  readonly tenant?: string
  readonly premium?: 'free' | 'p1' | 'p2'
  /** Graph permissions the bot shall do without. */
  readonly without: readonly string[]
  readonly latencyMs: number
}

/** A Graph to read from, as whom, and the way to end it. */
export interface Surroundings {
  readonly baseUrl: string
  readonly token: () => Promise<string>
  readonly helpdeskGroupId: string
  readonly adminGroupId?: string
  /** Whether facts that only Graph beta has may be read; true unless told. */
  readonly beta?: boolean
  readonly close: () => Promise<void>
}

/** The tenant of the environment; without one, or when something is to be tried, the demo tenant. */
export const findSurroundings = async (trial: Trial, env = process.env): Promise<Surroundings> => {
  const config = readConfig(env)
  if ('mistakes' in config) throw new Error(config.mistakes.join('\n'))
  if (config.mode === 'tenant' && !isTrial(trial)) {
    const { graph, helpdeskGroupId, adminGroupId } = config
    const { baseUrl, beta } = graph
    return { baseUrl, beta, token: graphToken(config), helpdeskGroupId, adminGroupId, close: () => Promise.resolve() }
  }
  const { startDemoTenant } = await import('../demo/start-demo-tenant.ts')
  const demo = await startDemoTenant(trial.tenant, optionsFor(trial))
  return { ...demo, close: demo.graph.close }
}

const isTrial = ({ tenant, premium, without, latencyMs }: Trial): boolean =>
  tenant !== undefined || premium !== undefined || without.length > 0 || latencyMs > 0

const optionsFor = ({ premium, without, latencyMs }: Trial): DemoOptions => {
  const unknown = without.filter((one) => !allPermissions().includes(one))
  if (unknown.length > 0) throw new Error(`--without: the bot has no permission ${unknown.join(', ')}`)
  return {
    latencyMs,
    ...(premium ? { premium } : {}),
    ...(without.length > 0 ? { permissions: allPermissions().filter((one) => !without.includes(one)) } : {}),
  }
}

const isFact = (name: string): name is FactName => Object.hasOwn(readers, name)
const allPermissions = (): readonly string[] => permissionsOf(Object.keys(readers).filter(isFact))
