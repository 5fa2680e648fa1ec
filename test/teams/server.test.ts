import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { silentLog } from '../../src/log/log.ts'
import type { Bot } from '../../src/teams/bot.ts'
import { startServer } from '../../src/teams/server.ts'
import { post } from './speak.ts'

const bot: Bot = {
  needsToken: false,
  receive: () => Promise.resolve({ status: 200 }),
  show: () => Promise.resolve(),
  channel: {
    isKnown: () => Promise.resolve(false),
    put: () => Promise.resolve(),
    learn: () => Promise.resolve(),
    tell: () => {},
  },
  ended: () => Promise.resolve(),
}
const start = (change: Partial<Bot> = {}, port = 0, isReady = true) =>
  startServer({ port, host: '127.0.0.1', bot: { ...bot, ...change }, isReady: async () => isReady, log: silentLog })
const statusOf = async (url: string): Promise<number> => (await fetch(url)).status

test('healthy always, ready when what it needs is there, nothing else to see', async () => {
  const [ready, unready] = await Promise.all([start(), start({}, 0, false)])
  expect(await statusOf(`${ready.url}/healthz`)).toBe(200)
  expect(await statusOf(`${ready.url}/readyz`)).toBe(200)
  expect(await statusOf(`${unready.url}/healthz`)).toBe(200)
  expect(await statusOf(`${unready.url}/readyz`)).toBe(503)
  expect(await statusOf(`${ready.url}/`)).toBe(404)
  expect(await statusOf(`${ready.url}/api/messages`)).toBe(405)
  await Promise.all([ready.stop(), unready.stop()])
})

test('a busy port is told in a sentence', async () => {
  const first = await start()
  await expect(start({}, first.port)).rejects.toThrow(`Port ${first.port} is in use`)
  await expect(start({}, first.port)).rejects.toHaveProperty('code', 'EADDRINUSE')
  await first.stop()
})

test('stopping: what runs ends, also in the background; idle connections do not hold it up', async () => {
  const done: string[] = []
  const server = await start({
    async receive() {
      await wait(300)
      done.push('answered')
      return { status: 200 }
    },
    async ended() {
      await wait(100)
      done.push('settled')
    },
  })
  const agent = new Agent({ keepAlive: true })
  await new Promise((resolve) =>
    get(`${server.url}/healthz`, { agent }, (response) => response.resume().on('end', resolve)),
  )
  const running = post(server.url, {})
  await wait(50)
  const began = performance.now()
  await server.stop()
  expect((await running).status).toBe(200)
  expect(done).toEqual(['answered', 'settled'])
  expect(performance.now() - began).toBeLessThan(2_000)
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed')
})
