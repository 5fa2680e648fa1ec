import { setTimeout as wait } from 'node:timers/promises'
import { retryWait } from '../../src/teams/retry-wait.ts'
import type { TakeTurn } from '../../src/teams/turn.ts'
import { activity, chat, onScreen, post, until } from './speak.ts'
import { card, screensInMemory, showing, startBot, stopBots } from './start-bot.ts'

afterEach(stopBots)

/** Shows progress, then after some milliseconds the result, on the same card. */
const inTwoSteps =
  (milliseconds: number): TakeTurn =>
  ({ event }, show) => {
    const shown = show(card(event.id, 'Looking…')).then(() => undefined)
    const settled = shown.then(async () => {
      await wait(milliseconds)
      await show(card(event.id, 'Found'))
      return card(event.id, 'Found')
    })
    return { shown, settled }
  }

test('a message is answered at once; progress becomes the result in place', async () => {
  const bot = await startBot(inTwoSteps(300))
  const heard = await post(bot.url, activity(bot.connector.serviceUrl))
  expect([heard.status, heard.text]).toEqual([200, ''])
  expect(onScreen(bot.connector)).toEqual(['Looking…'])
  await until(() => onScreen(bot.connector)[0] === 'Found')
  expect(bot.connector.calls).toEqual(['POST message', 'PUT message'])
  expect(bot.connector.messages(chat)[0]?.activity).toMatchObject({ summary: 'Found', recipient: { id: '29:nora' } })
})

test('a second message gets a message of its own', async () => {
  const bot = await startBot(inTwoSteps(0))
  await post(bot.url, activity(bot.connector.serviceUrl))
  await post(bot.url, activity(bot.connector.serviceUrl))
  await until(() => onScreen(bot.connector).join() === 'Found,Found')
  expect(bot.connector.messages(chat)).toHaveLength(2)
})

test('a late change of an older card finds its own message', async () => {
  const bot = await startBot((_, show) => {
    const all = [card('old', 'Looking…'), card('new', 'Welcome'), card('old', 'Found')].map(show)
    const done = Promise.all(all).then(() => undefined)
    return { shown: done, settled: done }
  })
  await post(bot.url, activity(bot.connector.serviceUrl))
  await until(() => onScreen(bot.connector).join() === 'Found,Welcome')
  expect(bot.connector.calls).toEqual(['POST message', 'POST message', 'PUT message'])
})

test('an update never overtakes its message', async () => {
  const bot = await startBot(({ event }, show) => {
    const all = ['1', '2', '3', '4'].map((words) => show(card(event.id, words)))
    const done = Promise.all(all).then(() => undefined)
    return { shown: done, settled: done }
  })
  bot.connector.next({ delay: 200 })
  await post(bot.url, activity(bot.connector.serviceUrl))
  expect(bot.connector.messages(chat)).toHaveLength(1)
  expect(onScreen(bot.connector)).toEqual(['4'])
})

test('a slow turn is acknowledged after a second, with a typing indicator', async () => {
  const bot = await startBot(({ event }, show) => {
    const done = wait(1_600).then(async () => {
      await show(card(event.id, 'At last'))
      return undefined
    })
    return { shown: done, settled: done }
  })
  const { milliseconds } = await post(bot.url, activity(bot.connector.serviceUrl))
  expect(milliseconds).toBeLessThan(1_550)
  await until(() => onScreen(bot.connector)[0] === 'At last')
  expect(bot.connector.calls).toEqual(['POST typing', 'POST message'])
})

test('a message that is gone is sent anew', async () => {
  const store = screensInMemory()
  const bot = await startBot(({ event }, show) => showing(card('same', event.id))({ key: '', event }, show), { store })
  await post(bot.url, activity(bot.connector.serviceUrl))
  const [[key, screen] = []] = [...store.screens]
  if (key && screen) store.screens.set(key, { ...screen, activityId: 'deleted' })
  await post(bot.url, activity(bot.connector.serviceUrl))
  expect(bot.connector.calls).toEqual(['POST message', 'PUT message', 'POST message'])
})

test('the connector says later: tried again', async () => {
  const bot = await startBot(showing(card('c', 'Here')))
  bot.connector.next({ status: 429, retryAfter: '0' })
  bot.connector.next({ status: 503, retryAfter: '0' })
  await post(bot.url, activity(bot.connector.serviceUrl))
  expect(onScreen(bot.connector)).toEqual(['Here'])
  expect(bot.connector.calls).toHaveLength(3)
})

test('the connector says later three times: given up', async () => {
  const bot = await startBot(showing(card('c', 'Here')))
  for (const _ of [1, 2, 3]) bot.connector.next({ status: 429, retryAfter: '0' })
  await post(bot.url, activity(bot.connector.serviceUrl))
  expect(onScreen(bot.connector)[0]).toMatch(/^Sorry/)
})

test.each([
  [undefined, 1],
  ['', 1],
  ['soon', 1],
  ['-5', 1],
  ['0', 0],
  ['7', 7],
  ['3600', 30],
])('Retry-After %j: %d s', (header, seconds) => {
  expect(retryWait(header)).toBe(seconds)
})

test('the connector cannot send the bot and its token elsewhere', async () => {
  const bot = await startBot(showing(card('c', 'Here')))
  const elsewhere = await startBot(showing(card('c', 'Here')))
  bot.connector.next({ status: 307, location: elsewhere.connector.serviceUrl })
  await post(bot.url, activity(bot.connector.serviceUrl))
  expect(elsewhere.connector.connections()).toBe(0)
})

test('after another 5xx nothing is sent twice', async () => {
  const bot = await startBot(showing(card('c', 'Here')))
  bot.connector.next({ status: 500 })
  await post(bot.url, activity(bot.connector.serviceUrl))
  await until(() => bot.connector.calls.length === 2)
  expect(onScreen(bot.connector)[0]).toMatch(/^Sorry/)
})

test('a restart keeps the screen: the same card is updated by another process', async () => {
  const store = screensInMemory()
  const first = await startBot(showing(card('same', 'Before')), { store })
  await post(first.url, activity(first.connector.serviceUrl))
  const second = await startBot(showing(card('same', 'After')), { store })
  await post(second.url, activity(first.connector.serviceUrl))
  expect(onScreen(first.connector)).toEqual(['After'])
})

test('the stored reference holds no name and only what an admitted activity said', async () => {
  const bot = await startBot(showing(card('c', 'Here')))
  await post(bot.url, activity(bot.connector.serviceUrl, { conversation: { id: 'a:forged' } }))
  expect(bot.screens.size).toBe(0)
  await post(bot.url, activity(bot.connector.serviceUrl))
  expect(JSON.stringify([...bot.screens.values()])).not.toContain('Nora')
})

test('a store that was tampered with sends nothing elsewhere', async () => {
  const store = screensInMemory()
  const bot = await startBot(showing(card('c', 'Here')), { store })
  const other = await startBot(showing(card('c', 'Here')))
  const { saveScreen } = store
  const elsewhere = other.connector.serviceUrl.replace('127.0.0.1', '[::ffff:127.0.0.1]')
  Object.assign(store, {
    saveScreen: (key: string) =>
      saveScreen(key, {
        reference: { serviceUrl: elsewhere, bot: { id: 'b' }, user: { id: 'u' }, conversation: { id: 'c' } },
      }),
  })
  await post(bot.url, activity(bot.connector.serviceUrl))
  expect(other.connector.connections()).toBe(0)
  expect(bot.lines.join()).toContain('could not be told')
})

const both = (words: string): TakeTurn => {
  const cards = [card('news', 'Sanne took 101'), card('stage', words)]
  return (_, show) => {
    const done = Promise.all(cards.map(show)).then(() => undefined)
    return { shown: done, settled: done }
  }
}

test('a card beside the newest is sent once, and found again after a restart', async () => {
  const store = screensInMemory()
  const first = await startBot(({ event }, show) => both(event.id)({ key: '', event }, show), { store })
  const { serviceUrl } = first.connector
  for (const id of ['1', '2', '2b']) await post(first.url, activity(serviceUrl, { id }))
  expect(onScreen(first.connector)).toEqual(['Sanne took 101', '2b'])
  expect(first.connector.calls).toEqual(['POST message', 'POST message', 'PUT message', 'PUT message'])
  const second = await startBot(both('3'), { store })
  await post(second.url, activity(serviceUrl))
  expect(onScreen(first.connector)).toEqual(['Sanne took 101', '3'])
})

test('what could not be updated is tried again the next time, even if nothing changed', async () => {
  const bot = await startBot(({ event }, show) =>
    showing(card('c', event.type === 'said' ? event.text : ''))({ key: '', event }, show),
  )
  const { serviceUrl } = bot.connector
  await post(bot.url, activity(serviceUrl, { text: 'one' }))
  bot.connector.next({ status: 500 })
  await post(bot.url, activity(serviceUrl, { text: 'two' }))
  await post(bot.url, activity(serviceUrl, { text: 'one' }))
  expect(bot.connector.calls).toEqual(['POST message', 'PUT message', 'POST message', 'PUT message'])
})
