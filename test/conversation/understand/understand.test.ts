import fc from 'fast-check'
import { readingLength } from '../../../src/conversation/understand/readable.ts'
import { understand } from '../../../src/conversation/understand/understand.ts'
import { blocked, requestId, token } from './pages.ts'

test('a page with words: the page gives facts, the words say whose', () => {
  expect(understand(`my colleague Anna Bakker gets this:\n${blocked}`)).toMatchObject({
    who: { is: 'name', name: 'Anna Bakker', sure: true },
    app: { name: 'Microsoft Teams Web Client' },
    codes: [53003],
    requestId,
    at: '2026-01-20T21:33:18Z',
  })
})

test('words before a page on one line', () => {
  expect(understand(`teams gives: ${token.replaceAll('\n', ' ')}`)).toMatchObject({
    who: { is: 'self' },
    app: { name: 'Microsoft Teams' },
    codes: [50076],
  })
})

test('nothing is not something', () => {
  expect(understand('')).toEqual({ who: { is: 'self' }, codes: [], clientCodes: [], signs: [], quoted: '' })
})

test.each([
  ['NUL and bells', 'a\u0000b\u0007c', 'abc'],
  ['half a character', 'a\uD83D', 'a\uFFFD'],
  ['marks without a width', 'Te\u200Bams\uFEFF', 'Teams'],
  ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['spaces that are not one', 'a\u00A0b\u202Fc\td', 'a b c d'],
  ['a face', '👩‍💻', '👩‍💻'],
])('what a database refuses is gone: %s', (_, text, quoted) => {
  expect(understand(text).quoted).toBe(quoted)
})

const words = fc.constantFrom(
  ...'password is : AADSTS 50105 error code 0xCAA20004 my colleague Jan de Vries cannot kan niet inloggen Teams check \n [hidden] " \' ( \\r\\n @contoso.com 2026-01-09 02:02:12Z 11111111-2222-4333-8444-5555555501aa'.split(
    ' ',
  ),
)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
)

test('any text at all is understood: plain JSON, well formed, not too long', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const symptoms = understand(text)
      expect(JSON.parse(JSON.stringify(symptoms))).toEqual(symptoms)
      expect(symptoms.quoted.length).toBeLessThanOrEqual(readingLength)
      expect(symptoms.quoted.isWellFormed()).toBe(true)
      expect(symptoms.quoted).not.toContain('\u0000')
      expect(symptoms.codes.every((code) => Number.isInteger(code) && code >= 16_000)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('so is 100 KB of it', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const long = `${text} pw a `.repeat(Math.ceil(100_000 / (text.length + 6)))
      expect(understand(long).quoted.length).toBeLessThanOrEqual(readingLength)
    }),
    { numRuns: 30 },
  )
})
