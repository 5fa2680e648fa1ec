import { describe } from './metadata.ts'
import type { Version } from './metadata.ts'
import { allOrRefusal, isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import { textIn } from '../fixtures.ts'
import type { Row } from '../fixtures.ts'

const searchable = ['user', 'group', 'servicePrincipal', 'application', 'device']

type Test = (row: Row) => boolean

// words are cut at spaces, signs, and where letters meet digits or a capital follows
// https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())

const byWords =
  (property: string, text: string): Test =>
  (row) => {
    const words = wordsOf(textIn(row, property))
    return wordsOf(text).every((wanted) => words.some((word) => word.startsWith(wanted)))
  }

const byStart =
  (property: string, text: string): Test =>
  (row) =>
    textIn(row, property).toLowerCase().startsWith(text.toLowerCase())

const clause = (text: string, version: Version, type: string): Test | Refusal => {
  const [, property, wanted] = /^\s*"(\w+):((?:[^"\\]|\\.)+)"\s*$/.exec(text) ?? []
  if (property === undefined || wanted === undefined) return refusals.searchSyntax(text.trim())
  const fact = describe(version, type).facts[property]
  const plain = wanted.replaceAll(/\\(.)/g, '$1')
  if (property === 'displayName' || property === 'description') return byWords(property, plain)
  // other text properties are searched by their beginning
  return fact?.filter?.includes('startswith') ? byStart(property, plain) : refusals.searchProperty(property, type)
}

const split = (text: string, word: 'AND' | 'OR') => text.split(new RegExp(`(?<=")\\s+${word}\\s+(?=")`))

/** Reads `"property:word" OR "property:word"` (AND binds first) into a test of objects; only directory types can be searched. */
export const readSearch = (text: string, version: Version, type: string): Test | Refusal => {
  if (!searchable.includes(type)) return refusals.searchType(type)
  const tests = allOrRefusal(
    split(text, 'OR').map((part) => allOrRefusal(split(part, 'AND').map((one) => clause(one, version, type)))),
  )
  if (isRefusal(tests)) return tests
  return (row) => tests.some((all) => all.every((test) => test(row)))
}
