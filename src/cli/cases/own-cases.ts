import { globSync } from 'node:fs'
import path from 'node:path'
import { readCases, type Case, type Expected } from './case-file.ts'

/** One of our own cases: it knows the right answer and its family (the folder). */
export type OwnCase = Case & { readonly expected: Expected; readonly family: string }

const folder = path.join(import.meta.dirname, '..', '..', '..', 'test', 'eval', 'cases')

/** Every case of `test/eval/cases`, whole, in the order of its files. */
export const ownCases = async (): Promise<readonly OwnCase[]> => {
  const files = globSync('**/*.json', { cwd: folder }).toSorted()
  const read = files.map(async (file) => {
    const cases = await readCases(path.join(folder, file))
    return cases.map((one) => ({ ...one, family: path.dirname(file), expected: expectedOf(one) }))
  })
  return (await Promise.all(read)).flat()
}

const expectedOf = ({ id, expected }: Case): Expected => {
  if (!expected) throw new Error(`the own case ${id} does not say what is right`)
  return expected
}
