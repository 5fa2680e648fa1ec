import { signsOf } from '../../../src/conversation/understand/signs.ts'

test.each([
  [
    'device-not-allowed',
    "You can't get there from here",
    'it says my device is not compliant',
    'my laptop is disabled it says',
    'mijn laptop is uitgeschakeld staat er',
    'apparaat voldoet niet',
    'kunt er vanaf hier niet komen',
    'pc is niet aan het domein gekoppeld',
  ],
  [
    'old-mail-client',
    'mijn thunderbird haalt geen mail meer op',
    'the scanner no longer sends e-mail',
    'scan to mail is broken',
    'scannen naar mail, de printer doet geen mail meer',
    'outlook 2010 keeps asking',
    'imap does not work',
    'the mail app on my iphone',
    'mail app van mijn telefoon doet niks',
  ],
  [
    'own-device',
    'from my own laptop',
    'my personal phone',
    'op mijn privé laptop',
    'op mijn thuiscomputer',
    'my home pc',
    'de laptop van mijn vrouw',
    'pc at home',
  ],
  [
    'from-elsewhere',
    'on holiday in turkey, need one mail!!',
    'I am abroad',
    "i'm travelling for work",
    'ik zit in het buitenland',
    'vanuit een hotel',
    'op vakantie in spanje',
    'working from home today',
    'via mijn vpn',
  ],
  [
    'asks-terms-of-use',
    'it asks me to accept terms of use',
    'I declined the terms and now nothing works',
    'hij wil dat ik gebruiksvoorwaarden accepteer',
    'voorwaarden accepteren lukt niet',
  ],
] as const)('%s', (sign, ...texts) => {
  expect(texts.filter((text) => !signsOf(text).includes(sign))).toEqual([])
})

test.each([
  ['device-not-allowed', 'my account is disabled', 'mijn account is geblokkeerd', 'the device is new'],
  [
    'old-mail-client',
    'my mail does not open',
    'webmail gaat wel goed',
    'geen mail meer in outlook',
    'the printer is out of paper',
  ],
  ['own-device', 'my own password', 'my work laptop', 'ik ben thuis', 'op mijn telefoon'],
  [
    'from-elsewhere',
    'in the office',
    'travel desk does not open',
    'I cannot open Travel Desk',
    'op kantoor',
    'in the morning',
  ],
  ['asks-terms-of-use', 'in terms of work', 'short term', 'op voorwaarde dat'],
] as const)('not %s', (sign, ...texts) => {
  expect(texts.filter((text) => signsOf(text).includes(sign))).toEqual([])
})
