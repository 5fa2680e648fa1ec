import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { clientFile, type ClientScene } from './client-file.ts'
import { freePort } from './free-port.ts'
import { playgroundProgram } from './playground-program.ts'

/** Where the bot listens, where the client shall listen (0: any free port), and what it shows. */
export interface PlaygroundOptions extends ClientScene {
  /** Full address of the bot's `/api/messages`. */
  readonly botUrl: string
  readonly port: number
}

/** A running client: the page to open, and the way to end it. */
export interface Playground {
  readonly url: string
  /** Where its Bot Connector is. */
  readonly serviceUrl: string
  readonly stop: () => Promise<void>
}

/** Milliseconds within which the client must answer; 1 s is usual. */
const patience = 20_000

const notInstalled =
  'The Teams-like client is not installed. To get it: npm install --include=dev ' +
  '(it is Microsoft 365 Agents Playground, a pre-release tool of Microsoft under its own terms).'

/** Starts Microsoft 365 Agents Playground, which then reaches this machine only; throws where the port is busy or it does not start. */
export const startPlayground = async (
  options: PlaygroundOptions,
): Promise<Playground | { readonly missing: string }> => {
  const program = playgroundProgram()
  if (program === undefined) return { missing: notInstalled }
  const port = await freePort(options.port)
  if (port === undefined) throw new Error(busy(options.port))
  const folder = await makeFolder(options)
  const child = launch(program, folder, [options.botUrl, String(port)])
  const ended = once(child, 'exit').catch(() => undefined)
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const url = `http://127.0.0.1:${port}`
  const answers = `${url}/_connector/v3/teams/${encodeURIComponent(options.team.id)}`
  const failure = await whyNotReady(child, port, answers)
  // Spelt as the client spells it to the bot.
  if (failure === undefined) return { url, serviceUrl: `http://localhost:${port}/_connector`, stop }
  const reason = hasEnded(child) ? await whyItEnded(folder) : failure
  await stop()
  throw new Error(reason)
}

const busy = (port: number): string =>
  `Port ${port}, where the Teams-like client should listen, is in use. ` +
  `Stop the program that uses it, or choose another port: CLIENT_PORT=${port + 1} npm start`

/** Its own folder outside the project: settings, log, home, and commands that open no browser. */
const makeFolder = async (scene: ClientScene): Promise<string> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'signpost-client-'))
  await writeFile(path.join(folder, '.m365agentsplayground.yml'), clientFile(scene))
  // The client opens a browser and ends when it finds no command for that: give it one that does nothing.
  await mkdir(path.join(folder, 'bin'))
  for (const opener of ['xdg-open', 'open']) {
    const file = path.join(folder, 'bin', opener)
    await writeFile(file, '#!/bin/sh\n')
    await chmod(file, 0o755)
  }
  return folder
}

const launch = (program: string, folder: string, [botUrl, port]: readonly [string, string]): ChildProcess => {
  const before = ['./loopback-only.ts', './end-with-parent.ts']
  const imports = before.map((file) => `--import=${new URL(file, import.meta.url).href}`)
  const settings = ['start', '-e', botUrl, '-c', 'msteams', '-p', port, '--disable-telemetry']
  return spawn(process.execPath, [...imports, program, ...settings], {
    cwd: folder,
    env: { PATH: path.join(folder, 'bin'), HOME: folder, TMPDIR: folder },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

/** Undefined once the client answers as Teams would and stays, else what went wrong. */
const whyNotReady = async (child: ChildProcess, port: number, answers: string): Promise<string | undefined> => {
  const ended = new AbortController()
  child.once('exit', () => ended.abort())
  const giveUp = AbortSignal.any([ended.signal, AbortSignal.timeout(patience)])
  const printed = await listening(child, giveUp)
  if (printed === undefined) return `The Teams-like client did not start within ${patience / 1000} s.`
  // It takes another port silently when its own was taken in the meantime.
  if (printed !== port) return busy(port)
  // It prints its port before it reads its settings, and ends on a mistake in them.
  while (!(await isAnswered(answers, giveUp))) {
    if (giveUp.aborted) return `The Teams-like client gave no answer within ${patience / 1000} s.`
    await wait(50)
  }
  // It also ends when it cannot run the command that would open a browser.
  await wait(300)
  return hasEnded(child) ? 'The Teams-like client ended at once.' : undefined
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const isAnswered = (url: string, signal: AbortSignal): Promise<boolean> =>
  fetch(url, { signal }).then(
    (answer) => answer.ok,
    () => false,
  )

/** The port it says it listens on. */
const listening = (child: ChildProcess, giveUp: AbortSignal): Promise<number | undefined> =>
  new Promise((resolve) => {
    let printed = ''
    giveUp.addEventListener('abort', () => resolve(undefined))
    child.stdout?.on('data', (text: Buffer) => {
      printed = (printed + text.toString()).slice(-200)
      const port = /Listening on (\d+)\s/.exec(printed)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })

const whyItEnded = async (folder: string): Promise<string> => {
  const log = await readFile(path.join(folder, 'devTools', 'm365agentsplayground.log'), 'utf8').catch(() => '')
  const errors = log.split('\n').flatMap((line) => /^error (.+)/.exec(line)?.[1] ?? [])
  return `The Teams-like client ended at once. ${errors.join(' ') || 'It gave no reason.'}`
}
