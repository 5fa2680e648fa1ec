import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest'
import manifest from '../../manifest/manifest.json' with { type: 'json' }
import dutch from '../../manifest/nl.json' with { type: 'json' }
import packageJson from '../../package.json' with { type: 'json' }
import { packageOf } from '../../src/cli/package.ts'
import { readPng } from './read-png.ts'
import { zipEntries } from './zip-entries.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const host = 'signpost.contoso.com'
const settings = { MicrosoftAppId: id, PUBLIC_HOST: host }

const textOf = async (name: string, env = {}): Promise<string> =>
  zipEntries(await packageOf(env))
    .get(name)
    ?.toString('utf8') ?? ''
const mistakesIn = (json: string): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema(JSON.parse(json) as AppManifest)

describe('the schema', () => {
  test.each([
    ['the manifest of the demo', {}],
    ['the manifest of a bot', settings],
  ])('%s is valid', async (_name, env) => {
    expect(await mistakesIn(await textOf('manifest.json', env))).toEqual([])
  })

  test.each([
    ['a name too long', '"short": "Signpost"', `"short": "${'x'.repeat(31)}"`],
    ['an unknown scope', '"personal"', '"private"'],
    ['an unknown property', '"version"', '"versoin"'],
    ['an id that is none', id, 'signpost'],
  ])('%s would be found', async (_name, before, after) => {
    const text = await textOf('manifest.json', settings)
    expect(text).toContain(before)
    expect(await mistakesIn(text.replace(before, after))).not.toEqual([])
  })

  test('a Teams that does not know the newest yet takes the same manifest with another number', async () => {
    const older = (await textOf('manifest.json', settings)).replaceAll(manifest.manifestVersion, '1.17')
    expect(await mistakesIn(older)).toEqual([])
  })

  test('it is the newest that the validator knows without a network', () => {
    const folder = path.join(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams')
    const minors = readdirSync(folder).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? [])
    expect(manifest.manifestVersion).toBe(`1.${Math.max(...minors.map(Number))}`)
    for (const { $schema } of [manifest, dutch]) {
      const known = $schema.replace('https://developer.microsoft.com/json-schemas/teams', folder)
      expect(readFileSync(known, 'utf8')).toContain('"properties"')
      expect($schema).toContain(`/v${manifest.manifestVersion}/`)
    }
  })
})

describe('what it says', () => {
  test('the bot, its host and the version of package.json; nothing is left to fill in', async () => {
    const read: unknown = JSON.parse(
      await textOf('manifest.json', { ...settings, MicrosoftAppId: ` ${id.toUpperCase()} ` }),
    )
    expect(read).toMatchObject({ id, bots: [{ botId: id }], validDomains: [host], version: packageJson.version })
    expect(read).toMatchObject({ bots: [{ scopes: ['personal', 'team', 'groupChat'] }] })
    expect(read).toMatchObject({ developer: { privacyUrl: `https://${host}/privacy` } })
    for (const env of [{}, settings]) expect(await textOf('manifest.json', env)).not.toMatch(/\{\{|\}\}|\*/)
  })
})

describe('the icons', () => {
  const iconOf = (name: string) => readPng(readFileSync(path.join(root, 'manifest', name)))

  test('the colour one is 192 by 192 pixels on one colour', () => {
    const { width, height, pixels } = iconOf('color.png')
    expect([width, height]).toEqual([192, 192])
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true)
    const edge = pixels.filter((_pixel, index) => index < 192 || index % 192 === 0 || index % 192 === 191)
    expect(new Set(edge.map(String))).toEqual(new Set(['11,90,94,255']))
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(3)
  })

  test('the outline is 32 by 32 pixels, white on nothing', () => {
    const { width, height, pixels } = iconOf('outline.png')
    expect([width, height]).toEqual([32, 32])
    const inked = pixels.filter(([, , , alpha]) => alpha !== 0)
    expect(inked.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([])
    expect(inked.length / pixels.length).toBeGreaterThan(0.1)
    expect(inked.length / pixels.length).toBeLessThan(0.6)
  })
})

describe('the zip', () => {
  test('holds these files and no others', async () => {
    expect([...zipEntries(await packageOf({})).keys()]).toEqual([
      'manifest.json',
      'nl.json',
      'color.png',
      'outline.png',
    ])
  })

  test('is the same every time, whatever the clock', async () => {
    const zip = await packageOf(settings)
    // The moment of the first entry, in the local time of MS-DOS: 1 January 1980, 0:00.
    expect(zip.readUInt32LE(10)).toBe(0x00210000)
    expect((await packageOf(settings)).equals(zip)).toBe(true)
    expect((await packageOf({})).equals(zip)).toBe(false)
  })
})
