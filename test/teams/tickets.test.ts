import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { draft, sanne, wanting, yara } from '../store/drafts.ts'
import type { ProblemFinding } from '../../src/model/finding.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Ticket, TicketChange } from '../../src/model/ticket.ts'
import { startFakeConnector } from './fake-connector.ts'
import { activity, chat, nora, post, until } from './speak.ts'
import type { TicketBot } from './start-ticket-bot.ts'
import { startTicketBot, ticketsChannel } from './start-ticket-bot.ts'

const agentChat = 'a:personal-sanne'
const cause: ProblemFinding = {
  check: 'user-not-assigned-to-app',
  outcome: 'problem',
  explains: 'certainly',
  whoCanFix: 'app-owner',
  values: { app: 'Visio', policy: 'CA-SECRET-POLICY' },
  evidence: [],
  remedies: [],
}
const plan: Plan = {
  verdict: { is: 'cause', causes: [cause] },
  whoCanFix: 'app-owner',
  possible: [],
  unseen: [],
  examinedAt: '2026-02-19T09:00:00Z',
}

let bot: TicketBot
let opened = 0
beforeAll(async () => {
  bot = await startTicketBot('pglite:')
  await post(bot.url, activity(bot.connector.serviceUrl, { text: 'help' }))
  const conversation = { id: agentChat, tenantId: '11111111-1111-4111-8111-111111111111', conversationType: 'personal' }
  const from = { id: '29:sanne', name: sanne.name, aadObjectId: sanne.userId }
  await post(bot.url, activity(bot.connector.serviceUrl, { text: 'help', conversation, from }))
}, 30_000)
const cleanups: (() => Promise<void>)[] = []
afterAll(async () => {
  await bot.stop()
  for (const clean of cleanups) await clean()
})

const open = async (): Promise<Ticket> => {
  const fields = { ...draft().fields, app: { value: `Power BI ${(opened += 1)}`, from: 'told' } } as const
  const sent = draft({ requester: { userId: nora, name: yara.name }, fields })
  const { ticket } = await bot.store.tickets.open(sent, { key: `o${opened}`, conversation: bot.keys[0] ?? '' })
  return ticket
}
const change = async (ticket: Ticket, wanted: TicketChange, by = sanne, key = bot.keys[1]): Promise<Ticket> => {
  const outcome = await bot.store.tickets.change(wanting(ticket, wanted, by, { conversation: key ?? '' }))
  if (outcome.is !== 'done') throw new Error(outcome.is)
  return outcome.ticket
}
const said = (conversation: string): readonly string[] =>
  bot.connector.messages(conversation).map(({ activity: sent }) => JSON.stringify(sent))
const saying = (conversation: string, words: string): number =>
  said(conversation).filter((message) => message.includes(words)).length

test('no channel known: news comes all the same; once it is known, each ticket is one thread that changes in place', async () => {
  const ticket = await change(await open(), { do: 'ask', text: 'Since when exactly?' })
  await until(() => saying(chat, 'Since when exactly?') === 1)
  expect(bot.connector.messages(ticketsChannel)).toEqual([])
  bot.tellChannel()
  await until(() => saying(ticketsChannel, `${ticket.number}`) === 1)
  await change(ticket, { do: 'resolve', text: 'I assigned it' })
  await until(() => saying(chat, 'I assigned it') === 1)
  await until(() => bot.connector.calls.includes('PUT message'))
  expect(bot.connector.messages(ticketsChannel)).toHaveLength(1)
})

test('a channel sees name, app and number, never an address, an IP or a policy', async () => {
  bot.tellChannel()
  const { draft: sent } = await open()
  const { ticket } = await bot.store.tickets.open(
    { ...sent, fields: { ...sent.fields, app: { value: 'Visio', from: 'told' } }, plan },
    { key: 'with plan', conversation: bot.keys[0] ?? '' },
  )
  await until(() => saying(ticketsChannel, `${ticket.number}`) === 1)
  const shown = said(ticketsChannel).find((message) => message.includes(`${ticket.number}`)) ?? ''
  for (const part of [yara.name, 'Visio']) expect(shown).toContain(part)
  for (const part of ['@contoso', '203.0.113.7', 'CA-SECRET', nora, 'Action.Execute']) expect(shown).not.toContain(part)
})

test('what the person answers reaches the agent who asked, in the agent’s own chat', async () => {
  const asked = await change(await open(), { do: 'ask', text: 'Which browser?' })
  await change(asked, { do: 'answer', text: 'It is Edge' }, { userId: nora, name: yara.name }, bot.keys[0])
  await until(() => saying(agentChat, 'It is Edge') > 0)
  expect([saying(agentChat, 'It is Edge'), saying(chat, 'Which browser?')]).toEqual([1, 1])
})

test('Teams is away: the news comes once it is back, once', async () => {
  const ticket = await open()
  await until(() => saying(ticketsChannel, `${ticket.number}`) === 1)
  for (const _ of [1, 2]) bot.connector.next({ status: 500 })
  await change(ticket, { do: 'ask', text: 'Are you there?' })
  await until(() => bot.lines.some((line) => line.includes('will be tried again')))
  expect(saying(chat, 'Are you there?')).toBe(0)
  bot.clock.ahead += 3
  bot.wake()
  await until(() => saying(chat, 'Are you there?') === 1)
  bot.clock.ahead += 600
  bot.wake()
  await post(bot.url, activity(bot.connector.serviceUrl, { text: 'help' }))
  expect(saying(chat, 'Are you there?')).toBe(1)
  expect(bot.lines.join()).not.toContain(yara.name)
})

test('a restart delivers what was left, and changes the same thread', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'signpost-tickets-'))
  const connector = await startFakeConnector()
  cleanups.push(connector.stop, () => rm(folder, { recursive: true, force: true }))
  const first = await startTicketBot(`pglite:${path.join(folder, 'store')}`, connector)
  first.tellChannel()
  await post(first.url, activity(connector.serviceUrl, { text: 'help' }))
  const [conversation = ''] = first.keys
  const { ticket } = await first.store.tickets.open(draft(), { key: 'one', conversation })
  await until(() => connector.messages(ticketsChannel).length === 1)
  for (const _ of [1, 2]) connector.next({ status: 500 })
  await first.store.tickets.change(wanting(ticket, { do: 'take' }))
  await until(() => first.lines.filter((line) => line.includes('will be tried again')).length === 2)
  await first.stop()
  const second = await startTicketBot(`pglite:${path.join(folder, 'store')}`, connector)
  second.tellChannel()
  const [thread] = connector.messages(ticketsChannel)
  for (const place of [chat, thread?.id ?? ''])
    await until(() => JSON.stringify(connector.messages(place).map(({ activity: now }) => now)).includes(sanne.name))
  await second.stop()
  expect(connector.messages(ticketsChannel)).toHaveLength(1)
}, 30_000)
