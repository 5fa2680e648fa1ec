import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checks } from '../checks/index.ts'
import type { AnyCheck } from '../model/check.ts'
import { rootCauses, type RootCause } from '../knowledge/root-causes.ts'
import { settings, type Setting } from '../settings.ts'
import { formattedJson } from './formatted-json.ts'
import { writeOrganisationSchema } from './organisation-schema-file.ts'
import { writePermissions } from './permissions.ts'
import { evalHead, evalRows, resultsFile, seedRows } from './proof-tables.ts'
import { titleInWords } from './title-in-words.ts'

const file = path.resolve(import.meta.dirname, '..', '..', 'README.md')

/** `readme`: writes the generated tables into README.md and the generated files of `infra`; `--check` only tells whether they are up to date; `--eval` answers our own cases first, for the table of their results. */
export const runReadme = async ([option]: readonly string[]): Promise<void> => {
  if (option === '--eval') await writeResults()
  const before = await readFile(file, 'utf8')
  const after = withTables(before)
  if (option === '--check' && before !== after) throw new Error('README.md is out of date: run npm run readme')
  if (option === '--check') return
  await writeFile(file, after)
  await writePermissions()
  await writeOrganisationSchema()
}

/** The whole app is only loaded for this. */
const writeResults = async (): Promise<void> => {
  const { ownResults } = await import('./score-own-cases.ts')
  await writeFile(resultsFile, formattedJson(await ownResults()))
}

/** The text with each generated table between its two marks renewed. */
export const withTables = (text: string): string =>
  Object.entries(tables).reduce(
    (done, [name, table]) =>
      done.replace(new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`), (_, begin: string, end: string) =>
        [begin, unformatted.start, table(), unformatted.end, end].join('\n\n'),
      ),
    text,
  )

/** The formatter would align the columns, and then every check of this page would differ. */
const unformatted = { start: '<!-- prettier-ignore-start -->', end: '<!-- prettier-ignore-end -->' } as const

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const causeOf = (id: string): RootCause | undefined => rootCauses.find((cause) => cause.id === id)

/** As people write it. */
const titleOf = (family: string): string =>
  familyTitles.get(family) ?? `${family.charAt(0).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`
const familyTitles: ReadonlyMap<string, string> = new Map([
  ['conditional-access', 'Conditional Access'],
  ['mfa', 'MFA'],
  ['my-apps', 'My Apps'],
  ['saml', 'SAML'],
])

const checkTable = (some: readonly AnyCheck[]): string =>
  table(
    ['root cause', 'in words', 'who usually fixes it', 'reads'],
    some.map(({ id, text, needs, uses = [] }) => [
      `\`${id}\``,
      titleInWords(text.title),
      causeOf(id)?.usualOwner ?? '',
      [...needs, ...uses].join(', '),
    ]),
  )

const settingRow = ({ name, what, default: usual, requiredWhen }: Setting): readonly string[] => [
  `\`${name}\``,
  what,
  usual ? `\`${usual}\`` : '',
  requiredWhen ?? '',
]

const tables: Readonly<Record<string, () => string>> = {
  checks: () =>
    Object.entries(Object.groupBy<string, AnyCheck>(checks, ({ id }) => causeOf(id)?.family ?? ''))
      .map(([family, ofFamily = []]) => [`**${titleOf(family)}**`, checkTable(ofFamily)].join('\n\n'))
      .join('\n\n'),
  seeds: () => table(['how a row of the seeds is met', 'rows'], seedRows()),
  eval: () => table(evalHead, evalRows(titleOf)),
  settings: () => table(['setting', 'what it is', 'default', 'needed when'], settings.map(settingRow)),
}
