import { access, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isRootCause, rootCauses } from '../knowledge/root-causes.ts'
import { checkListings, checkSources, type NewCheck } from './check-sources.ts'
import { listIn } from './list-in.ts'

const ownRoot = path.resolve(import.meta.dirname, '..', '..')

/** `new:check ID`: makes the check, its Dutch, its table and their lines in the lists of its family, ready to be filled in. */
export const runNewCheck = async ([id]: readonly string[]): Promise<void> => {
  if (!id) throw new Error('Usage: npm run new:check ID, with a root-cause id of src/knowledge/root-causes.json')
  const files = await makeCheck(id)
  console.log(
    `Made or added to:\n${files.map((file) => `  ${file}\n`).join('')}` +
      'Now: fill them in, move the line in the index of the family to its place, then npm run readme and npm test.',
  )
}

/** Writes and lists the files of a new check under `root`; returns their paths. Throws for an id that is no root cause or has its check. */
export const makeCheck = async (id: string, root = ownRoot): Promise<readonly string[]> => {
  const check = newCheck(id)
  const sources = Object.entries(checkSources(check))
  const listings = Object.entries(checkListings(check))
  for (const [file] of sources)
    if (await exists(path.join(root, file))) throw new Error(`${id} exists already: ${file}`)
  const listed = listings.map(async ([file, added]) => {
    const source = await readFile(path.join(root, file), 'utf8')
    return [file, await formatted(listIn(source, added))] as const
  })
  // Nothing is written until all lists could take it.
  const all = [...sources, ...(await Promise.all(listed))]
  await Promise.all(all.map(([file, source]) => writeFile(path.join(root, file), source)))
  return all.map(([file]) => file)
}

const newCheck = (id: string): NewCheck => {
  const family = rootCauses.find((cause) => cause.id === id)?.family
  if (!family || !isRootCause(id)) throw new Error(`${id} is not a root cause: see src/knowledge/root-causes.json`)
  return { id, family, name: id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) }
}

/** A development dependency: only this command needs it. */
const formatted = async (source: string): Promise<string> => {
  const { format, resolveConfig } = await import('prettier')
  return format(source, { ...(await resolveConfig(path.join(ownRoot, 'package.json'))), parser: 'typescript' })
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
