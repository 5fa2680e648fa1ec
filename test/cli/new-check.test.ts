import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listIn } from '../../src/cli/list-in.ts'
import { makeCheck } from '../../src/cli/new-check.ts'

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

const lists = {
  'src/checks/session/index.ts': 'export const sessionChecks = [] as const\n',
  'src/text/nl/checks/session/index.ts': 'export const sessionTexts = {} satisfies Partial<CheckTexts>\n',
  'test/checks/session/problem-cases.ts': 'export const sessionCases = {} satisfies ProblemCases\n',
}

test('a new check is made whole, in its family, and only once', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'signpost-new-check-'))
  try {
    for (const [file, source] of Object.entries(lists)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true })
      await writeFile(path.join(root, file), source)
    }
    expect((await makeCheck('session-revoked', root)).toSorted()).toEqual(
      [
        ...Object.keys(lists),
        'src/checks/session/session-revoked.ts',
        'src/text/nl/checks/session/session-revoked.ts',
        'test/checks/session/session-revoked.test.ts',
      ].toSorted(),
    )
    expect(await readFile(path.join(root, 'src/checks/session/index.ts'), 'utf8')).toBe(
      "import { sessionRevoked } from './session-revoked.ts'\n\nexport const sessionChecks = [sessionRevoked] as const\n",
    )
    await expect(makeCheck('session-revoked', root)).rejects.toThrow('exists already')
  } finally {
    await rm(root, { recursive: true })
  }
})

test.each(['no-problem-found', 'licence-missing', '../evil'])('%s is no root cause to check for', async (id) => {
  await expect(makeCheck(id)).rejects.toThrow('not a root cause')
})
