import { readFile, rm, writeFile } from 'node:fs/promises'

/** What this process holds: after a kill, the next one in the same container has the same process id. */
const held = new Set<string>()

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error && 'code' in error ? error.code : undefined

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const take = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** An empty file was made this moment by somebody who has not written in it yet. */
const isLeftBehind = (file: string, holder: string): boolean =>
  holder !== '' && !held.has(file) && (holder === String(process.pid) || !isRunning(Number(holder)))

/**
 * Holds a folder for this process and gives the function that lets go: PGlite has no lock of its own, and two
 * processes in one folder destroy it. What a killed process left behind is taken over. Throws when it is in use.
 */
export const holdFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = `${folder}.lock`
  if (!(await take(file))) {
    const holder = await readFile(file, 'utf8')
    if (isLeftBehind(file, holder)) await rm(file, { force: true })
    if (!(await take(file)))
      throw new Error(
        `The store ${folder} is in use by process ${holder}: stop that Signpost, or set DATABASE_URL to another place. ` +
          `If it is not Signpost, delete ${file}.`,
      )
  }
  held.add(file)
  return async () => {
    held.delete(file)
    await rm(file, { force: true })
  }
}
