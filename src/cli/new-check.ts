import { access, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isRootCause } from '../knowledge/root-causes.ts'

const root = path.resolve(import.meta.dirname, '..', '..')

/** `new:check NAME`: makes the check, its test and its line in the index, ready to be filled in. */
export const runNewCheck = async ([id]: readonly string[]): Promise<void> => {
  if (!id || !/^[a-z][a-z0-9-]+$/.test(id))
    throw new Error('Usage: npm run new:check NAME, with a root-cause id in kebab-case')
  if (!isRootCause(id)) throw new Error(`${id} is not a root cause: see src/knowledge/root-causes.json`)
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const check = path.join(root, 'src', 'checks', `${id}.ts`)
  if (await exists(check)) throw new Error(`${id} exists already`)
  await writeFile(check, checkSource(id, name))
  await writeFile(path.join(root, 'test', 'checks', `${id}.test.ts`), testSource(id, name))
  await addToIndex(id, name)
  console.log(
    `Made src/checks/${id}.ts and test/checks/${id}.test.ts and listed it in src/checks/index.ts (last: move it to its place).\n` +
      'Now: fill both in, add a case that finds the problem to test/checks/problem-cases.ts and the Dutch words to\n' +
      'src/text/nl/checks.ts, then npm run readme and npm test.',
  )
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const checkSource = (id: string, name: string): string => `import { defineCheck } from '../model/check.ts'

/** In one line: what is wrong when this check finds a problem, with the page of Microsoft where the rule is theirs. */
export const ${name} = defineCheck({
  id: '${id}',
  needs: ['account'],
  judge: () => 'ok',
  text: {
    title: '',
    person: '',
    agent: '',
    evidence: {},
    steps: {},
  },
})
`

const testSource = (id: string, name: string): string => `import { ${name} } from '../../src/checks/${id}.ts'
import { account, judge } from './judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(${name}, facts)).toBe(outcome)
})
`

const addToIndex = async (id: string, name: string): Promise<void> => {
  const file = path.join(root, 'src', 'checks', 'index.ts')
  const source = await readFile(file, 'utf8')
  const lastImport = source.lastIndexOf('\nimport ')
  const end = source.indexOf('\n', lastImport + 1) + 1
  const listed = source.slice(end).replace(/\n\] as const/, `\n  ${name},\n] as const`)
  await writeFile(file, `${source.slice(0, end)}import { ${name} } from './${id}.ts'\n${listed}`)
}
