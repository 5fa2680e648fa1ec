import { retryAfter } from '../../src/graph/answers/retry-after.ts'

const now = Date.parse('2026-02-02T00:00:00Z')

test.each([
  ['120', 120],
  [' 5 ', 5],
  ['0', 0],
  ['Mon, 02 Feb 2026 00:00:30 GMT', 30],
  ['Mon, 02 Feb 2026 00:00:00 GMT', 0],
  ['Sun, 01 Feb 2026 00:00:00 GMT', 0],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['99999999999999999999', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After: %s', (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds)
})
