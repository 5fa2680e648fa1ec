import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checks } from '../src/checks/index.ts'
import { withTables } from '../src/cli/readme.ts'
import { readers } from '../src/graph/readers.ts'
import { isRootCause, rootCauses } from '../src/knowledge/root-causes.ts'
import type { AnyCheck, CheckText } from '../src/model/check.ts'
import type { Problem } from '../src/model/finding.ts'
import { words } from '../src/text/words.ts'
import { hours, teams, verdictOf } from './checks/judge.ts'
import type { ProblemCase } from './checks/problem-case.ts'
import { problemCases } from './checks/problem-cases.ts'

const root = path.resolve(import.meta.dirname, '..')
const filesIn = (...folder: readonly string[]): readonly string[] =>
  readdirSync(path.join(root, ...folder)).filter((name) => name.endsWith('.ts'))
const read = (...file: readonly string[]): string => readFileSync(path.join(root, ...file), 'utf8')

const all: readonly AnyCheck[] = checks
const ids = all.map(({ id }) => id)

/** The folders of a folder: here, families of root causes. */
const foldersIn = (...folder: readonly string[]): readonly string[] =>
  readdirSync(path.join(root, ...folder), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []))
/** Every check there is, as `family/id`. */
const filesUnder = (...folder: readonly string[]): readonly string[] =>
  foldersIn(...folder).flatMap((family) =>
    filesIn(...folder, family)
      .filter((name) => name !== 'index.ts')
      .map((name) => `${family}/${name.replace(/\.ts$/, '')}`),
  )
const files = filesUnder('src', 'checks')
const families = [...new Set(rootCauses.flatMap(({ family }) => (family === 'meta' ? [] : family)))]
const familyOf = (id: string): string => rootCauses.find((cause) => cause.id === id)?.family ?? ''
const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a check says in the cases that its family’s `problem-cases.ts` has for it. */
const problemsOf = (check: AnyCheck): readonly Problem[] => {
  const cases: readonly ProblemCase[] = Object.entries(problemCases).find(([id]) => id === check.id)?.[1] ?? []
  return cases.flatMap(({ facts, said }) => {
    const verdict = verdictOf(check, facts, said)
    return verdict === 'ok' ? [] : [verdict]
  })
}
const keys = (record: object): readonly string[] => Object.keys(record).toSorted()
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted()

test.each(['src/checks', 'src/text/nl/checks', 'test/checks'])(
  '%s has a folder for each family of root causes',
  (at) => {
    expect(
      foldersIn(...at.split('/'))
        .filter((folder) => folder !== 'facts')
        .toSorted(),
    ).toEqual(families.toSorted())
  },
)

test('every check stands in the folder of its family and is listed there, once', () => {
  expect(files.toSorted()).toEqual(ids.map((id) => `${familyOf(id)}/${id}`).toSorted())
})

test('every check has its Dutch in a file of its own, in the folder of its family', () => {
  expect(filesUnder('src', 'text', 'nl', 'checks').toSorted()).toEqual(files.toSorted())
})

test.each(files)('%s: file, export and id agree', (file) => {
  const [family = '', id = ''] = file.split('/')
  expect(read('src', 'checks', `${file}.ts`)).toContain(`export const ${camel(id)} = defineCheck({\n  id: '${id}',`)
  expect(read('src', 'checks', family, 'index.ts')).toContain(`import { ${camel(id)} } from './${id}.ts'`)
})

test.each(files)('%s says in one line what it finds', (file) => {
  const source = read('src', 'checks', `${file}.ts`)
  const name = camel(path.basename(file))
  expect(source).toMatch(
    new RegExp(`\\n/\\*\\* [A-Z].{20,}\\. \\*/\\nexport const ${name} =|\\.[)”’]? \\*/\\nexport const ${name} =`),
  )
})

test.each(ids)('%s is a root cause', (id) => {
  expect(isRootCause(id)).toBe(true)
})

test.each(files)('%s has a table of its own in test/checks', (name) => {
  const file = path.join(root, 'test', 'checks', `${name}.test.ts`)
  expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/test\.each\(\[/)
})

test.each(all)('$id is driven by problem cases that find a problem', (check) => {
  expect(problemsOf(check).length).toBeGreaterThan(0)
  expect(problemsOf(check)).toHaveLength(Object.entries(problemCases).find(([id]) => id === check.id)?.[1].length ?? 0)
})

test.each(all)('$id finds nothing wrong in healthy facts', (check) => {
  const said = [{}, { app: hours }, { app: teams }, { signs: ['asks-if-anything-is-wrong'] }] as const
  expect(said.map((words) => verdictOf(check, {}, words))).toEqual(said.map(() => 'ok'))
})

test.each(all)('$id has words for all it says, and says all it has words for', (check) => {
  const problems = problemsOf(check)
  expect(unique(problems.flatMap(({ evidence }) => evidence.map(({ say }) => say)))).toEqual(keys(check.text.evidence))
  expect(unique(problems.flatMap(({ remedies }) => remedies.map(({ step }) => step)))).toEqual(keys(check.text.steps))
})

test.each(all)('$id gives evidence only from facts it declares', (check) => {
  const declared: readonly string[] = [...check.needs, ...(check.uses ?? [])]
  const from = problemsOf(check).flatMap(({ evidence }) => evidence.map((line) => line.from))
  expect(from.filter((fact) => !declared.includes(fact))).toEqual([])
})

test.each(all)('$id has Dutch words of its own for every English one', ({ id, text }) => {
  const dutch: CheckText | undefined = Object.entries(words.nl.checks).find(([key]) => key === id)?.[1]
  expect(keys(dutch?.evidence ?? {})).toEqual(keys(text.evidence))
  expect(keys(dutch?.steps ?? {})).toEqual(keys(text.steps))
  const same = [dutch?.title, dutch?.person, dutch?.agent].filter((line) =>
    [text.title, text.person, text.agent, ''].includes(line ?? ''),
  )
  expect(same).toEqual([])
})

test.each(all)('$id has English words for every audience', ({ text }) => {
  const lines = [text.title, text.person, text.agent, ...Object.values(text.evidence), ...Object.values(text.steps)]
  expect(lines.filter((line) => line.trim().length < 4)).toEqual([])
  expect(Object.keys(text.evidence).length * Object.keys(text.steps).length).toBeGreaterThan(0)
})

test('Dutch has words for no check that does not exist', () => {
  expect(keys(words.nl.checks)).toEqual([...ids].toSorted())
})

const facts = [...read('src', 'model', 'facts.ts').matchAll(/^ {2}readonly (\w+):/gm)].flatMap(([, name]) => name ?? [])
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test('every fact has one reader, in a file of its name', () => {
  expect(facts.length).toBeGreaterThan(10)
  expect(keys(readers)).toEqual(facts.toSorted())
  expect(filesIn('src', 'graph', 'facts')).toEqual(expect.arrayContaining(facts.map((fact) => `${kebab(fact)}.ts`)))
})

test('every fact a check declares is a fact', () => {
  const declared = all.flatMap(({ needs, uses }) => [...needs, ...(uses ?? [])])
  expect(declared.filter((fact) => !facts.includes(fact))).toEqual([])
})

test('the generated tables of README.md are up to date: npm run readme', () => {
  const readme = read('README.md')
  expect(readme).toContain('<!-- checks -->')
  expect(readme).toContain('<!-- settings -->')
  expect(withTables(readme)).toBe(readme)
})
