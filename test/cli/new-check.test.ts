import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listIn } from '../../src/cli/list-in.ts'
import { makeCheck } from '../../src/cli/new-check.ts'
import { rootCauses } from '../../src/knowledge/root-causes.ts'
import { checks } from '../../src/checks/index.ts'

const root = path.resolve(import.meta.dirname, '..', '..')

test.each([
  [
    'an empty list',
    'export const list = [] as const\n',
    "import { a } from './a.ts'\n\nexport const list = [\na,\n] as const\n",
  ],
  [
    'a list on one line',
    "import { b } from './b.ts'\n\nexport const list = [b] as const\n",
    "import { b } from './b.ts'\nimport { a } from './a.ts'\n\nexport const list = [b,\na,\n] as const\n",
  ],
  [
    'a record, and an import over several lines',
    "import {\n  b,\n} from './b.ts'\n\nexport const list = {\n  b,\n} satisfies Partial<Texts>\n",
    "import {\n  b,\n} from './b.ts'\nimport { a } from './a.ts'\n\nexport const list = {\n  b,\na,\n} satisfies Partial<Texts>\n",
  ],
])('an entry is added to %s', (_, source, expected) => {
  expect(listIn(source, { entry: 'a', imports: "import { a } from './a.ts'" })).toBe(expected)
})

test('an entry without a list to stand in is told', () => {
  expect(() => listIn('export const list = []\nlist.sort()\n', { entry: 'a' })).toThrow('no list')
})

test('a new check is made whole, in its family', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'new-check-'))
  try {
    for (const folder of ['src/checks', 'src/text/nl/checks', 'test/checks'])
      await cp(path.join(root, folder), path.join(copy, folder), { recursive: true })
    const done = new Set<string>(checks.map(({ id }) => id))
    const todo = rootCauses.find(({ id, family }) => family !== 'meta' && !done.has(id))
    // Once every root cause has its check there is nothing left to make.
    const { id, family } = todo ?? { id: '', family: '' }
    const made = todo ? await makeCheck(id, copy) : []
    expect(made).toHaveLength(todo ? 6 : 0)
    const all = await Promise.all(made.map((file) => readFile(path.join(copy, file), 'utf8')))
    expect(made.filter((file) => !file.includes(`/${family}/`))).toEqual([])
    expect(all.filter((source) => !source.includes(id))).toEqual([])
    if (todo) await expect(makeCheck(id, copy)).rejects.toThrow('exists already')
  } finally {
    await rm(copy, { recursive: true })
  }
})

test.each(['no-problem-found', 'licence-missing', '../evil'])('%s is no root cause to check for', async (id) => {
  await expect(makeCheck(id)).rejects.toThrow('not a root cause')
})
