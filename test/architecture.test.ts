import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Who may import whom: folder → folders of src and packages. The table of src/README.md, held here. */
const table: Record<string, { folders: string[]; packages: string[] }> = {
  model: { folders: [], packages: [] },
  knowledge: { folders: ['model'], packages: [] },
  semantics: { folders: ['model', 'knowledge'], packages: [] },
  checks: { folders: ['model', 'knowledge', 'semantics'], packages: [] },
  'policy-review': { folders: ['model', 'knowledge', 'semantics'], packages: [] },
  'look-ups': { folders: ['model', 'knowledge', 'semantics'], packages: [] },
  diagnosis: { folders: ['model', 'knowledge', 'semantics', 'checks'], packages: [] },
  conversation: {
    folders: ['model', 'knowledge', 'semantics', 'checks', 'diagnosis', 'look-ups', 'policy-review'],
    packages: [],
  },
  text: { folders: ['model', 'checks', 'conversation'], packages: ['intl-messageformat'] },
  cards: {
    folders: ['model', 'look-ups', 'policy-review', 'conversation', 'text', '/cards'],
    packages: ['adaptivecards-templating', 'adaptive-expressions'],
  },
  graph: { folders: ['model', 'knowledge', 'log'], packages: ['@microsoft/microsoft-graph-client', '@azure/identity'] },
  store: { folders: ['model', 'conversation', 'log'], packages: ['kysely', 'pg', '@electric-sql/pglite'] },
  teams: { folders: ['model', 'conversation', 'cards', 'text', 'store', 'log'], packages: ['botbuilder', 'restify'] },
  log: { folders: [], packages: ['pino'] },
  demo: { folders: ['model'], packages: [] },
}

/** Folders named after an idea: no I/O, no clock, no randomness, no classes. */
const ideas = [
  'model',
  'knowledge',
  'semantics',
  'checks',
  'policy-review',
  'look-ups',
  'diagnosis',
  'conversation',
  'text',
  'cards',
]

const root = path.resolve(import.meta.dirname, '..')
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesIn(file) : file.endsWith('.ts') ? [file] : []
  })
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'";]*?from '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].flatMap((m) => m[1] ?? m[2] ?? [])

/** `model`, `/cards` (outside src) or a package name. */
const targetOf = (file: string, specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node'
  if (!specifier.startsWith('.'))
    return specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
  const relative = path.relative(root, path.resolve(path.dirname(file), specifier))
  const [top = '', second = ''] = relative.split(path.sep)
  return top === 'src' ? second : `/${top}`
}

const folders = Object.keys(table)

test('every folder of src stands in the table', () => {
  const found = readdirSync(path.join(root, 'src')).filter((name) =>
    statSync(path.join(root, 'src', name)).isDirectory(),
  )
  expect(found.filter((name) => !['decisions', 'cli', ...folders].includes(name))).toEqual([])
})

test.each(folders)('%s imports only what the table allows', (folder) => {
  const allowed = table[folder] ?? { folders: [], packages: [] }
  const wrong = filesIn(path.join(root, 'src', folder)).flatMap((file) =>
    importsOf(file)
      .map((specifier) => targetOf(file, specifier))
      .filter((target) => target !== folder && !(target === 'node' && !ideas.includes(folder)))
      .filter((target) => !allowed.folders.includes(target) && !allowed.packages.includes(target))
      .map((target) => `${path.relative(root, file)} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('no check imports another: what two share stands in semantics', () => {
  const wrong = filesIn(path.join(root, 'src', 'checks'))
    .filter((file) => path.basename(file) !== 'index.ts')
    .filter((file) => importsOf(file).some((specifier) => targetOf(file, specifier) === 'checks'))
  expect(wrong).toEqual([])
})

test.each(ideas)('%s is pure: no clock, no chance, no classes', (folder) => {
  const wrong = filesIn(path.join(root, 'src', folder)).filter((file) =>
    /new Date\(\)|Date\.now\(|Math\.random|performance\.now|^(?:export )?(?:abstract )?class\s/m.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(wrong).toEqual([])
})

test('no file is longer than 200 lines and no folder is called utils', () => {
  const files = [...filesIn(path.join(root, 'src')), ...filesIn(path.join(root, 'test'))]
  expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201)).toEqual([])
  expect(files.filter((file) => /\/(utils?|helpers?|common|misc)\//.test(file))).toEqual([])
})

test('each package that talks to the outside is used in exactly one folder', () => {
  const packagesOf = (folder: string): readonly string[] =>
    filesIn(path.join(root, 'src', folder))
      .flatMap((file) => importsOf(file))
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map((specifier) => targetOf('', specifier))
  const uses = folders.flatMap((folder) => [...new Set(packagesOf(folder))])
  expect(uses).toContain('botbuilder')
  expect(uses.filter((name, index) => uses.indexOf(name) !== index)).toEqual([])
})
