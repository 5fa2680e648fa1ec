import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { TakeTurn } from '../../src/teams/turn.ts'
import { activity, post, tenantId } from './speak.ts'
import { startBot, stopBots } from './start-bot.ts'

const appId = 'bbbbbbbb-0000-4000-8000-000000000001'
const channel = 'https://api.botframework.com'
const teams = 'https://smba.trafficmanager.net/emea/'
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })

const keys = createServer((request, response) => {
  const jwk = publicKey.export({ format: 'jwk' })
  const jwks = {
    keys: [
      { ...jwk, kid: 'teams', endorsements: ['msteams'] },
      { ...jwk, kid: 'other', endorsements: ['webchat'] },
    ],
  }
  const configuration = { issuer: channel, jwks_uri: `http://127.0.0.1:${portOf()}/keys` }
  response.end(JSON.stringify(request.url === '/keys' ? jwks : configuration))
})
const portOf = (): number => {
  const address = keys.address()
  return typeof address === 'object' && address ? address.port : 0
}
// The SDK prints every token it refuses.
const error = globalThis.console.error.bind(globalThis.console)
beforeAll(() => void Object.assign(globalThis.console, { error: () => {} }))
afterAll(() => void Object.assign(globalThis.console, { error }))
beforeAll(() => new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  keys.close()
  keys.closeAllConnections()
})
afterEach(stopBots)

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const now = Math.floor(Date.now() / 1000)
const genuine = { iss: channel, aud: appId, serviceurl: teams, nbf: now - 60, exp: now + 600 }

const token = (claims: object = {}, header: object = {}, key = privateKey): string => {
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT', kid: 'teams', ...header })}.${encoded({ ...genuine, ...claims })}`
  return `Bearer ${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`
}
const unsigned = `Bearer ${encoded({ alg: 'none', kid: 'teams' })}.${encoded(genuine)}.`

/** Shows nothing, so that nothing is sent to Microsoft. */
const silent: TakeTurn = () => ({ shown: Promise.resolve(undefined), settled: Promise.resolve(undefined) })
const app = { appType: 'SingleTenant', appId, password: 'hunter2', tenantId } as const
const start = (metadata = `http://127.0.0.1:${portOf()}/`) =>
  startBot(silent, {
    app,
    endpoints: {
      ValidateAuthority: 'true',
      ToChannelFromBotLoginUrl: 'https://127.0.0.1:1/',
      ToChannelFromBotOAuthScope: channel,
      ToBotFromChannelTokenIssuer: channel,
      OAuthUrl: 'https://127.0.0.1:1/',
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      CallerId: 'urn:botframework:azure',
    },
  })

test('a genuine token of the channel is let in', async () => {
  const bot = await start()
  expect((await post(bot.url, activity(teams), { Authorization: token() })).status).toBe(200)
  expect(bot.taken).toHaveLength(1)
})

test('with a genuine token another tenant is still refused', async () => {
  const bot = await start()
  const other = '22222222-2222-4222-8222-222222222222'
  const change = { conversation: { id: 'c', tenantId: other }, channelData: { tenant: { id: other } } }
  expect((await post(bot.url, activity(teams, change), { Authorization: token() })).status).toBe(403)
  expect(bot.taken).toEqual([])
})

// Issued by a tenant the SDK accepts for the emulator, to an app with this id.
const emulator = { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: appId }
const forged: readonly (readonly [string, Record<string, string>])[] = [
  ['no token', {}],
  ['no token but words', { Authorization: 'Bearer' }],
  ['another scheme', { Authorization: 'Basic dTpw' }],
  ['no JWT', { Authorization: 'Bearer abc' }],
  ['another audience', { Authorization: token({ aud: tenantId }) }],
  ['another issuer', { Authorization: token({ iss: 'https://evil.example' }) }],
  ['another service URL', { Authorization: token({ serviceurl: 'https://smba.trafficmanager.net/amer/' }) }],
  ['no service URL', { Authorization: token({ serviceurl: undefined }) }],
  ['expired', { Authorization: token({ exp: now - 3600 }) }],
  ['without an end', { Authorization: token({ exp: undefined }) }],
  ['valid for a week', { Authorization: token({ exp: now + 604_800 }) }],
  ['not yet valid', { Authorization: token({ nbf: now + 3600 }) }],
  ['signed by a stranger', { Authorization: token({}, {}, stranger.privateKey) }],
  ['not signed', { Authorization: unsigned }],
  ['an unknown key', { Authorization: token({}, { kid: 'unknown' }) }],
  ['a key of another channel', { Authorization: token({}, { kid: 'other' }) }],
  ['a token of the emulator', { Authorization: token(emulator) }],
]
test('every forged token is a bare 401', async () => {
  const bot = await start()
  const results = []
  for (const [what, headers] of forged) {
    const { status, text } = await post(bot.url, activity(teams), headers)
    results.push([what, status, text])
  }
  expect(results).toEqual(forged.map(([what]) => [what, 401, '']))
  expect(bot.taken).toEqual([])
})

test('without Microsoft keys nobody is let in', async () => {
  const bot = await start('http://127.0.0.1:1/')
  expect((await post(bot.url, activity(teams), { Authorization: token() })).status).toBe(503)
  expect(bot.taken).toEqual([])
})
