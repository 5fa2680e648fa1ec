import { readConfig, settings } from '../src/config.ts'

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const secret = 'Zk48Q~not-a-real-secret'
const tenant = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: id,
  MicrosoftAppPassword: secret,
  MicrosoftAppTenantId: id,
  HELPDESK_GROUP_ID: id,
  DATABASE_URL: `postgres://signpost:${secret}@db.example/signpost`,
}
const managed = { ...tenant, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined }
const without = (name: keyof typeof tenant) => ({ ...tenant, [name]: undefined })
const mistakesIn = (env: Record<string, string | undefined>): readonly string[] => {
  const config = readConfig(env)
  return 'mistakes' in config ? config.mistakes : []
}

test('nothing set is the demo', () => {
  const demo = {
    mode: 'demo',
    port: 3978,
    clientPort: 56_150,
    databaseUrl: 'pglite:./.signpost/store',
    logLevel: 'warn',
  }
  expect(readConfig({})).toEqual(demo)
  expect(readConfig({ PATH: '/bin', HOME: '/root', MicrosoftAppId: '', PORT: ' ', ADMIN_EMAIL: 'x' })).toEqual(demo)
  const set = { PORT: '0', CLIENT_PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'test', DATABASE_URL: 'pglite:' }
  expect(readConfig(set)).toEqual({ mode: 'demo', port: 0, clientPort: 0, databaseUrl: 'pglite:', logLevel: 'error' })
})

test('a full configuration is one tenant', () => {
  expect(
    readConfig({ ...tenant, MicrosoftAppId: id.toUpperCase(), ADMIN_GROUP_ID: id, NODE_ENV: 'production' }),
  ).toEqual({
    mode: 'tenant',
    port: 3978,
    logLevel: 'info',
    databaseUrl: tenant.DATABASE_URL,
    app: { type: 'SingleTenant', id, tenantId: id, password: secret },
    helpdeskGroupId: id,
    adminGroupId: id,
    graph: {
      cloud: 'global',
      baseUrl: 'https://graph.microsoft.com',
      beta: true,
      scope: 'https://graph.microsoft.com/.default',
      authorityHost: 'https://login.microsoftonline.com',
    },
  })
  expect(readConfig(managed)).toMatchObject({ app: { type: 'UserAssignedMSI', id, tenantId: id } })
})

test.each([
  ['us-government', 'https://graph.microsoft.us', 'https://login.microsoftonline.us'],
  ['us-government-dod', 'https://dod-graph.microsoft.us', 'https://login.microsoftonline.us'],
  ['china', 'https://microsoftgraph.chinacloudapi.cn', 'https://login.partner.microsoftonline.cn'],
])('the cloud %s has its own hosts', (cloud, host, authorityHost) => {
  const graph = { cloud, baseUrl: host, scope: `${host}/.default`, authorityHost }
  expect(readConfig({ ...tenant, GRAPH_CLOUD: cloud })).toMatchObject({ graph })
})

test.each(['http://127.0.0.1:8080/', 'http://localhost:8080', 'http://[::1]:1', 'https://proxy.example/graph/'])(
  'Graph may be at %s, and the token is still for Graph',
  (url) => {
    const graph = { baseUrl: url.replace(/\/$/, ''), scope: 'https://graph.microsoft.com/.default' }
    expect(readConfig({ ...tenant, GRAPH_BASE_URL: url })).toMatchObject({ graph })
  },
)

test.each(['19:abc-_1@thread.tacv2', '19%3aabc-_1%40thread.tacv2', ' 19%3Aabc-_1@thread.tacv2 '])(
  'the channel of the helpdesk as Teams shows it or as its link holds it: %s',
  (HELPDESK_CHANNEL_ID) => {
    expect(readConfig({ ...tenant, HELPDESK_CHANNEL_ID })).toMatchObject({
      helpdeskChannelId: '19:abc-_1@thread.tacv2',
    })
  },
)

test.each<[string, Record<string, string | undefined>, string]>([
  ['no type', without('MicrosoftAppType'), 'MicrosoftAppType is missing'],
  ['a type that is gone', { ...tenant, MicrosoftAppType: 'MultiTenant' }, 'no longer creates MultiTenant bots'],
  ['no app', without('MicrosoftAppId'), 'MicrosoftAppId is missing'],
  ['an app that is no GUID', { ...tenant, MicrosoftAppId: 'signpost' }, 'MicrosoftAppId must be a GUID'],
  ['no secret', without('MicrosoftAppPassword'), 'MicrosoftAppPassword is missing'],
  [
    'a secret for a managed identity',
    { ...managed, MicrosoftAppPassword: secret },
    'MicrosoftAppPassword must not be set',
  ],
  ['no tenant', without('MicrosoftAppTenantId'), 'MicrosoftAppTenantId is missing'],
  ['no helpdesk', without('HELPDESK_GROUP_ID'), 'HELPDESK_GROUP_ID is missing'],
  ['a channel by its name', { ...tenant, HELPDESK_CHANNEL_ID: 'Tickets' }, 'HELPDESK_CHANNEL_ID must be the id'],
  ['a group name', { ...tenant, ADMIN_GROUP_ID: 'Admins' }, 'ADMIN_GROUP_ID must be a GUID'],
  ['no database', without('DATABASE_URL'), 'DATABASE_URL is missing'],
  ['another database', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be postgres://'],
  ['an unreadable address', { DATABASE_URL: `postgres://u:a/b@${secret}@h/d` }, 'percent-encoded'],
  [
    'PGlite in production',
    { ...tenant, DATABASE_URL: 'pglite:', NODE_ENV: 'production' },
    'DATABASE_URL: pglite: is refused',
  ],
  ['the demo in production', { NODE_ENV: 'production' }, 'NODE_ENV=production does not run the demo'],
  ['an unknown cloud', { ...tenant, GRAPH_CLOUD: 'germany' }, 'GRAPH_CLOUD must be one of'],
  ['Graph in the clear', { ...tenant, GRAPH_BASE_URL: 'http://graph.example' }, 'GRAPH_BASE_URL must be'],
  [
    'Graph with a password',
    { ...tenant, GRAPH_BASE_URL: `https://u:${secret}@graph.example` },
    'GRAPH_BASE_URL must be',
  ],
  ['Graph with a query', { ...tenant, GRAPH_BASE_URL: 'https://graph.example/?a=1' }, 'GRAPH_BASE_URL must be'],
  ['Graph with a version', { ...tenant, GRAPH_BASE_URL: 'https://graph.microsoft.com/v1.0' }, 'without version'],
  ['a port too high', { PORT: '65536' }, 'PORT must be'],
  ['a client port too high', { CLIENT_PORT: '99999' }, 'CLIENT_PORT must be'],
  ['a port in words', { PORT: '0x10' }, 'PORT must be'],
  ['a level there is not', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
  ['beta neither on nor off', { ...tenant, GRAPH_BETA: 'maybe' }, 'GRAPH_BETA must be'],
  ['an environment there is not', { NODE_ENV: 'prod' }, 'NODE_ENV must be'],
  ['a slip', { MicrosoftAppID: id }, 'MicrosoftAppID: did you mean MicrosoftAppId?'],
  ['another slip', { ...tenant, HELPDESK_GROUPID: id }, 'HELPDESK_GROUPID: did you mean HELPDESK_GROUP_ID?'],
  ['the American spelling', { ORGANIZATION_FILE: 'x' }, 'ORGANIZATION_FILE: did you mean ORGANISATION_FILE?'],
  ['a setting there is not', { ...tenant, GRAPH_TIMEOUT: '5' }, 'GRAPH_TIMEOUT is no setting'],
])('%s is refused in one sentence that quotes no value', (_, env, sentence) => {
  const mistakes = mistakesIn(env)
  expect(mistakes.filter((mistake) => mistake.includes(sentence))).toHaveLength(1)
  expect(mistakes.join()).not.toContain(secret)
})

test('half a configuration names everything that is missing', () => {
  expect(mistakesIn({ MicrosoftAppPassword: secret }).map((mistake) => mistake.split(' ')[0])).toEqual([
    'DATABASE_URL',
    'MicrosoftAppType',
    'MicrosoftAppId',
    'MicrosoftAppTenantId',
    'HELPDESK_GROUP_ID',
  ])
})

test('the profile of the organisation is named in the demo and in a tenant, and does not end the demo', () => {
  expect(readConfig({ ORGANISATION_FILE: './o.json' })).toMatchObject({ mode: 'demo', organisationFile: './o.json' })
  expect(readConfig({ ...tenant, ORGANISATION_FILE: '/o.json' })).toMatchObject({ organisationFile: '/o.json' })
  expect(readConfig(tenant)).not.toHaveProperty('organisationFile')
})

test('the variables of other programs are left alone', () => {
  expect(
    mistakesIn({ ...tenant, MICROSOFT_PROVIDER_AUTHENTICATION_SECRET: 'x', ADMIN_EMAIL: 'x', GRAPHICS: 'x' }),
  ).toEqual([])
})

test('every setting is listed, and what is listed as required is required', () => {
  expect(
    settings.filter(({ name }) => mistakesIn({ NODE_ENV: 'production' }).some((m) => m.startsWith(`${name} is`))),
  ).toEqual(settings.filter((setting) => 'requiredWhen' in setting && setting.requiredWhen === 'there is a tenant'))
})
