import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { openStore } from '../../src/store/store.ts'

const temporary = await mkdtemp(path.join(tmpdir(), 'signpost-pglite-'))
const folder = path.join(temporary, 'not', 'yet', 'there')
const url = `pglite:${folder}`
afterAll(() => rm(temporary, { recursive: true, force: true }))

/** Starts a process that saves for ever, kills it after that many saves; gives the last revision it was promised. */
const killWriterAfter = async (saves: number): Promise<number> => {
  const script = path.join(import.meta.dirname, 'write-until-killed.ts')
  const writer = spawn(process.execPath, [script, url], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(writer, 'exit')
  let last = 0
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line)
    if (last === saves) writer.kill('SIGKILL')
  }
  await ended
  expect(writer.signalCode).toBe('SIGKILL')
  return last
}

test('a killed process loses nothing it was promised, and a reopened folder keeps all', async () => {
  const promised = await killWriterAfter(100)
  expect(promised).toBeGreaterThanOrEqual(100)

  const first = await openStore(url)
  const survived = await first.conversations.load('a')
  expect(survived?.revision).toBeGreaterThanOrEqual(promised)
  expect(survived?.document).toEqual({ revision: (survived?.revision ?? 0) - 1 })
  await first.conversations.saveScreen('a', { reference: { id: 1 }, card: 'advice' })
  await expect(openStore(url)).rejects.toThrow(`in use by process ${process.pid}`)
  await first.close()
  expect(existsSync(`${folder}.lock`)).toBe(false)

  const second = await openStore(url)
  expect(await second.conversations.load('a')).toEqual(survived)
  expect(await second.conversations.loadScreen('a')).toEqual({ reference: { id: 1 }, card: 'advice' })
  await second.close()
}, 30_000)

test('a folder that cannot be opened is let go again', async () => {
  const broken = path.join(temporary, 'broken')
  await writeFile(broken, 'no folder')
  await expect(openStore(`pglite:${broken}`)).rejects.toThrow('EEXIST')
  expect(existsSync(`${broken}.lock`)).toBe(false)
})
