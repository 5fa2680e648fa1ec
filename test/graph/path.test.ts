import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { graphPath, keyedPath, literal, query, searchClause } from '../../src/graph/asking/path.ts'

const nasty = [
  "' or 1 eq 1 or '",
  '%27',
  '../users',
  '..%2f',
  '/../',
  '$batch',
  'a/b',
  'a?b=c&d',
  '#EXT#',
  'https://evil.example/',
  '\\',
  '"',
  "x')/owners",
  '\u0000',
  '\uD800',
  'ë😀',
  '%',
  '+',
  ';',
]
const hostile = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary' }), fc.string())
const runs = { numRuns: 300 }
const isDots = (text: string): boolean => ['', '.', '..'].includes(text)

const wellFormed = (text: string): string => text.toWellFormed()
const urlOf = (tail: string): URL => new URL(`https://graph.example/v1.0${tail}`)

test('whatever stands in a segment stays in that segment', () => {
  fc.assert(
    fc.property(
      hostile.filter((text) => !isDots(text)),
      (text) => {
        const { pathname, search, hash, host } = urlOf(`${graphPath`/users/${text}/memberOf`}?$top=1`)
        const [, , users, middle = '', last, ...more] = pathname.split('/')
        expect([users, decodeURIComponent(middle), last, more]).toEqual(['users', wellFormed(text), 'memberOf', []])
        expect([search, hash, host]).toEqual(['?$top=1', '', 'graph.example'])
      },
    ),
    runs,
  )
})

test.each(['', '.', '..'])('"%s" is no segment', (text) => {
  expect(() => graphPath`/users/${text}/memberOf`).toThrow('segment')
})

test('whatever stands in a key stays in its quotes', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { pathname } = urlOf(keyedPath('servicePrincipals', 'appId', text))
      const [, , one = '', ...more] = pathname.split('/')
      const inner = /^servicePrincipals\(appId='([^']*)'\)$/.exec(one)?.[1]
      expect(more).toEqual([])
      expect(decodeURIComponent(inner ?? 'none')).toBe(wellFormed(text).replaceAll("'", "''"))
    }),
    runs,
  )
})

test('whatever stands in a literal is read back as it was', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const $filter = `mail eq ${literal(text)}`
      const { searchParams } = urlOf(`/users${query({ $filter, $top: 5 })}`)
      expect([...searchParams.keys()]).toEqual(['$filter', '$top'])
      const quoted = /^mail eq '((?:[^']|'')*)'$/.exec(searchParams.get('$filter') ?? '')?.[1]
      expect(quoted?.replaceAll("''", "'")).toBe(wellFormed(text))
    }),
    runs,
  )
})

test('whatever stands in a search is read back as it was', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const $search = searchClause('displayName', text)
      const { searchParams } = urlOf(`/users${query({ $search })}`)
      const quoted = /^"displayName:((?:[^"\\]|\\["\\])*)"$/.exec(searchParams.get('$search') ?? '')?.[1]
      expect(quoted?.replace(/\\(["\\])/g, '$1')).toBe(wellFormed(text))
    }),
    runs,
  )
})

test('no path is built by hand', () => {
  const root = path.resolve(import.meta.dirname, '../../src/graph')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const byHand = files.filter((name) =>
    /(?<!graphPath)`\/[a-z][^`]*\$\{(?!query\(|options\}|keyedPath\()/i.test(
      readFileSync(path.join(root, name), 'utf8'),
    ),
  )
  expect(files.length).toBeGreaterThan(20)
  expect(byHand).toEqual([])
})
