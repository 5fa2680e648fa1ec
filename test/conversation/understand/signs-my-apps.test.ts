import { signsOf } from '../../../src/conversation/understand/signs.ts'

test.each([
  [
    'app-not-listed',
    'it is not in my apps',
    'the tile is gone',
    'Travel Desk disappeared from my dashboard',
    'where can i find the hours app',
    'the icon of ledger is gone',
    'urenregistratie staat niet (meer) in mijn apps',
    'Canteen Orders staat niet meer tussen mijn apps',
    'waar vind ik m?',
    'de tegel is weg',
    'ledger is verdwenen van mijn startpagina',
  ],
  [
    'from-saved-link',
    'my bookmark does not work any more',
    'the link on the intranet page opens nothing',
    'https://myapps.microsoft.com/signin/Ledger/05208919f67b4814acb3958a839a0c32',
    'mijn favoriet doet niks meer',
    'via de oude link krijg ik een fout',
    'de link op sharepoint werkt niet',
  ],
  [
    'not-filled-in',
    'it no longer fills in my password',
    'it wants me to install an extension',
    'the password fields stay empty',
    'het vulde mijn wachtwoord in, nu blijft dat leeg',
    'it shows an empty username and password box',
    'hij vult mijn wachtwoord niet meer in',
    'vraagt om een extensie',
    'de inlogvelden blijven leeg',
  ],
  [
    'app-times-out',
    'GatewayTimeout',
    'it says 504 gateway time-out',
    "This corporate app can't be accessed",
    'the page keeps loading',
    'is the connector down?',
    'de pagina blijft laden',
    'het duurt veel te lang',
  ],
  [
    'app-forbids',
    'then i get 403 forbidden',
    'HTTP error 401',
    'access denied',
    'ik krijg toegang geweigerd',
    'geen rechten',
  ],
  [
    'says-bad-response',
    'LearnHub says "we could not validate your login response"',
    'invalid SAML response',
    'signature validation failed',
    'the certificate has expired',
    'SSO error',
    'ongeldige SAML response',
    'het certificaat is verlopen',
  ],
  [
    'says-claim-missing',
    'no NameID in the response',
    'required attribute is missing',
    'it did not receive an email address',
    'email address is missing',
    'er is geen e-mailadres meegestuurd',
    'het mailadres ontbreekt',
    'verplicht attribuut ontbreekt',
  ],
])('%s', (sign, ...texts) => {
  expect(texts.filter((text) => !signsOf(text).some((found) => found === sign))).toEqual([])
})

test.each([
  ['app-not-listed', 'I cannot open Teams', 'where can i find the error?', 'ik kan niet inloggen'],
  ['from-saved-link', 'Outlook does not open', 'ik klikte op een link'],
  ['not-filled-in', 'I filled in my password', 'my password is wrong', 'ik heb mijn wachtwoord ingevuld'],
  ['app-times-out', 'I signed out', 'error 50105', 'AADSTS50420', 'teams doet het niet'],
  ['app-forbids', 'error 53003', 'i have 401 mails', 'ik kom er niet in'],
  ['says-bad-response', 'no response on my phone', 'invalid password', 'my licence expired'],
  [
    'says-claim-missing',
    'my email does not arrive',
    'no mail since monday',
    'geen mail meer',
    'mijn mailadres is kim@contoso.com',
  ],
])('not %s', (sign, ...texts) => {
  expect(texts.filter((text) => signsOf(text).some((found) => found === sign))).toEqual([])
})
