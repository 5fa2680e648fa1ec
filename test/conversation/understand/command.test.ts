import fc from 'fast-check'
import { commandOf } from '../../../src/conversation/understand/command.ts'

test.each([
  [
    'help',
    'help',
    'Help!',
    '?',
    '??',
    'hulp',
    '/help',
    'menu',
    'what can you do?',
    'wat kun je',
    'wie ben je?',
    'help me',
  ],
  [
    'details',
    'details',
    'Details.',
    'more',
    'meer',
    'why?',
    'waarom',
    'show details',
    'toon details',
    'hide the details',
  ],
  [
    'again',
    'again',
    'Check again',
    'again again',
    'try again!',
    'opnieuw',
    'nog een keer',
    'controleer opnieuw',
    'check',
    'probeer het nog eens',
  ],
  ['start-over', 'start over', 'reset', 'stop', 'cancel', 'annuleren', 'begin opnieuw', 'laat maar', 'new question'],
  [
    'greeting',
    'hi',
    'Hello!',
    'hi there',
    'hoi',
    'Goedemorgen',
    'goedemiddag allemaal',
    'good morning',
    'hi, Signpost',
  ],
  [
    'thanks',
    'thanks',
    'thank you very much',
    'OK, thanks!',
    'bedankt',
    'dank je wel',
    'top',
    'it works now',
    'it works now, thanks',
    'het werkt weer, bedankt',
    'opgelost',
    '👍',
    'prima',
  ],
] as const)('%s', (is, ...texts) => {
  expect(texts.filter((text) => commandOf(text)?.is !== is)).toEqual([])
})

test.each([
  ['nl', 'nl'],
  ['Nederlands', 'nl'],
  ['taal nederlands', 'nl'],
  ['in het Nederlands graag', 'nl'],
  ['switch to Dutch', 'nl'],
  ['english', 'en'],
  ['language: english', 'en'],
  ['speak English please', 'en'],
  ['engels', 'en'],
  ['language', undefined],
  ['taal', undefined],
  ['language klingon', undefined],
])('language: %s', (text, to) => {
  expect(commandOf(text)).toEqual(to ? { is: 'language', to } : { is: 'language' })
})

test.each([
  '',
  ' ',
  'in teams',
  'Power BI',
  'why can I not log in?',
  'help, I cannot log in',
  'stop asking me for a code',
  'hello, teams is broken',
  'check anna@contoso.com',
  'check Teams',
  'thanks but it still fails',
  'again the same error',
  'it is not solved',
  'no',
  'reset my password',
  'new phone',
  'nieuwe telefoon',
])('no command: %s', (text) => {
  expect(commandOf(text)).toBeUndefined()
})

test('long messages are never commands', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 81, maxLength: 120, unit: 'binary' }), (text) => {
      expect(commandOf(text)).toBeUndefined()
    }),
  )
})
