import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Page } from 'playwright-core'

/** A Chromium without a window that reaches this machine only. */
export interface TestBrowser {
  readonly newPage: () => Promise<Page>
  readonly close: () => Promise<void>
}

/** Why the npm package's Chromium cannot run here, in words; undefined where it can. */
export const whyNoBrowser = (): string | undefined =>
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `skipped: the browser of the tests runs on Linux x64 only, this is ${process.platform} ${process.arch}`

/** Unpacks @sparticuz/chromium (about 1 s, 200 MB) into a temporary folder of its own and starts it; `close` removes it. */
export const openBrowser = async (): Promise<TestBrowser> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'signpost-browser-'))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
  try {
    const executablePath = await unpack(folder)
    const env = await surroundings(folder)
    const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']
    const browser = await chromium.launch({ executablePath, headless: true, env, args })
    const close = () => browser.close().then(remove)
    return { newPage: () => browser.newPage({ viewport: { width: 1400, height: 1000 } }), close }
  } catch (error) {
    await remove()
    throw error
  }
}

/** In a process of its own: the package unpacks into TMPDIR, and its own libraries only if it believes to be on Lambda. */
const unpack = async (folder: string): Promise<string> => {
  const program = "console.log(await (await import('@sparticuz/chromium')).default.executablePath())"
  const env = { TMPDIR: folder, HOME: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const options = { cwd: import.meta.dirname, env }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], options)
  return stdout.trim()
}

/** Its own libraries and fonts: where no font is found every text has no size and counts as hidden. */
const surroundings = async (folder: string): Promise<Record<string, string>> => {
  const file = path.join(folder, 'fonts.conf')
  const folders = ['/usr/share/fonts', path.join(folder, 'fonts')].map((each) => `<dir>${each}</dir>`).join('')
  const cache = `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cache}</fontconfig>`,
  )
  const libraries = path.join(folder, 'al2023', 'lib')
  return { HOME: folder, TMPDIR: folder, FONTCONFIG_FILE: file, LD_LIBRARY_PATH: libraries }
}
