import { checks } from '../../src/checks/index.ts'
import { titleInWords } from '../../src/cli/title-in-words.ts'

test.each([
  ['The account is disabled', 'The account is disabled'],
  ['{app} is switched off', 'An app is switched off'],
  ['{kind, select, personal {A personal} other {Another}} account', 'Another account'],
  ['{app, select, none {The app} other {{app}}} is not set up', 'An app is not set up'],
  ['{count, plural, one {# group} other {# groups}} of {owner}', '2 groups of an owner'],
])('%s reads as %s', (title, words) => {
  expect(titleInWords(title)).toBe(words)
})

test('every cause has a title that reads as words', () => {
  const titles = checks.map(({ text }) => titleInWords(text.title))
  expect(titles.filter((title) => /[{}]| {2}|^[a-z]/.test(title))).toEqual([])
})
