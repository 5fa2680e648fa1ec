import type { TakeTurn } from '../../src/teams/turn.ts'
import { activity, chat, nora, onScreen, post, pressing } from './speak.ts'
import { card, showing, startBot, stopBots } from './start-bot.ts'

afterEach(stopBots)

const here = showing(card('c', 'Here'))
const other = '22222222-2222-4222-8222-222222222222'

test.each([
  ['two tenants', { channelData: { tenant: { id: other } } }, 403],
  ['no object id', { from: { id: '29:nora', name: 'Nora' } }, 200],
  ['another channel', { channelId: 'emulator' }, 403],
  ['a reaction', { type: 'messageReaction' }, 200],
  ['no conversation', { conversation: undefined }, 400],
  ['no type', { type: undefined }, 400],
])('%s: no turn, no outgoing socket, %#', async (_what, change, status) => {
  const bot = await startBot(here)
  const heard = await post(bot.url, activity(bot.connector.serviceUrl, change))
  expect([heard.status, heard.text]).toEqual([status, ''])
  expect([bot.taken.length, bot.connector.connections()]).toEqual([0, 0])
})

test.each(['http://token@127.0.0.1', 'http://[::ffff:127.0.0.1]', 'http://0.0.0.0'])(
  'the service URL %s: no turn, no outgoing socket',
  async (origin) => {
    const bot = await startBot(here)
    const foreign = bot.connector.serviceUrl.replace('http://127.0.0.1', origin)
    expect((await post(bot.url, activity(foreign))).status).toBe(403)
    expect([bot.taken.length, bot.connector.connections()]).toEqual([0, 0])
    expect(bot.lines.join()).toContain('foreign-service-url')
    expect(bot.lines.join()).not.toContain(nora)
  },
)

const large = JSON.stringify({ text: 'x'.repeat(300_000) })
test.each([
  ['a body over 256 KB', large, {}, 413],
  ['a compressed body', '{}', { 'Content-Encoding': 'gzip' }, 415],
  ['broken JSON', '{"password":"hunter2"', {}, 400],
  ['no body', '', {}, 400],
  ['a list', '[1]', {}, 400],
  ['plain text', 'hunter2', { 'Content-Type': 'text/plain' }, 400],
  ['bytes', 'hunter2', { 'Content-Type': 'application/octet-stream' }, 400],
  ['JSON 40 deep', `{"type":"message","value":${'['.repeat(40)}${']'.repeat(40)}}`, {}, 400],
])('%s is refused and not quoted', async (_what, body, headers, status) => {
  const bot = await startBot(here)
  const heard = await post(bot.url, body, headers)
  expect(heard.status).toBe(status)
  expect(heard.text).not.toContain('hunter2')
  expect(bot.taken).toEqual([])
})

test('another invoke is not implemented', async () => {
  const bot = await startBot(here)
  expect((await post(bot.url, pressing(bot.connector.serviceUrl, 'x', { name: 'task/fetch' }))).status).toBe(501)
})

const broken: readonly (readonly [string, TakeTurn])[] = [
  [
    'at once',
    () => {
      throw new Error('hunter2')
    },
  ],
  ['later', () => ({ shown: Promise.reject(new Error('hunter2')), settled: Promise.resolve(undefined) })],
]
test.each(broken)('a turn that fails %s: the person gets a reference, nobody the secret', async (_when, takeTurn) => {
  const bot = await startBot(takeTurn)
  const heard = await post(bot.url, activity(bot.connector.serviceUrl))
  const [said = ''] = onScreen(bot.connector)
  expect(said).toMatch(/^Sorry \([0-9A-F]{8}\)$/)
  expect(bot.lines.join()).toContain(said.slice(7, 15))
  expect(heard.text + bot.lines.join() + JSON.stringify(bot.connector.messages(chat))).not.toContain('hunter2')
})

test('a bug in the transport itself is a bare 500', async () => {
  const bot = await startBot(here, {
    now: () => {
      throw new Error('hunter2')
    },
  })
  const heard = await post(bot.url, activity(bot.connector.serviceUrl))
  expect([heard.status, heard.text]).toEqual([500, '{"code":"Internal","message":"Internal Server Error"}'])
  expect(bot.lines.join()).toContain('A request failed')
  expect(bot.lines.join()).not.toContain('hunter2')
})

test('the same activity twice is one turn; another conversation may use the id', async () => {
  const bot = await startBot(here)
  const said = activity(bot.connector.serviceUrl, { id: '7' })
  await Promise.all([post(bot.url, said), post(bot.url, said)])
  await post(bot.url, said)
  expect(bot.taken).toHaveLength(1)
  const conversation = { id: 'a:other', conversationType: 'personal', tenantId: '11111111-1111-4111-8111-111111111111' }
  await post(bot.url, { ...said, conversation })
  expect(bot.taken).toHaveLength(2)
})
