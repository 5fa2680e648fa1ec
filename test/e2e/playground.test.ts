import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import { jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { startPlayground, type Playground } from '../../src/demo/client/playground.ts'
import { playgroundProgram } from '../../src/demo/client/playground-program.ts'
import { openBrowser, whyNoBrowser, type TestBrowser } from './browser.ts'
import { openChat, type Chat } from './playground-page.ts'
import { playgroundScene } from './playground-scene.ts'

jest.setTimeout(60_000)

/** What the bot below reads of an activity. */
interface Activity {
  readonly type: string
  readonly text?: string
  readonly serviceUrl: string
  readonly conversation: { readonly id: string }
}

const isActivity = (value: unknown): value is Activity => typeof value === 'object' && value !== null && 'type' in value

const contentType = 'application/vnd.microsoft.card.adaptive'
const card = (says: string, button?: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: says, wrap: true }],
  actions: button === undefined ? [] : [{ type: 'Action.Execute', title: button, verb: 'pressed' }],
})

/** Sends or changes a message; the id of it. */
const show = async ({ serviceUrl, conversation }: Activity, content: object, id?: string): Promise<string> => {
  const url = `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities${id ? `/${id}` : ''}`
  const body = JSON.stringify({ type: 'message', attachments: [{ contentType, content }] })
  const headers = { 'Content-Type': 'application/json' }
  const answer: unknown = await (await fetch(url, { method: id ? 'PUT' : 'POST', headers, body })).json()
  return typeof answer === 'object' && answer !== null && 'id' in answer ? String(answer.id) : ''
}

const reply = async (activity: Activity): Promise<void> => {
  if (activity.type !== 'message') return
  if (activity.text === 'ask') return void (await show(activity, card('Shall I go on?', 'Go on')))
  const id = await show(activity, card(`I heard: ${activity.text}`))
  if (activity.text === 'change') await show(activity, card('Changed in place'), id)
}

/** Not chained: restify, loaded by another test of this process, changes what `writeHead` returns. */
const end = (response: ServerResponse, status: number): void => {
  response.writeHead(status)
  response.end()
}

/** A bot of a few lines: answers what it hears with a card, an `invoke` with another card. */
const bot: Server = createServer((request, response) => {
  // The client asks with HEAD first, and sends nothing before it has an answer.
  if (request.method !== 'POST') {
    end(response, 405)
    return
  }
  void json(request).then(async (activity) => {
    if (!isActivity(activity)) return end(response, 400)
    const pressed = { statusCode: 200, type: contentType, value: card('Gone on') }
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(activity.type === 'invoke' ? pressed : {}))
    return reply(activity)
  })
})

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
const start = async (): Promise<Playground> => {
  const botUrl = `http://127.0.0.1:${portOf(bot)}/api/messages`
  const client = await startPlayground({ ...playgroundScene, port: 0, botUrl })
  if ('missing' in client) throw new Error(client.missing)
  return client
}

const reason =
  whyNoBrowser() ?? (playgroundProgram() === undefined ? 'skipped: Agents Playground is not installed' : undefined)

if (reason !== undefined) test.todo(`${reason}`)
else {
  let playground: Playground
  let browser: TestBrowser
  let page: Page
  let chat: Chat
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'signpost-e2e-'))
    await new Promise<void>((listening) => bot.listen(0, '127.0.0.1', listening))
    ;[playground, browser] = await Promise.all([start(), openBrowser()])
  })

  beforeEach(async () => {
    page = await browser.newPage()
    chat = await openChat(page, playground.url)
  })

  afterEach(() => page.close())

  afterAll(async () => {
    await browser?.close()
    await playground?.stop()
    bot.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a card the bot sends is shown', async () => {
    await chat.say('hello')
    expect(await chat.waitForCard((text) => text.includes('hello'))).toBe('I heard: hello')
    await chat.screenshot(path.join(folder, 'hello.png'))
    expect((await stat(path.join(folder, 'hello.png'))).size).toBeGreaterThan(10_000)
  })

  test('a card the bot changes is replaced in place', async () => {
    await chat.say('change')
    await chat.waitForCard((text) => text === 'Changed in place')
    expect(await chat.cards()).toBe(1)
    expect(await chat.lastCard()).toBe('Changed in place')
  })

  test('a card that answers a button replaces the card of the button', async () => {
    await chat.say('ask')
    await chat.waitForCard((text) => text.startsWith('Shall I go on?'))
    await chat.press('Go on')
    await chat.waitForCard((text) => text === 'Gone on')
    expect(await chat.cards()).toBe(1)
  })
}
