import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checks } from '../checks/index.ts'
import type { AnyCheck } from '../model/check.ts'
import { rootCauses } from '../knowledge/root-causes.ts'
import { settings, type Setting } from '../settings.ts'
import { writeOrganisationSchema } from './organisation-schema-file.ts'
import { writePermissions } from './permissions.ts'

const file = path.resolve(import.meta.dirname, '..', '..', 'README.md')

/** `readme`: writes the generated tables into README.md and the generated files of `infra`; `--check` only tells whether they are up to date. */
export const runReadme = async ([option]: readonly string[]): Promise<void> => {
  const before = await readFile(file, 'utf8')
  const after = withTables(before)
  if (option === '--check' && before !== after) throw new Error('README.md is out of date: run npm run readme')
  if (option === '--check') return
  await writeFile(file, after)
  await writePermissions()
  await writeOrganisationSchema()
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

const ownerOf = (id: string): string => rootCauses.find((cause) => cause.id === id)?.usualOwner ?? ''

const settingRow = ({ name, what, default: usual, requiredWhen }: Setting): readonly string[] => [
  `\`${name}\``,
  what,
  usual ? `\`${usual}\`` : '',
  requiredWhen ?? '',
]

const tables: Readonly<Record<string, () => string>> = {
  checks: () =>
    table(
      ['root cause', 'in words', 'who usually fixes it', 'reads'],
      checks.map(({ id, text, needs, uses = [] }: AnyCheck) => [
        `\`${id}\``,
        text.title.replace(/\{\w+\}/g, 'an app'),
        ownerOf(id),
        [...needs, ...uses].join(', '),
      ]),
    ),
  settings: () => table(['setting', 'what it is', 'default', 'needed when'], settings.map(settingRow)),
}
