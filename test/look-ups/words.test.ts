import { labels } from '../../src/look-ups/labels.ts'
import { lookUpNeeds } from '../../src/look-ups/look-up-needs.ts'
import { lookUpWords } from '../../src/look-ups/words.ts'
import { lookUps as en } from '../../src/text/en/look-ups.ts'
import { lookUps as nl } from '../../src/text/nl/look-ups.ts'
import { flatWords } from '../text/flat-words.ts'
import { usesOf } from '../text/icu-arguments.ts'

test('every label, word and look-up has its text, and no text is left over', () => {
  expect(Object.keys(en.labels)).toEqual([...labels])
  expect(Object.keys(en.words)).toEqual([...lookUpWords])
  expect(Object.keys(en.titles)).toEqual(Object.keys(lookUpNeeds))
})

test('each message uses the same arguments in both languages', () => {
  const dutch = new Map(flatWords(nl))
  const unlike = flatWords(en).filter(
    ([path, message]) => JSON.stringify(usesOf(message)) !== JSON.stringify(usesOf(dutch.get(path) ?? '')),
  )
  expect(unlike).toEqual([])
})
