import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { jest } from '@jest/globals'
import { playgroundProgram } from '../../src/demo/client/playground-program.ts'
import { silentLog } from '../../src/log/log.ts'
import { runDemo } from '../../src/run-demo.ts'
import { openBrowser, whyNoBrowser } from './browser.ts'
import { openChat, type Chat } from './playground-page.ts'

jest.setTimeout(90_000)

const why = whyNoBrowser() ?? (playgroundProgram() === undefined ? 'Agents Playground is not installed' : undefined)
const folder = await mkdtemp(path.join(os.tmpdir(), 'signpost-journeys-'))

/** Plays one person, and the agent when asked for, against the whole demo as `npm start` runs it; screenshots land in a temporary folder. */
const asPerson = async (
  upn: string,
  play: (chat: Chat, agent: () => Promise<Chat>) => Promise<void>,
): Promise<void> => {
  const demo = await runDemo({ port: 0, clientPort: 0, databaseUrl: 'pglite:' }, ['--as', upn], silentLog)
  const browser = await openBrowser()
  try {
    const chatAt = async (url: string | undefined): Promise<Chat> => openChat(await browser.newPage(), url ?? '')
    await play(await chatAt(demo.clientUrl), () => chatAt(demo.agentUrl))
  } finally {
    await browser.close()
    await demo.stop()
  }
}

const picture = (name: string): string => path.join(folder, `${name}.png`)

if (why !== undefined) test.todo(`skipped: ${why}`)
else {
  test('Yara is welcomed, pastes AADSTS50105, and learns whom to ask and why', () =>
    asPerson('yara.bouwman@contoso.com', async (chat) => {
      const welcome = await chat.waitForCard((text) => text.includes('Signing in does not work?'))
      expect(welcome).toContain('Never send me a password')
      await chat.screenshot(picture('welcome-en'))
      await chat.say('Expense Cloud says AADSTS50105: Your administrator has configured the application to block users')
      const advice = await chat.waitForCard((text) => text.includes('No access to Expense Cloud'))
      expect(advice).toContain('you are not assigned yet')
      expect(advice).toContain('Who can fix this: the owner of the app')
      expect(advice).not.toContain('APP-ExpenseCloud-Users')
      expect(advice).not.toContain('Request Id')
      await chat.screenshot(picture('advice-en'))
      await chat.press('Show details')
      const details = await chat.waitForCard((text) => text.includes('Request Id'))
      expect(details).toContain('AADSTS50105')
      await chat.screenshot(picture('details-en'))
      await chat.press('Check again')
      await chat.waitForCard((text) => text.includes('No access to Expense Cloud') && !text.includes('Hide details'))
    }))

  test('Jesse begint, in het Nederlands, en leest waar hij zijn tweede stap instelt', () =>
    asPerson('jesse.kuipers@contoso.com', async (chat) => {
      await chat.waitForCard((text) => text.includes('Signpost'))
      await chat.say('teams vraagt om meer informatie als ik me wil aanmelden')
      const advice = await chat.waitForCard((text) => text.includes('tweede aanmeldstap'))
      expect(advice).toContain('aka.ms/mysecurityinfo')
      expect(advice).toContain('Wie dit kan oplossen: jij')
      expect(advice).not.toContain('CA001')
      await chat.screenshot(picture('advice-nl'))
      await chat.press('Toon details')
      await chat.waitForCard((text) => text.includes('alleen een wachtwoord') && text.includes('Sluit details'))
      await chat.screenshot(picture('details-nl'))
    }))

  test('at the other client an agent checks Yara and sees names that she does not', () =>
    asPerson('yara.bouwman@contoso.com', async (chat, agent) => {
      const helpdesk = await agent()
      await helpdesk.waitForCard((text) => text.includes('Signpost'))
      await helpdesk.say('check yara.bouwman@contoso.com: Expense Cloud says AADSTS50105')
      const advice = await helpdesk.waitForCard((text) => text.includes('APP-ExpenseCloud-Users'))
      expect(advice).toContain('yara.bouwman@contoso.com')
      await helpdesk.screenshot(picture('advice-agent'))
      await chat.waitForCard((text) => text.includes('Signpost'))
      expect(await chat.cards()).toBe(1)
    }))
}
