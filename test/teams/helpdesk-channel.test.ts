import { isRecord, pick } from '../../src/teams/pick.ts'
import type { TakeTurn } from '../../src/teams/turn.ts'
import { activity, onScreen, post, tenantId, until } from './speak.ts'
import type { TestBot } from './start-bot.ts'
import { card, channelInMemory, startBot, stopBots } from './start-bot.ts'

afterEach(stopBots)

const silent: TakeTurn = () => ({ shown: Promise.resolve(undefined), settled: Promise.resolve(undefined) })
const groupId = 'bbbbbbbb-0000-4000-8000-000000000001'
const general = '19:helpdesk@thread.tacv2'
const added = (serviceUrl: string, change: object = { type: 'installationUpdate', action: 'add' }): object =>
  activity(serviceUrl, {
    conversation: { id: general, tenantId, conversationType: 'channel' },
    channelData: { tenant: { id: tenantId }, team: { id: general, aadGroupId: groupId } },
    ...change,
  })
const rule = { is: 'of-group', groupId } as const

const changed = (place: unknown, change: object): unknown => (isRecord(place) ? { ...place, ...change } : place)

/** A bot that was added to the team of the helpdesk. */
const inTeam = async (store = channelInMemory()): Promise<TestBot> => {
  const bot = await startBot(silent, { channelRule: rule, channelStore: store })
  await post(bot.url, added(bot.connector.serviceUrl))
  await until(() => bot.learnt.length === 1)
  return bot
}

test('a card begins a thread once, and changes in place', async () => {
  const bot = await inTeam()
  const first = await bot.channel.put(card('ticket-101', 'Open'))
  const second = await bot.channel.put(card('ticket-101', 'In progress'), first)
  expect(second).toEqual(first)
  expect(bot.connector.calls).toEqual(['POST conversations', 'PUT message'])
  expect(bot.connector.messages(general)).toHaveLength(1)
  expect(onScreen(bot.connector, String(pick(first, 'conversation', 'id')))).toEqual(['In progress'])
})

test('a message that is gone begins a new thread', async () => {
  const bot = await inTeam()
  const first = await bot.channel.put(card('ticket-101', 'Open'))
  const gone = changed(first, { activityId: 'deleted' })
  expect(await bot.channel.put(card('ticket-101', 'Open'), gone)).not.toEqual(gone)
  expect(bot.connector.messages(general)).toHaveLength(2)
})

test('the connector says later: tried again; after another fault it is not sent twice', async () => {
  const bot = await inTeam()
  bot.connector.next({ status: 429, retryAfter: '0' })
  await bot.channel.put(card('ticket-101', 'Open'))
  bot.connector.next({ status: 500 })
  await expect(bot.channel.put(card('ticket-102', 'Open'))).rejects.toMatchObject({ statusCode: 500 })
  expect(bot.connector.calls).toEqual(['POST conversations', 'POST conversations', 'POST conversations'])
  expect(bot.connector.messages(general)).toHaveLength(1)
})

test('no channel known: told once, nothing is sent; removed from the team: the same', async () => {
  const bot = await startBot(silent, { channelRule: rule })
  for (const _ of [1, 2, 3]) expect(await bot.channel.isKnown()).toBe(false)
  expect(bot.lines.filter((line) => line.includes('HELPDESK_CHANNEL_ID'))).toHaveLength(1)
  await expect(bot.channel.put(card('ticket-101', 'Open'))).rejects.toThrow('not known')
  await post(bot.url, added(bot.connector.serviceUrl))
  await until(() => bot.learnt.length === 1)
  expect(await bot.channel.isKnown()).toBe(true)
  await post(bot.url, added(bot.connector.serviceUrl, { type: 'installationUpdate', action: 'remove' }))
  await until(() => bot.lines.some((line) => line.includes('was removed')))
  expect(await bot.channel.isKnown()).toBe(false)
  expect(bot.connector.calls).toEqual([])
})

test('a restart knows the channel; told twice is learnt once', async () => {
  const store = channelInMemory()
  const first = await inTeam(store)
  await post(first.url, added(first.connector.serviceUrl))
  const second = await startBot(silent, { channelRule: rule, channelStore: store })
  expect([await second.channel.isKnown(), first.learnt.length]).toEqual([true, 1])
})

test('a channel that is set is used at the connector of the first who speaks, and not when another one is set', async () => {
  const store = channelInMemory()
  const bot = await startBot(silent, { channelRule: { is: 'set', id: general }, channelStore: store })
  await post(bot.url, activity(bot.connector.serviceUrl))
  await post(bot.url, activity(bot.connector.serviceUrl.replace('127.0.0.1', 'localhost')))
  await until(() => bot.learnt.length > 0)
  await bot.channel.put(card('ticket-101', 'Open'))
  expect([bot.learnt.length, bot.connector.messages(general).length]).toEqual([1, 1])
  const other = await startBot(silent, { channelRule: { is: 'set', id: '19:other@thread.tacv2' }, channelStore: store })
  expect(await other.channel.isKnown()).toBe(false)
})

test('a store that was tampered with sends nothing elsewhere', async () => {
  const bot = await inTeam()
  const other = await startBot(silent)
  const elsewhere = other.connector.serviceUrl.replace('127.0.0.1', '[::ffff:127.0.0.1]')
  const message = changed(await bot.channel.put(card('t', 'Open')), { serviceUrl: elsewhere })
  await bot.channel.put(card('t', 'Open'), message)
  expect(other.connector.connections()).toBe(0)
})
