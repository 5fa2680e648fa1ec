import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { silentLog } from '../log/log.ts'
import type { Organisation } from '../model/organisation.ts'
import { organisationIn } from '../organisation.ts'
import { openStore } from '../store/store.ts'
import { answerCase, type Result } from './answer-case.ts'
import { readCases, type Case, type Expected } from './cases/case-file.ts'
import { score, scoreTable } from './score.ts'

/** `eval --cases FILE --out FILE`: answers every case, for an organisation that has told nothing unless a profile is named, writes the results, and prints a table where the right answers are known. */
export const runEval = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string' },
      out: { type: 'string' },
      organisation: { type: 'string' },
      expand: { type: 'boolean' },
    },
  })
  if (!values.cases)
    throw new Error('Name a case file: npm run eval -- --cases FILE [--out FILE] [--organisation FILE]')
  const cases = await readCases(values.cases)
  if (values.expand) {
    console.log(JSON.stringify({ cases }, null, 1))
    return
  }
  const results = await answerAll(cases, await organisationIn(values.organisation))
  if (values.out) await writeFile(values.out, `${JSON.stringify(results, null, 1)}\n`)
  else console.log(JSON.stringify(results, null, 1))
  const known = cases.filter((one): one is Case & { readonly expected: Expected } => one.expected !== undefined)
  if (known.length === 0) return
  const scores = known.flatMap((one) => results.filter(({ id }) => id === one.id).map((result) => score(one, result)))
  console.error(scoreTable(scores))
}

const answerAll = async (cases: readonly Case[], organisation: Organisation): Promise<readonly Result[]> => {
  const store = await openStore('pglite:')
  const results: Result[] = []
  try {
    const house = { conversations: store.conversations, organisation, log: silentLog }
    for (const one of cases) results.push(await answerCase(one, house))
  } finally {
    await store.close()
  }
  return results
}
