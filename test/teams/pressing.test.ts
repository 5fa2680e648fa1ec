import { setTimeout as wait } from 'node:timers/promises'
import { pick } from '../../src/teams/pick.ts'
import type { TakeTurn } from '../../src/teams/turn.ts'
import { activity, answeredCard, chat, onScreen, post, pressing, until } from './speak.ts'
import type { TestBot } from './start-bot.ts'
import { card, startBot, stopBots } from './start-bot.ts'

afterEach(stopBots)

/** A message shows card `a`; a press shows what the verb says. */
const onPress =
  (press: TakeTurn): TakeTurn =>
  (incoming, show) => {
    if (incoming.event.type === 'pressed') return press(incoming, show)
    const id = incoming.event.type === 'said' ? incoming.event.text : 'a'
    const done = show(card(id, 'Advice')).then(() => undefined)
    return { shown: done, settled: done }
  }

/** Progress at once, the result later, on card `a`. */
const slowly =
  (milliseconds: number): TakeTurn =>
  (_incoming, show) => {
    const shown = show(card('a', 'Working…')).then(() => card('a', 'Working…'))
    const settled = shown.then(async () => {
      await wait(milliseconds)
      await show(card('a', 'Done'))
      return card('a', 'Done')
    })
    return { shown, settled }
  }

const withCard = async (press: TakeTurn): Promise<TestBot> => {
  const bot = await startBot(onPress(press))
  await post(bot.url, activity(bot.connector.serviceUrl, { text: 'a' }))
  return bot
}
const currentMessage = (bot: TestBot): string | undefined => bot.connector.messages(chat).at(-1)?.id

test('a quick result is the answer, and stands in the message afterwards', async () => {
  const bot = await withCard(slowly(200))
  const heard = await post(bot.url, pressing(bot.connector.serviceUrl, 'again', { replyToId: currentMessage(bot) }))
  expect(pick(heard.body, 'type')).toBe('application/vnd.microsoft.card.adaptive')
  expect([heard.status, pick(heard.body, 'statusCode'), answeredCard(heard)]).toEqual([200, 200, 'Done'])
  expect(bot.connector.calls).toEqual(['POST message'])
  await until(() => onScreen(bot.connector)[0] === 'Done')
  expect(bot.connector.calls).toEqual(['POST message', 'PUT message'])
})

test('a slow result: the answer is the progress, the update follows', async () => {
  const bot = await withCard(slowly(2_000))
  const heard = await post(bot.url, pressing(bot.connector.serviceUrl, 'again', { replyToId: currentMessage(bot) }))
  expect(answeredCard(heard)).toBe('Working…')
  expect(heard.milliseconds).toBeGreaterThan(1_400)
  expect(heard.milliseconds).toBeLessThan(2_000)
  await until(() => onScreen(bot.connector)[0] === 'Done')
  expect(bot.connector.messages(chat)).toHaveLength(1)
})

test('a result just after the answer is not overtaken by it', async () => {
  const bot = await withCard(slowly(1_520))
  const heard = await post(bot.url, pressing(bot.connector.serviceUrl, 'again'))
  const answered = performance.now()
  await until(() => onScreen(bot.connector)[0] === 'Done')
  expect(answeredCard(heard)).toBe('Working…')
  expect(performance.now() - answered).toBeGreaterThan(200)
})

test('a new card is a new message; the pressed one stays', async () => {
  const bot = await withCard((_incoming, show) => {
    const done = show(card('b', 'Another')).then(() => card('b', 'Another'))
    return { shown: done, settled: done }
  })
  const heard = await post(bot.url, pressing(bot.connector.serviceUrl, 'again', { replyToId: currentMessage(bot) }))
  expect(onScreen(bot.connector)).toEqual(['Advice', 'Another'])
  expect(heard.body).toMatchObject({ type: 'application/vnd.microsoft.activity.message', value: 'See below' })
})

test('nothing to show: the answer is the current card', async () => {
  const nothing: TakeTurn = () => ({ shown: Promise.resolve(undefined), settled: Promise.resolve(undefined) })
  const bot = await withCard(nothing)
  expect(answeredCard(await post(bot.url, pressing(bot.connector.serviceUrl, 'again')))).toBe('Advice')
})

test('an old card: its message is left alone, the current one changes', async () => {
  const bot = await withCard((_incoming, show) => {
    const done = show(card('b', 'Newest')).then(() => card('b', 'Newest'))
    return { shown: done, settled: done }
  })
  const old = currentMessage(bot)
  await post(bot.url, activity(bot.connector.serviceUrl, { text: 'b' }))
  const heard = await post(bot.url, pressing(bot.connector.serviceUrl, 'again', { replyToId: old }))
  expect(heard.body).toMatchObject({ value: 'See below' })
  expect(onScreen(bot.connector)).toEqual(['Advice', 'Newest'])
})

test('a press that fails says so with a reference, and the card stays', async () => {
  const bot = await withCard(() => {
    throw new Error('hunter2')
  })
  const heard = await post(bot.url, pressing(bot.connector.serviceUrl, 'again'))
  expect(pick(heard.body, 'value')).toMatch(/^Sorry \([0-9A-F]{8}\)$/)
  expect(onScreen(bot.connector)).toEqual(['Advice'])
})

test('the same press a hundred times at once is one turn and one answer', async () => {
  const bot = await withCard(slowly(100))
  const invoke = pressing(bot.connector.serviceUrl, 'again')
  const heard = await Promise.all(Array.from({ length: 100 }, () => post(bot.url, invoke)))
  expect(new Set(heard.map(answeredCard))).toEqual(new Set(['Done']))
  expect(bot.taken.filter(({ event }) => event.type === 'pressed')).toHaveLength(1)
})
