import { editDistance } from '../../src/model/edit-distance.ts'
import { hasAllWords, isCalled, nearest } from '../../src/graph/people/near-names.ts'

test.each([
  ['charlotte', 'charlotte', 0],
  ['charlote', 'charlotte', 1],
  ['chalrotte', 'charlotte', 1],
  ['charlottte', 'charlotte', 1],
  ['sharlote', 'charlotte', 2],
  ['charles', 'charlotte', 3],
  ['a', 'charlotte', 3],
  ['', '', 0],
])('%s and %s are %d mistakes apart (3 is more than two)', (one, other, mistakes) => {
  expect(editDistance(one, other, 2)).toBe(mistakes)
  expect(editDistance(other, one, 2)).toBe(mistakes)
})

const people = [
  ['Charlotte Nguyen', 'charlotte.nguyen@contoso.com'],
  ['Zoë de Vries', 'zoe.devries@contoso.com'],
  ['Jan Smit', 'jan.smit@contoso.com'],
  ['Jan Smits', 'jan.smits@contoso.com'],
  ['Kenji Mori', 'kenji.mori_northwind.com#EXT#@contoso.onmicrosoft.com'],
  ['Tom Li', 'tl@contoso.com'],
].map(([displayName = '', userPrincipalName = '']) => ({ id: displayName, displayName, userPrincipalName }))

test.each([
  ['charlote.nguyen@contoso.com', ['Charlotte Nguyen']],
  ['nguyen.charlotte@contoso.com', ['Charlotte Nguyen']],
  ['charlotte.nguyen@contoso.con', ['Charlotte Nguyen']],
  ['charlotte.nguyen@fabrikam.com', []],
  ['Nguyen Charlote', ['Charlotte Nguyen']],
  ['zoe devries', ['Zoë de Vries']],
  ['jan.smti@contoso.com', ['Jan Smit', 'Jan Smits']],
  ['kenji.mory@northwind.com', ['Kenji Mori']],
  ['tn@contoso.com', []],
  ['charles', []],
  ['nguyenn', ['Charlotte Nguyen']],
  ['smti', ['Jan Smit']],
  ['', []],
])('near %s', (sought, names) => {
  expect(nearest(people, sought).map(({ displayName }) => displayName)).toEqual(names)
})

test.each([
  ['Jan de Boer', 'boer jan', true],
  ['Zoë de Vries', 'Zoe', true],
  ['Anne-Marie Kok', 'Anne Marie', true],
  ['Janine Smit', 'Jan', false],
  ['Jan de Boer', 'Jan Bakker', false],
])('%s holds the words of %s: %s', (name, sought, isHeld) => {
  expect(hasAllWords(name, sought)).toBe(isHeld)
})

test.each([
  ['Jan de Vries', 'j.devries', true],
  ['Jan de Vries', 'jan devries', true],
  ['Jan de Vries', 'J. de Vries', true],
  ['Jan de Vries', 'vries', true],
  ['Jan de Vries', 'k.devries', false],
  ['Jan de Vries', 'j', false],
  ['Lars Sørensen', 'lars sorensen', true],
  ['Mehmet Yıldız', 'mehmet yildiz', true],
  ['Łukasz Wójcik', 'lukasz wojcik', true],
  ['jdevries@contoso.com', 'j.devries', true],
  ['jonas.becker_northwind.com#EXT#@contoso.onmicrosoft.com', 'jonas becker', true],
  ['Janine Smit', 'jan smit', false],
  ['Eva Jansen', 'eva janssen', false],
])('%s is called %s: %s', (name, sought, isTheirs) => {
  expect(isCalled(name, sought)).toBe(isTheirs)
})
