import { signsOf } from '../../../src/conversation/understand/signs.ts'

test.each([
  [
    'says-app-disabled',
    'the application is disabled',
    "Application '0aa0'(Fleet Tracker) is disabled.",
    'says the app has been turned off',
    'de app is uitgeschakeld',
    'de applicatie staat helemaal uitgezet',
  ],
  [
    'says-app-unknown',
    "was not found in the directory 'Contoso'",
    'the application could not be found',
    'app does not exist it says',
    'de app is niet gevonden',
    'deze toepassing bestaat niet',
  ],
  [
    'says-secret-expired',
    'The provided client secret keys for app are expired',
    'their client secret expired',
    'het secret van de app is verlopen',
    'de sleutel is verlopen',
  ],
  [
    'keeps-looping',
    'stuck in a redirect loop',
    'it keeps redirecting',
    'ERR_TOO_MANY_REDIRECTS',
    'login page goes back and forth',
    'hij blijft heen en weer springen',
    'zit in een eindeloze lus',
    'ik word steeds doorgestuurd',
  ],
  [
    'says-admin-approval',
    'Need admin approval',
    'Approval required',
    'needs permission to access resources in your organization that only an admin can grant',
    'it wants the administrator’s consent',
    'goedkeuring van de beheerder nodig',
    'alleen een beheerder kan dit toestaan',
    'beheerder moet dit eerst goedkeuren',
    'goedkeuring vereist',
  ],
  [
    'declined-consent',
    'I clicked cancel when it asked for permissions',
    'it wanted permissions and i pressed decline',
    'I declined the permissions',
    'op annuleren geklikt bij de toestemming',
    'de app wilde machtigingen en ik heb geweigerd',
  ],
  [
    'says-not-subscribed',
    'a service ("x") that your organization "Contoso" has not subscribed to or enabled',
    'lacks a service principal for',
    'onze organisatie is niet geabonneerd op die dienst',
  ],
] as const)('%s', (sign, ...texts) => {
  expect(texts.filter((text) => !signsOf(text).some((found) => found === sign))).toEqual([])
})

test.each([
  ['my account is disabled', ['says-app-disabled']],
  ['mijn account is uitgeschakeld', ['says-app-disabled']],
  ['the authenticator asks for approval', ['says-admin-approval', 'needs-consent']],
  ['hij vraagt om goedkeuring op mijn telefoon', ['says-admin-approval']],
  ['I cancelled my meeting and gave permission', ['declined-consent']],
  ['my password expired', ['says-secret-expired']],
  ['ik heb geen toestemming voor Expense Cloud', ['needs-consent']],
  ['niet genoeg machtigingen om de map te openen', ['needs-consent']],
  ['is the app in the list', ['says-app-unknown', 'keeps-looping']],
] as const)('“%s” is none of %j', (text, signs) => {
  const found: readonly string[] = signsOf(text)
  expect(signs.filter((sign) => found.includes(sign))).toEqual([])
})
