import { languageOf, languageOfLocale } from '../../../src/conversation/understand/language.ts'
import { withoutPage } from '../../../src/conversation/understand/without-page.ts'

test.each([
  "I can't log in",
  'Teams is not working',
  'Outlook is down',
  'account locked',
  'my password expired',
  'Power BI says no access',
  'error when opening SharePoint',
  'cant get in',
  'stuck on mfa',
  'why is my account blocked?',
  'i forgot my password',
  'please reset my mfa',
  'new phone, authenticator gone',
  'the app keeps asking for approval',
  'user cannot sign in',
  'since yesterday no mail',
  'teams keeps signing me out',
  'Need admin approval',
  'on holiday in turkey, need one mail!!',
  'hello, my login fails',
  "good morning, outlook won't open",
  "it says 'stay signed in?' every time",
  'who can give me access?',
  'check jan@contoso.com, she gets an error',
  'it worked last week, now this:',
  'had a problem logging in on my trip',
  'nobody can log in',
  "You don't have access to this",
  "I'm locked out",
  'thanks, it works now',
  'still broken',
  'user says "u hebt hier geen toegang toe"',
  'my colleague sees the Dutch message: u hebt hier geen toegang',
])('English: %s', (prose) => {
  expect(languageOf(prose)).toBe('en')
})

test.each([
  'ik kan niet inloggen',
  'Teams werkt niet',
  'Outlook doet het niet meer',
  'account geblokkeerd',
  'mijn wachtwoord is verlopen',
  'Power BI zegt geen toegang',
  'foutmelding bij openen van SharePoint',
  'kom er niet in',
  'blijf hangen op mfa',
  'waarom is mijn account vergrendeld?',
  'wachtwoord vergeten',
  'nieuwe telefoon, authenticator leeg',
  'de app blijft om goedkeuring vragen',
  'gebruiker kan niet inloggen',
  'sinds gisteren geen mail',
  'teams logt me steeds uit',
  'hulp nodig',
  'wie kan mij toegang geven?',
  'mail is weg',
  'hoi, inloggen lukt niet',
  'goedemorgen, outlook wil niet openen',
  "gebruiker charlote.nguyen@contoso.com krijgt 'dit account bestaat niet'",
  'urenregistratie staat niet (meer) in mijn apps',
  'mijn thunderbird haalt geen mail meer op, blijft wachtwoord vragen. webmail gaat wel goed',
  'niemand kan inloggen',
  'bedankt, het werkt weer',
  'niets doet het',
  'kan niet in de mail',
  'foutcode 50105',
  'toegang geweigerd',
  'heb een nieuwe telefoon en de authenticator app is leeg. nu kan ik nergens meer in want hij blijft om goedkeuring vragen op mn oude toestel (ingeleverd)',
  "gebruiker krijgt 'You cannot access this right now'",
  "ik krijg steeds: You don't have permission to access this app",
  'Teams zegt "You\'re not licensed for Teams"',
  'ik kan niet meer in Outlook, error "Something went wrong"',
  'help, ik kan er niet in',
  'help mij aub',
])('Dutch: %s', (prose) => {
  expect(languageOf(prose)).toBe('nl')
})

test.each([
  'Power BI',
  'Teams',
  '50105',
  'help',
  'AADSTS50105',
  'ok',
  'jan@contoso.com',
  '???',
  'Ich kann mich nicht anmelden',
  'Mein Passwort ist abgelaufen und ich komme nicht rein',
  'Je ne peux pas me connecter',
  "je n'ai pas de mot de passe",
  'No puedo iniciar sesión en Teams',
  'Non riesco ad accedere',
  '我无法登录',
  'Не могу войти',
  '',
])('not to be told: %s', (prose) => {
  expect(languageOf(prose)).toBeUndefined()
})

const page = `Sorry, but we're having trouble signing you in.
AADSTS50105: Your administrator has configured the application Expense Cloud to block users unless they are assigned.
Troubleshooting details
If you contact your administrator, send this info to them.
Copy info to clipboard
Request Id: 11111111-2222-4333-8444-555555550401
Correlation Id: 0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee
Timestamp: 2026-06-16T09:25:54Z
Flag sign-in errors for review: Enable flagging`

test.each([
  ['only a page', page, undefined],
  ['a Dutch message with it', `deze melding krijg ik:\n${page}`, 'nl'],
  ['an English message with it', `I get this\n${page}`, 'en'],
])('the language of the person is not that of the page: %s', (_, text, language) => {
  expect(languageOf(withoutPage(text))).toBe(language)
})

test.each([
  ['nl-NL', 'nl'],
  ['nl_BE', 'nl'],
  ['EN-gb', 'en'],
  ['de-DE', undefined],
  ['', undefined],
  [undefined, undefined],
])('the language of locale %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language)
})
