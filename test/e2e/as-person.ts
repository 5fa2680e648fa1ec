import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { playgroundProgram } from '../../src/demo/client/playground-program.ts'
import { silentLog } from '../../src/log/log.ts'
import { runDemo } from '../../src/run-demo.ts'
import { openBrowser, whyNoBrowser } from './browser.ts'
import { openChat, type Chat } from './playground-page.ts'

/** Why no journey can be played on this machine; undefined when it can. */
export const whyNoJourney =
  whyNoBrowser() ?? (playgroundProgram() === undefined ? 'Agents Playground is not installed' : undefined)

const folder = await mkdtemp(path.join(os.tmpdir(), 'signpost-journeys-'))

/** Where a picture of a journey lands. */
export const picture = (name: string): string => path.join(folder, `${name}.png`)

/** Plays one person, and the agent when asked for, against the whole demo as `npm start` runs it. */
export const asPerson = async (
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
