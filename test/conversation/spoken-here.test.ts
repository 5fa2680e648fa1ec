import type { Conversation } from '../../src/conversation/conversation.ts'
import { newConversation, reduce } from '../../src/conversation/reduce.ts'
import { spokenHere } from '../../src/conversation/spoken-here.ts'
import type { Language } from '../../src/model/language.ts'
import { presses, says } from './events.ts'

/** A conversation of an organisation that speaks these languages. */
const talk = (languages: readonly Language[], ...events: readonly Parameters<typeof reduce>[1][]): Conversation =>
  events.reduce(
    (now, event) => spokenHere(now, reduce(now, event), languages),
    newConversation(undefined, languages[0]),
  )

const dutch = says('1', 'ik kan niet meer inloggen op mijn laptop')
const english = says('1', 'I cannot sign in to my laptop any more')
const install = (locale?: string) => ({ type: 'installed', id: 'w', ...(locale ? { locale } : {}) }) as const

test.each<[string, readonly Language[], Parameters<typeof reduce>[1], Language]>([
  ['Dutch where both are spoken', ['en', 'nl'], dutch, 'nl'],
  ['English where both are spoken', ['nl', 'en'], english, 'en'],
  ['Dutch where only English is spoken', ['en'], dutch, 'en'],
  ['English where only Dutch is spoken', ['nl'], english, 'nl'],
  ['a client of neither', ['nl', 'en'], install('fr-FR'), 'nl'],
  ['a client of neither, English first', ['en', 'nl'], install('fr-FR'), 'en'],
  ['a client of no language', ['nl', 'en'], install(), 'nl'],
  ['a client of a language that is not spoken', ['nl'], install('en-US'), 'nl'],
])('%s', (_, languages, event, expected) => {
  expect(talk(languages, event).language).toBe(expected)
})

test('asking for a language that is not spoken is declined, and what was told stays at hand', () => {
  const after = talk(['en'], install(), says('2', 'taal nederlands'))
  expect(after).toMatchObject({ language: 'en', languageChosen: false })
  expect(after.stage).toMatchObject({ is: 'idle', card: '2', showing: 'language-not-here' })
})

test('an old button for another language changes nothing', () => {
  const before = talk(['en'], install())
  const after = spokenHere(before, reduce(before, presses('3', 'language', before.stage.card)), ['en'])
  expect(after).toBe(before)
})

test('asking for a language that is spoken is granted', () => {
  expect(talk(['en', 'nl'], install(), says('2', 'taal nederlands'))).toMatchObject({
    language: 'nl',
    languageChosen: true,
  })
})

test('a conversation in a language that is no longer spoken goes on in one that is', () => {
  const before = talk(['en', 'nl'], dutch)
  const after = spokenHere(before, reduce(before, says('2', 'nog steeds kapot')), ['en'])
  expect(after).toMatchObject({ language: 'en', languageChosen: false })
})
