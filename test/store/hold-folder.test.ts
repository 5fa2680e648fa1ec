import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { holdFolder } from '../../src/store/hold-folder.ts'

const temporary = await mkdtemp(path.join(tmpdir(), 'signpost-hold-'))
afterAll(() => rm(temporary, { recursive: true, force: true }))

const endedProcess = async (): Promise<string> => {
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(ended, 'exit')
  return String(ended.pid)
}

test.each([
  ['a process that ended', await endedProcess()],
  ['a process that had our id, before the container restarted', String(process.pid)],
])('what %s left behind is taken over', async (who, holder) => {
  const folder = path.join(temporary, who)
  await writeFile(`${folder}.lock`, holder)
  const release = await holdFolder(folder)
  expect(await readFile(`${folder}.lock`, 'utf8')).toBe(String(process.pid))
  await release()
  await (
    await holdFolder(folder)
  )()
})

test.each([
  ['a process that runs', String(process.ppid)],
  ['somebody who takes it this moment', ''],
])('what %s holds is refused, and stays theirs', async (who, holder) => {
  const folder = path.join(temporary, who)
  await writeFile(`${folder}.lock`, holder)
  await expect(holdFolder(folder)).rejects.toThrow(`delete ${folder}.lock`)
  expect(await readFile(`${folder}.lock`, 'utf8')).toBe(holder)
})

test('this process holds a folder once', async () => {
  const folder = path.join(temporary, 'ours')
  const release = await holdFolder(folder)
  await expect(holdFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`)
  await release()
})
