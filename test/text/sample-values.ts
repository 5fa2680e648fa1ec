import type { Value, Values } from '../../src/model/value.ts'
import { usesOf, type Use } from './icu-arguments.ts'

/** How many variants show every option of the choices that occur. */
export const variants = [0, 1, 2] as const

const counts = [0, 1, 7] as const
const instant = '2026-02-19T09:21:34Z'

/** Values for all arguments of these messages; each variant takes another option, another count, and `name` where a name stands. */
export const sampleValues = (messages: readonly string[], variant: number, name = 'Ada Lovelace'): Values => {
  const uses = messages.flatMap(usesOf)
  const names = [...new Set(uses.map((use) => use.name))]
  return Object.fromEntries(names.map((each) => [each, valueFor(each, uses, variant, name)]))
}

const valueFor = (argument: string, uses: readonly Use[], variant: number, name: string): Value => {
  const own = uses.filter((use) => use.name === argument)
  const options = [...new Set(own.flatMap((use) => use.options))]
  const option = options.at(variant % (options.length || 1))
  if (own.some((use) => use.as === 'count')) return counts[variant % counts.length] ?? 0
  if (option !== undefined && option !== 'other') return option
  if (argument === 'at') return { instant }
  return ['groups', 'owners', 'policies'].includes(argument) ? { list: [name, 'Second one'] } : name
}
