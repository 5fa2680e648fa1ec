import { say } from '../../src/text/format.ts'
import { words } from '../../src/text/words.ts'
import { languages, type Language } from '../../src/model/language.ts'
import { languageOf } from '../../src/conversation/understand/language.ts'
import { flatWords } from './flat-words.ts'
import { usesOf } from './icu-arguments.ts'
import { sampleValues, variants } from './sample-values.ts'

const english = flatWords(words.en)
const dutch = new Map(flatWords(words.nl))

test('there are words', () => {
  expect(english.length).toBeGreaterThan(200)
})

test('Dutch has exactly the messages that English has', () => {
  expect([...dutch.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted())
})

test('an empty message is empty in both', () => {
  const unlike = english.filter(([path, message]) => (message === '') !== (dutch.get(path) === ''))
  expect(unlike).toEqual([])
})

test('each message uses the same arguments with the same options in both', () => {
  const uses = (message: string): string => JSON.stringify(usesOf(message))
  const unlike = english.filter(([path, message]) => uses(message) !== uses(dutch.get(path) ?? ''))
  expect(unlike.map(([path]) => path)).toEqual([])
})

const messages = languages.flatMap((language) =>
  flatWords(words[language]).map(([path, message]) => ({ language, path, message })),
)

/** The messages that come out wrong with some sample. */
const failing = (isWrong: (text: string) => boolean): readonly string[] =>
  messages.flatMap(({ language, path, message }) =>
    variants.flatMap((variant) => {
      const text = say({ language, zone: 'Europe/Amsterdam' }, message, sampleValues([message], variant))
      return isWrong(text) ? [`${language} ${path}: ${text}`] : []
    }),
  )

test('every message can be said with every sample, and no argument is left open', () => {
  expect(failing((text) => /[{}]|undefined|\bNaN\b|\[object/.test(text))).toEqual([])
})

test('no message has doubled or stray spaces, before or around what was filled in', () => {
  expect(failing((text) => /^\s|\s$|\s{2}|\s[.,;?!]/.test(text))).toEqual([])
})

test('quotation marks, apostrophes and dots are the typographic ones', () => {
  expect(failing((text) => /["']|\.\.\./.test(text))).toEqual([])
})

/** Names, and words that are the same in both. */
const same = /^(?:advice\.(?:about|sighting\.(?:requestId|correlationId)|by\.microsoft\.\w+)|understood\.app)$/

/** Words that Dutch has from English, or names of Microsoft's. */
const shared = new Set([
  'Open',
  'App',
  'Account',
  'account',
  'Browser',
  'JSON',
  'Request Id',
  'Correlation Id',
  'Open tickets',
  'Ticket {number}',
  'Ticket {number} · {severity}',
  'AADSTS{code}',
])

/** A message without a letter of its own: values with marks between them. */
const isOnlyValues = (message: string): boolean => !/\p{L}/u.test(say({ language: 'en' }, message, emptied(message)))

const emptied = (message: string): Readonly<Record<string, string>> =>
  Object.fromEntries(usesOf(message).map(({ name }) => [name, '']))

/** What is said in the other language on purpose: the way there. */
const keepsOther = new Set(['buttons.otherLanguage', 'notices.language-set.text'])

test.each<[language: Language, other: Language]>([
  ['nl', 'en'],
  ['en', 'nl'],
])('no %s sentence is in %s', (language, other) => {
  const foreign = messages.filter(
    ({ language: spoken, path, message }) =>
      spoken === language &&
      !same.test(path) &&
      !shared.has(message) &&
      !keepsOther.has(path) &&
      languageOf(proseOf(message)) === other,
  )
  expect(foreign.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
})

/** A message without what it quotes, fills in, or puts between brackets as an explanation. */
const proseOf = (message: string): string => message.replace(/“[^”]*”|\([^)]*\)|\{\w+\}|\w+, (?:select|plural),/g, ' ')

test('nothing was left untranslated', () => {
  const copied = english.filter(
    ([path, message]) =>
      dutch.get(path) === message && !same.test(path) && !shared.has(message) && !isOnlyValues(message),
  )
  expect(copied).toEqual([])
})

test('Dutch says je, never u', () => {
  expect(
    messages.filter(({ language, message }) => language === 'nl' && /\b(?:u|uw)\b/i.test(proseOf(message))),
  ).toEqual([])
})

test('English is British', () => {
  const american = /\b(?:licenses?\b|center|organization|authoriz|color|recogniz|canceled|e-?mail box)/i
  const found = messages.filter(({ language, message }) => language === 'en' && american.test(proseOf(message)))
  expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
})

test('nothing is shouted, apologised for or blamed on the reader', () => {
  const tone = /!.*!|\b(?:sorry|oops|unfortunately|please note|helaas|invalid|illegal|abort)\b|\byour fault\b/i
  expect(messages.filter(({ message }) => tone.test(message)).map(({ path }) => path)).toEqual([])
})

test.each(languages)('a button that a %s sentence names is called just so', (language) => {
  const { buttons } = words[language]
  const named = {
    en: /(?:Choose|choose) “([^”]+)” (?:in|and give|, or)/g,
    nl: /[Kk]ies (?:over [^“]*)?“([^”]+)”(?: en geef|, of|\.)/g,
  }
  const titles = messages
    .filter((message) => message.language === language && /^(?:verdicts|notices)\./.test(message.path))
    .flatMap(({ message }) => [...message.matchAll(named[language])].map(([, title]) => title))
  expect(titles.length).toBeGreaterThan(2)
  expect(titles.filter((title) => !Object.values<string>(buttons).includes(title ?? ''))).toEqual([])
})
