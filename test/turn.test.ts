import type { Conversation, Event } from '../src/conversation/conversation.ts'
import { newConversation } from '../src/conversation/reduce.ts'
import { silentLog } from '../src/log/log.ts'
import type { World } from '../src/model/world.ts'
import { noTickets } from '../src/no-tickets.ts'
import { plainText } from '../src/cards/plain-text.ts'
import type { Shown } from '../src/cards/views.ts'
import { resumeTurns, showAgain, takeTurn, type House } from '../src/turn.ts'
import { aTicket } from './conversation/a-ticket.ts'
import { memoryStore } from './stories/memory-store.ts'

const now = '2026-11-16T09:30:00Z'
const by = { userId: '11111111-1111-4111-8111-111111111111', name: 'Yara', tenantId: 'contoso' }
const says = (text: string, id = 'one'): Event => ({ type: 'said', id, text, by, at: now, place: 'personal' })

/** A world in which Graph refuses everything: what is told must then be honest. */
const world = (change: Partial<World> = {}): World => ({
  now: () => now,
  roleOf: () => Promise.resolve({ isAgent: false, isAdmin: false }),
  findPeople: () => Promise.resolve({ known: false, because: 'unavailable' }),
  appNames: () => Promise.resolve([]),
  tickets: noTickets,
  writeAudit: () => Promise.resolve(),
  gather: (_, wanted) =>
    Promise.resolve(Object.fromEntries(wanted.map((fact) => [fact, { known: false, because: 'unavailable' }]))),
  ...change,
})

const houseWith = (change: Partial<World> = {}, store = memoryStore()): House => ({
  world: world(change),
  conversations: store,
  log: silentLog,
})

/** A screen that remembers what was put on it. */
const screen = () => {
  const shown: Shown[] = []
  return { shown, show: (one: Shown) => Promise.resolve(void shown.push(one)) }
}

const textOf = (shown: Shown | undefined): string => plainText(shown?.content)

const stageOf = async (house: House): Promise<Conversation['stage']['is']> => {
  const stored = await house.conversations.load('chat')
  if (!stored) throw new Error('nothing was saved')
  return (stored.document as Conversation).stage.is
}

test('a message shows progress first and its advice in the same card', async () => {
  const { shown, show } = screen()
  const turn = takeTurn(houseWith(), 'chat', says('I cannot sign in'), show)
  expect((await turn.shown)?.card).toBe('one')
  await turn.settled
  expect(shown.map(({ card }) => card)).toEqual(['one', 'one'])
  expect(textOf(shown[1])).toContain('Not sure yet')
})

test('the same activity again changes nothing and shows nothing', async () => {
  const house = houseWith()
  await takeTurn(house, 'chat', says('help'), screen().show).settled
  const { shown, show } = screen()
  const pressed: Event = {
    type: 'pressed',
    id: 'two',
    verb: 'details',
    data: { card: 'old' },
    by,
    at: now,
    place: 'personal',
  }
  expect(await takeTurn(house, 'chat', pressed, show).settled).toBe(undefined)
  expect(shown).toEqual([])
})

test('what a restart interrupts is carried on, once, in the same card', async () => {
  const store = memoryStore()
  const stopped = houseWith({ gather: () => new Promise(() => {}) }, store)
  await takeTurn(stopped, 'chat', says('I cannot sign in'), screen().show).shown
  expect(await stageOf(stopped)).toBe('examining')
  const restarted = houseWith({}, store)
  const { shown, show } = screen()
  await resumeTurns(restarted, () => show)
  expect(shown.map(({ card }) => card)).toEqual(['one'])
  expect(await stageOf(restarted)).toBe('advising')
  await resumeTurns(restarted, () => show)
  expect(shown).toHaveLength(1)
})

test('somebody else saving first is no problem: the event is reduced again', async () => {
  const store = memoryStore()
  let rivals = 0
  const rival = {
    ...store,
    save: async (...args: Parameters<typeof store.save>) => {
      if (rivals++ < 2) await store.save(args[0], newConversation('nl'), args[2], args[3])
      return store.save(...args)
    },
  }
  await takeTurn(houseWith({}, rival), 'chat', says('help'), screen().show).settled
  expect(rivals).toBeGreaterThan(1)
  expect(await stageOf(houseWith({}, store))).toBe('idle')
})

test('a fault in the world becomes a reference and a way on, and the question is kept', async () => {
  const house = houseWith({ gather: () => Promise.reject(new Error('secret detail of the fault')) })
  const { shown, show } = screen()
  await takeTurn(house, 'chat', says('I cannot sign in'), show).settled
  expect(JSON.stringify(shown)).not.toContain('secret detail')
  expect(textOf(shown.at(-1))).toMatch(/\b[0-9a-f]{8}\b/)
  expect(await stageOf(house)).toBe('broken')
})

test('an answer of an older examination is dropped', async () => {
  const waiting: (() => void)[] = []
  const house = houseWith({
    gather: (_, wanted) =>
      new Promise((resolve) =>
        waiting.push(() =>
          resolve(Object.fromEntries(wanted.map((fact) => [fact, { known: false, because: 'too-slow' }]))),
        ),
      ),
  })
  const { shown, show } = screen()
  const first = takeTurn(house, 'chat', says('I cannot sign in', 'one'), show)
  await first.shown
  const second = takeTurn(house, 'chat', says('it is Power BI', 'two'), show)
  await second.shown
  while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve))
  for (const answer of waiting) answer()
  await Promise.all([first.settled, second.settled])
  expect(shown.filter((one) => one.card === 'one' && textOf(one).includes('Not sure yet'))).toEqual([])
  expect(textOf(shown.filter(({ card }) => card === 'one').at(-1))).toContain('Continued below')
  expect(shown.at(-1)?.card).toBe('two')
})

test('a conversation of another version starts over politely', async () => {
  const store = memoryStore()
  await store.save('chat', { version: 99, stage: { is: 'dancing' } }, 0, now)
  const { shown, show } = screen()
  await takeTurn(houseWith({}, store), 'chat', says('help'), show).settled
  expect(shown).toHaveLength(1)
  expect(await stageOf(houseWith({}, store))).toBe('idle')
})

test('what is under way is not done twice when something else changes meanwhile', async () => {
  let gathered = 0
  const house = houseWith({
    gather: async (_, wanted) => {
      gathered += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
      return Object.fromEntries(wanted.map((fact) => [fact, { known: false, because: 'too-slow' }]))
    },
  })
  const first = takeTurn(house, 'chat', says('I cannot sign in', 'one'), screen().show)
  await first.shown
  const second = takeTurn(house, 'chat', says('nederlands', 'two'), screen().show)
  await Promise.all([first.settled, second.settled])
  expect(gathered).toBe(1)
})

test('what cannot be shown is carried out all the same, and the caller is told', async () => {
  const house = houseWith()
  const turn = takeTurn(house, 'chat', says('I cannot sign in'), () => Promise.reject(new Error('Teams is down')))
  await expect(turn.shown).rejects.toThrow('Teams is down')
  await turn.settled
  expect(await stageOf(house)).toBe('advising')
  const { shown, show } = screen()
  await showAgain(house, 'chat', show)
  expect(textOf(shown[0])).toContain('Not sure yet')
})

test('news in a conversation that was forgotten is all that is shown, once', async () => {
  const house = houseWith()
  const { shown, show } = screen()
  const ticket = aTicket({}, 'resolved')
  const [entry] = ticket.history
  if (!entry) throw new Error('a ticket has a history')
  const news: Event = { type: 'ticket-news', id: 'news', ticket, entry }
  await takeTurn(house, 'chat', news, show).settled
  await takeTurn(house, 'chat', news, show).settled
  expect(shown.map(({ card }) => card)).toEqual(['news'])
})
