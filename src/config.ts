import { z } from 'zod'
import type { LogLevel } from './log/log.ts'
import { logLevels } from './log/log.ts'
import { formats } from './setting-formats.ts'
import { misspelt, tenantSettings } from './settings.ts'

export { settings } from './settings.ts'

const cloudNames = ['global', 'us-government', 'us-government-dod', 'china'] as const

/** Microsoft's national clouds: https://learn.microsoft.com/graph/deployments */
const clouds = {
  global: { graph: 'https://graph.microsoft.com', authorityHost: 'https://login.microsoftonline.com' },
  'us-government': { graph: 'https://graph.microsoft.us', authorityHost: 'https://login.microsoftonline.us' },
  'us-government-dod': { graph: 'https://dod-graph.microsoft.us', authorityHost: 'https://login.microsoftonline.us' },
  china: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    authorityHost: 'https://login.partner.microsoftonline.cn',
  },
} satisfies Record<(typeof cloudNames)[number], unknown>

/** Where Graph is and how to ask for a token. `baseUrl` has no version and no slash at the end. */
export interface GraphConfig {
  readonly cloud: keyof typeof clouds
  readonly baseUrl: string
  readonly scope: string
  /** Whether facts that only Graph beta has may be read. */
  readonly beta: boolean
  readonly authorityHost: string
}

interface Common {
  readonly port: number
  readonly databaseUrl: string
  readonly logLevel: LogLevel
  /** The file of the organisation profile. */
  readonly organisationFile?: string
}

interface Tenant extends Common {
  readonly mode: 'tenant'
  readonly app: {
    readonly type: 'SingleTenant' | 'UserAssignedMSI'
    readonly id: string
    readonly tenantId: string
    readonly password?: string
  }
  readonly helpdeskGroupId: string
  /** The channel of the helpdesk, when it is not the one the bot is added to. */
  readonly helpdeskChannelId?: string
  readonly adminGroupId?: string
  readonly graph: GraphConfig
}

interface Demo extends Common {
  readonly mode: 'demo'
  /** Port of the Teams-like client. */
  readonly clientPort: number
}

/** What the environment says: the demo, or one tenant. */
export type Config = Demo | Tenant

type Env = Readonly<Record<string, string | undefined>>

const wrong =
  (must: string): z.core.$ZodErrorMap =>
  ({ path = [], input }) =>
    input === undefined ? `${path.join()} is missing: it must be ${must}.` : `${path.join()} must be ${must}.`

const guid = z.guid({ error: wrong('a GUID, such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301') }).toLowerCase()

const databaseUrl = z
  .string({ error: wrong('postgres://… or pglite:…') })
  .refine(formats.databaseUrl, { error: wrong('postgres://… (with special characters percent-encoded) or pglite:…') })

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, { error: wrong('a whole number from 0 to 65535') })
  .transform(Number)
  .refine((port) => port <= 65_535, { error: wrong('a whole number from 0 to 65535') })

const logLevel = z.enum(logLevels, { error: wrong('info, warn or error') })

const common = {
  PORT: portNumber.prefault('3978'),
  LOG_LEVEL: logLevel.default('info'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: wrong('production, development or test') })
    .optional(),
  ORGANISATION_FILE: z.string().optional(),
}

const demo = z.object({
  ...common,
  DATABASE_URL: databaseUrl.default('pglite:./.signpost/store'),
  CLIENT_PORT: portNumber.prefault('56150'),
  LOG_LEVEL: logLevel.default('warn'),
})

const tenant = z.object({
  ...common,
  DATABASE_URL: databaseUrl,
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI'], {
    error: wrong('SingleTenant or UserAssignedMSI (Azure Bot Service no longer creates MultiTenant bots)'),
  }),
  MicrosoftAppId: guid,
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: guid,
  HELPDESK_GROUP_ID: guid,
  HELPDESK_CHANNEL_ID: z
    .string()
    .trim()
    .transform((text) => text.replace(/%3a/i, ':').replace('%40', '@'))
    .refine(formats.channelId, { error: wrong('the id of a channel, such as 19:…@thread.tacv2') })
    .optional(),
  ADMIN_GROUP_ID: guid.optional(),
  GRAPH_CLOUD: z.enum(cloudNames, { error: wrong(`one of ${cloudNames.join(', ')}`) }).default('global'),
  GRAPH_BETA: z.enum(['on', 'off'], { error: wrong('on or off') }).default('on'),
  GRAPH_BASE_URL: z
    .string()
    .refine(formats.graphUrl, {
      error: wrong('an https address (http only on this machine) without version, name, password or query'),
    })
    .optional(),
})

const isDemo = (env: Env): boolean => env.NODE_ENV !== 'production' && !tenantSettings.some((name) => env[name])

/** What no single setting can see. */
const conflicts = (env: Env): readonly string[] =>
  Object.entries({
    'MicrosoftAppPassword is missing: SingleTenant needs a client secret.':
      env.MicrosoftAppType === 'SingleTenant' && !env.MicrosoftAppPassword,
    'MicrosoftAppPassword must not be set: a managed identity (UserAssignedMSI) has no secret.':
      env.MicrosoftAppType === 'UserAssignedMSI' && env.MicrosoftAppPassword,
    'DATABASE_URL: pglite: is refused with NODE_ENV=production; use PostgreSQL.':
      env.NODE_ENV === 'production' && env.DATABASE_URL?.startsWith('pglite:'),
    'NODE_ENV=production does not run the demo: set up a tenant.':
      env.NODE_ENV === 'production' && !tenantSettings.some((name) => env[name]),
  }).flatMap(([mistake, made]) => (made ? [mistake] : []))

const commonOf = (env: z.output<typeof demo> | z.output<typeof tenant>): Common => ({
  port: env.PORT,
  databaseUrl: env.DATABASE_URL,
  logLevel: env.LOG_LEVEL,
  ...(env.ORGANISATION_FILE ? { organisationFile: env.ORGANISATION_FILE } : {}),
})

const tenantOf = (env: z.output<typeof tenant>): Tenant => {
  const { graph, authorityHost } = clouds[env.GRAPH_CLOUD]
  return {
    ...commonOf(env),
    mode: 'tenant',
    app: {
      type: env.MicrosoftAppType,
      id: env.MicrosoftAppId,
      tenantId: env.MicrosoftAppTenantId,
      password: env.MicrosoftAppPassword,
    },
    helpdeskGroupId: env.HELPDESK_GROUP_ID,
    ...(env.HELPDESK_CHANNEL_ID ? { helpdeskChannelId: env.HELPDESK_CHANNEL_ID } : {}),
    adminGroupId: env.ADMIN_GROUP_ID,
    graph: {
      cloud: env.GRAPH_CLOUD,
      baseUrl: (env.GRAPH_BASE_URL ?? graph).replace(/\/+$/, ''),
      scope: `${graph}/.default`,
      beta: env.GRAPH_BETA === 'on',
      authorityHost,
    },
  }
}

/** The environment as a configuration, or every mistake in it at once; mistakes name variables and never quote values. */
export const readConfig = (environment: Env): Config | { readonly mistakes: readonly string[] } => {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const others = [...misspelt(Object.keys(env)), ...conflicts(env)]
  const refuse = (error?: z.ZodError) => ({
    mistakes: [...(error?.issues ?? []).map((issue) => issue.message), ...others],
  })
  if (isDemo(env)) {
    const read = demo.safeParse(env)
    return read.success && others.length === 0
      ? { ...commonOf(read.data), mode: 'demo', clientPort: read.data.CLIENT_PORT }
      : refuse(read.error)
  }
  const read = tenant.safeParse(env)
  return read.success && others.length === 0 ? tenantOf(read.data) : refuse(read.error)
}
