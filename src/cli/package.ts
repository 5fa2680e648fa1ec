import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { misspelt } from '../settings.ts'
import packageJson from '../../package.json' with { type: 'json' }

type Env = Readonly<Record<string, string | undefined>>

/** What the placeholders of the manifest stand for; both are public. */
interface Target {
  /** Application (client) ID of the bot, in lower case. */
  readonly id: string
  /** Name of the host that Teams reaches the bot at. */
  readonly host: string
}

const demo: Target = { id: 'a2b1d8ce-5f6e-4f0b-9c55-0b7f5a3c9e10', host: 'signpost.example.com' }

const root = path.resolve(import.meta.dirname, '..', '..')
const file = path.join(root, 'dist', 'signpost.zip')
const contents = ['manifest.json', 'nl.json', 'color.png', 'outline.png'] as const

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** At least two labels and no address of digits: Teams has to find it from the outside. */
const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i

const mustBe = {
  MicrosoftAppId: 'a GUID, such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301 (the Application (client) ID of the bot)',
  PUBLIC_HOST: 'the name of the host of the bot, such as signpost.contoso.com (no https://, port, path or wildcard)',
} as const

const mistake = (name: keyof typeof mustBe, value: string, pattern: RegExp): readonly string[] => {
  if (pattern.test(value)) return []
  return [`${name} ${value ? 'must be' : 'is missing: it must be'} ${mustBe[name]}.`]
}

/** The bot that the environment names, or the demo. Half a bot is a mistake: its package would install and never answer. */
const targetOf = (env: Env): Target => {
  const set = Object.keys(env).filter((name) => env[name]?.trim())
  const id = env.MicrosoftAppId?.trim() ?? ''
  const host = env.PUBLIC_HOST?.trim() ?? ''
  const isDemo = !id && !host
  const wrong = isDemo ? [] : [...mistake('MicrosoftAppId', id, guid), ...mistake('PUBLIC_HOST', host, hostName)]
  const mistakes = [...misspelt(set), ...wrong]
  if (mistakes.length > 0) throw new Error(['No package was made:', ...mistakes].join('\n'))
  return isDemo ? demo : { id: id.toLowerCase(), host: host.toLowerCase() }
}

const filled = (text: string, { id, host }: Target): string =>
  text
    .replaceAll('{{MicrosoftAppId}}', id)
    .replaceAll('{{PUBLIC_HOST}}', host)
    .replaceAll('{{VERSION}}', packageJson.version)

/** Not compressed (it is small), because another zlib would give other bytes. */
const zipped = async (files: readonly (readonly [string, Buffer])[]): Promise<Buffer> => {
  // Loaded here: the other commands run without development dependencies.
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  // The first moment a zip can tell, in the zone of this machine: zip files keep local time.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true }
  for (const [name, content] of files) zip.addBuffer(content, name, options)
  zip.end()
  return buffer(zip.outputStream)
}

/** The app package (zip), byte for byte the same for the same settings. Throws with every mistake in them at once. */
export const packageOf = async (env: Env): Promise<Buffer> => {
  const target = targetOf(env)
  const contentOf = async (name: string): Promise<Buffer> => {
    const content = await readFile(path.join(root, 'manifest', name))
    return name.endsWith('.json') ? Buffer.from(filled(content.toString('utf8'), target)) : content
  }
  return zipped(await Promise.all(contents.map(async (name) => [name, await contentOf(name)] as const)))
}

const advice = (target: Target): string =>
  target === demo
    ? 'It has the id of the demo, to look at only. For your bot set MicrosoftAppId and PUBLIC_HOST, and run it again.'
    : [
        'For everybody: Teams admin center > Teams apps > Manage apps > Actions > Upload new app.',
        'For yourself: Teams > Apps > Manage your apps > Upload an app > Upload a custom app.',
        `Teams shows links to ${['', '/privacy', '/terms'].map((page) => `https://${target.host}${page}`).join(', ')}: put pages there.`,
      ].join('\n')

/** `package`: writes `dist/signpost.zip` for the bot that `MicrosoftAppId` and `PUBLIC_HOST` name, and tells what to do with it. */
export const runPackage = async (): Promise<void> => {
  const zip = await packageOf(process.env)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, zip)
  console.log(`${file}\n${advice(targetOf(process.env))}`)
}
