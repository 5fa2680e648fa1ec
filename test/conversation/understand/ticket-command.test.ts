import { commandOf } from '../../../src/conversation/understand/command.ts'

test.each([
  ['ticket', 'ticket', 'open a ticket', 'escalate', 'ask the helpdesk', 'maak een ticket', 'helpdesk', 'meld het'],
  [
    'still-stuck',
    'still stuck',
    'Tried it',
    "it didn't help",
    'helpt niet',
    'nog steeds niet',
    'I tried it, still does not work',
    'it still does not work',
  ],
  ['status', 'status', 'my tickets', 'mijn tickets'],
  ['tickets', 'tickets', 'open tickets', 'alle tickets'],
  ['next', 'next', 'verder'],
  ['send', 'send', 'Verstuur!', 'verzenden'],
  ['edit', 'edit', 'wijzig'],
  ['back', 'back', 'terug'],
  ['chit-chat', 'how are you?', 'hoe gaat het', 'are you a robot?'],
  ['abuse', 'you are useless', 'stomme bot', 'fuck off'],
  ['how-to-trace', 'trace', 'har', 'how do I record a HAR', 'hoe maak ik een trace'],
] as const)('%s', (is, ...texts) => {
  expect(texts.filter((text) => commandOf(text)?.is !== is)).toEqual([])
})

test.each([
  ['open 123', { is: 'open', number: 123 }],
  ['Open ticket #123', { is: 'open', number: 123 }],
  ['toon 123', { is: 'open', number: 123 }],
  ['#123', { is: 'open', number: 123 }],
  ['status 123', { is: 'open', number: 123 }],
  ['take 123', { is: 'take', number: 123 }],
  ['neem 123', { is: 'take', number: 123 }],
  ['take', { is: 'take' }],
  ['copy 123', { is: 'copy-text', number: 123 }],
  ['json 123', { is: 'copy-json', number: 123 }],
  ['microsoft 123', { is: 'microsoft', number: 123 }],
  ['check ticket 123', { is: 'check', number: 123 }],
  ['ask 123 Which browser?', { is: 'ask', number: 123, text: 'Which browser?' }],
  ['/ask #123: Which\nbrowser?', { is: 'ask', number: 123, text: 'Which\nbrowser?' }],
  ['vraag 123 Welke browser?', { is: 'ask', number: 123, text: 'Welke browser?' }],
  ['resolve 123 Added to the group.', { is: 'resolve', number: 123, text: 'Added to the group.' }],
  ['opgelost 123 Het werkt', { is: 'resolve', number: 123, text: 'Het werkt' }],
  ['answer 123 Edge', { is: 'answer', number: 123, text: 'Edge' }],
  ['antwoord 123 Edge', { is: 'answer', number: 123, text: 'Edge' }],
  ['reopen 123 it fails', { is: 'reopen', number: 123, text: 'it fails' }],
  ['ask 123', { is: 'ask', number: 123, text: '' }],
  ['2', { is: 'choose', n: 2 }],
  ['ticket for my colleague Anna', { is: 'ticket', about: 'my colleague Anna' }],
  ['ticket voor mijn collega', { is: 'ticket', about: 'mijn collega' }],
])('%s', (text, command) => {
  expect(commandOf(text)).toEqual(command)
})

test('the text of a command is masked and cut', () => {
  const command = commandOf('answer 123 my password is Zomer2026!')
  expect(JSON.stringify(command)).not.toContain('Zomer2026')
  const long = commandOf(`ask 123 ${'x'.repeat(3_000)}`)
  expect(long?.is === 'ask' && long.text.length).toBe(2_000)
})

test.each([
  'I opened a ticket yesterday and still cannot log in',
  'ask Anna about Teams',
  'vraag aan Bram hoe het kan',
  'open Outlook',
  'take me to Teams',
  'the status page says all is fine',
  'resolve this please',
  'answer me',
  'microsoft teams',
  'copy of my laptop does not sign in',
  'check anna@contoso.com',
  'check 50105',
  'send me a code',
  'tickets to the museum app do not open',
  '50105',
  'ask 1234567890123 what',
])('no command about tickets: %s', (text) => {
  expect(commandOf(text)).toBeUndefined()
})
