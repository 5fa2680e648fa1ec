import { signsOf } from '../../../src/conversation/understand/signs.ts'

test.each([
  [
    'says-no-licence',
    'Word says product activation failed',
    'it says i need a lisence',
    'she has two licenses',
    'geen gelicentieerd product',
    'abonnement is verlopen',
  ],
  [
    'lacks-service',
    'new starter Hanneke Vos has no mail and teams',
    'the new guy still has no Teams',
    'Lieke: no mail, no teams',
    'i dont have copilot',
    "I can't see Copilot in Word",
    'copilot is greyed out',
    'nieuwe collega heeft geen mail',
    'ik heb nog geen teams',
    'ik zie copilot nergens',
    'Teams ontbreekt bij mij',
  ],
  [
    'says-no-mailbox',
    'outlook says there is no mailbox',
    'The mailbox could not be found',
    'your mailbox is not enabled for this',
    'she does not exist but her mailbox is missing',
    'mijn postvak is niet gevonden',
    'hij heeft geen postvak',
  ],
  [
    'about-membership',
    'she IS in LIC-M365-E3',
    'why is he not in the dynamic group',
    'should be in DYN-Sales',
    'ik zit niet in de groep',
    'staat niet in de dynamische groep',
  ],
] as const)('%s', (sign, ...texts) => {
  expect(texts.filter((text) => !signsOf(text).includes(sign))).toEqual([])
})

test.each([
  [
    'lacks-service',
    'I have no idea',
    'there is no email from you',
    'teams works fine',
    'ik heb geen tijd',
    'mail gaat goed',
  ],
  ['says-no-mailbox', 'my mailbox is full', 'mijn postvak zit vol', 'there is no box'],
  ['about-membership', 'in the morning', 'my driving licence', 'the app is in e-mail'],
] as const)('not %s', (sign, ...texts) => {
  expect(texts.filter((text) => signsOf(text).includes(sign))).toEqual([])
})
