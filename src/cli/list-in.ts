/** The source with an entry added as the last of the list that ends it, and with the import it needs; throws when no list ends it. */
export const listIn = (source: string, { entry, imports }: { entry: string; imports?: string }): string => {
  const end = /[\]}] (?:as const|satisfies [\w<>]+)\s*$/.exec(source)?.index
  if (end === undefined) throw new Error('no list at the end: add the entry by hand')
  const before = source.slice(0, end).trimEnd()
  const comma = /[[{,]$/.test(before) ? '' : ','
  const listed = `${before}${comma}\n${entry},\n${source.slice(end)}`
  return imports === undefined ? listed : withImport(listed, imports)
}

const withImport = (source: string, line: string): string => {
  const last = [...source.matchAll(/^(?:import|\}).* from '[^']+'\n/gm)].at(-1)
  const at = last ? last.index + last[0].length : 0
  return `${source.slice(0, at)}${line}\n${last ? '' : '\n'}${source.slice(at)}`
}
