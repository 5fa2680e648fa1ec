import type { AppName } from '../model/facts/apps.ts'

/** Shorter names stand in too many addresses. */
const fewest = 4

/** The one app of the tenant whose name stands in an address as a word of its own: "Expense Cloud" in `https://expensecloud.example/contoso`; undefined when none or several do. */
export const appOfAddress = (address: string, appNames: readonly AppName[]): AppName | undefined => {
  const words = new Set(
    address
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .split(/[/?#.:]+/)
      .flatMap((part) => [compact(part), ...part.split(/[-_]/)]),
  )
  const found = appNames.filter(({ displayName }) => {
    const name = compact(displayName)
    return name.length >= fewest && words.has(name)
  })
  const [only] = found
  return only && found.length === 1 ? only : undefined
}

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
