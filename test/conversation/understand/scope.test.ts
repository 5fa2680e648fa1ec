import { areBesideAnything, isOutOfScope } from '../../../src/conversation/understand/scope.ts'

test.each([
  'the printer is out of toner',
  'de printer doet het niet',
  'my monitor is black',
  'bestel een nieuwe muis',
  'can I order a new keyboard?',
  'my laptop is slow',
  'what is the weather tomorrow',
  'wat wordt het weer vandaag',
  'tell me a joke',
  'vertel een grap',
  'what is the capital of France?',
  'who is the president',
  'write me a poem about the sea',
  'vertaal deze zin',
  'how many vacation days do I have left?',
  'hoeveel vakantiedagen heb ik nog',
  'where is my payslip',
  'is there lunch today',
  'book a meeting room',
  'hoe maak ik een handtekening',
  'who won the football',
  'we kicked off the lunch',
])('surely about something else: %s', (prose) => {
  expect(isOutOfScope(prose)).toBe(true)
})

test.each([
  '',
  'it does not work',
  'computer says no',
  'het werkt weer niet',
  'niets doet het',
  'help',
  'sinds vanochtend doet niets het meer op mijn computer',
  'Ich kann mich nicht anmelden bei der Arbeit heute früh',
  'what is wrong?',
  'what is this code',
  'wat is er aan de hand',
  'where is my app',
  'my new laptop cannot log in',
  'the printer asks for my password',
  'kan niet inloggen op de printer',
  'the parking app does not open',
  'the payslip portal says access denied',
  'verlofapp geeft een foutmelding',
  'on holiday in turkey, need one mail!!',
  'the train was late and now I am locked out',
  'my mail signature app asks for consent',
  'Expense Cloud',
  'is something wrong with Teams?',
  'payroll threw me out again',
  'payroll kicked me out',
  'salaris logt me steeds uit',
  'de verlofapp gooit me er steeds uit',
  'the payslip tile is gone',
])('ours, or too vague to send away: %s', (prose) => {
  expect(isOutOfScope(prose)).toBe(false)
})

test.each([
  [[], true],
  [['from-elsewhere', 'long-away'], true],
  [['from-elsewhere', 'cannot-sign-in'], false],
  [['suspects-compromise'], false],
] as const)('%j are told beside other matters as well: %p', (signs, areBeside) => {
  expect(areBesideAnything(signs)).toBe(areBeside)
})
