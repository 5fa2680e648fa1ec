import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import { organisationSchema } from './organisation-schema.ts'

/** What is wrong, a sentence each: names paths, never quotes values. */
interface Refused {
  readonly mistakes: readonly string[]
}

/** Reads `organisation.json`: the profile, or every mistake in it at once. Mistakes name paths and never quote values. */
export const readOrganisation = async (file: string): Promise<Organisation | Refused> => {
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (error) {
    return { mistakes: [whyUnread(error)] }
  }
  const json = jsonOf(content.replace(/^\uFEFF/, ''))
  return 'mistakes' in json ? json : organisationOf(json.value)
}

/** The profile of a file, the plain one when no file is named; rejects with every mistake, for people to read. */
export const organisationIn = async (file: string | undefined): Promise<Organisation> => {
  const read = file === undefined ? plainOrganisation : await readOrganisation(file)
  if (!('mistakes' in read)) return read
  throw new Error(
    ['The file of the organisation is not usable:', ...read.mistakes.map((one) => `  - ${one}`)].join('\n'),
  )
}

/** A profile from the value of a JSON file, or every mistake in it at once. */
export const organisationOf = (value: unknown): Organisation | Refused => {
  const read = organisationSchema.safeParse(value)
  if (!read.success) return { mistakes: [...new Set(read.error.issues.flatMap(sentences))] }
  const { $schema: _, ...organisation } = read.data
  const mistakes = twice(organisation.appNames)
  return mistakes.length > 0 ? { mistakes } : organisation
}

const whyUnread = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file; a relative path begins in the folder where Signpost is started.'
  if (code === 'EISDIR') return 'this is a folder, not a file.'
  return `the file cannot be read (${String(code)}).`
}

/** What the parser says quotes the text; only the place is told. */
const jsonOf = (content: string): { readonly value: unknown } | Refused => {
  try {
    return { value: JSON.parse(content) }
  } catch (error) {
    const place = /line \d+ column \d+/.exec(String(error))?.[0]
    return { mistakes: [`the file is not JSON${place ? `: look at ${place}` : ''}.`] }
  }
}

const sentences = (issue: z.core.$ZodIssue): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `${pathOf([...issue.path, key])} is not known here.`)
    : [`${pathOf(issue.path)} ${issue.message}`]

/** `appNames[0].says`; the file itself has no path. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((done, part) => {
    if (typeof part === 'number') return `${done}[${part}]`
    return done === '' ? named(part) : `${done}.${named(part)}`
  }, '') || 'the file'

/** A key that is not known may be a value in the wrong place. */
const named = (key: PropertyKey): string => (/^[\w$]{1,30}$/.test(String(key)) ? String(key) : 'a key')

/** One own name cannot mean two apps. */
const twice = (appNames: Organisation['appNames']): readonly string[] => {
  const said = appNames.flatMap(({ says, means }, index) => says.map((name) => ({ name: plain(name), means, index })))
  return said
    .filter(({ name, means }) => said.find((one) => one.name === name)?.means !== means)
    .map(({ index }) => `appNames[${index}].says holds a name that means another app already.`)
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase()
