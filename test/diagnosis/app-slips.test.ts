import { appWordNear, withoutSlips } from '../../src/diagnosis/app-slips.ts'
import { isOrdinaryWord } from '../../src/diagnosis/ordinary-words.ts'
import { plain } from '../../src/diagnosis/plain.ts'
import { knownApps } from '../../src/knowledge/apps.ts'
import { othersThan } from '../stories/not-for-people.ts'

test.each([
  ['outlok', 'outlook'],
  ['outloook', 'outlook'],
  ['outlock', 'outlook'],
  ['sharepiont', 'sharepoint'],
  ['sharpoint', 'sharepoint'],
  ['onedrve', 'onedrive'],
  ['one drve', 'one drive'],
  ['powr bi', 'power bi'],
  ['powerpiont', 'powerpoint'],
  ['teems', 'teams'],
  ['excell', 'excel'],
  ['microsft teams', 'microsoft teams'],
  ['compny portal', 'company portal'],
  ['bedrijfsportl', 'bedrijfsportal'],
  ['yamer', 'yammer'],
])('%s was meant to be %s', (said, word) => {
  expect(appWordNear(said)).toBe(word)
})

test.each(
  'jammer hammer plannen dynamic outlooks marcel axel teun steam mails power intuned constructor __proto__'.split(' '),
)('%s is no slip', (said) => {
  expect(appWordNear(said)).toBeUndefined()
})

test('no ordinary word, no app by its right name and nobody of Contoso is taken for a slip', () => {
  const names = othersThan('').flatMap((one) => (one.includes('@') ? (one.split(/[@_#]/)[0]?.split('.') ?? []) : []))
  const words = knownApps.flatMap((app) => app.words).map(plain)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !isOrdinaryWord(name) && appWordNear(name))).toEqual([])
  expect(words.filter((word) => withoutSlips(word) !== word)).toEqual([])
})

test('only slips are put right, and only near the start', () => {
  expect(withoutSlips('my outlok and powr bi fail')).toBe('my outlook and power bi fail')
  expect(withoutSlips(`${'x '.repeat(100)}outlok`)).not.toContain('outlook')
  expect(withoutSlips('')).toBe('')
})
