import { signsOf } from '../../../src/conversation/understand/signs.ts'

test.each([
  [
    'cannot-sign-in',
    'I can’t sign in',
    'cannot even log in',
    'unable to access the site',
    'locked out',
    'login fails',
    "it won't let me in",
    'trouble signing in',
    'ik kan niet inloggen',
    'kom er niet meer in',
    'kan ik nergens meer in',
    'inloggen lukt niet',
    'problemen met inloggen',
  ],
  [
    'says-not-assigned',
    'says I am not assigned to the app',
    'you don’t have access to this app',
    'niet toegewezen',
    'geen toegang tot deze app',
  ],
  [
    'says-disabled',
    'my account is disabled',
    'account has been blocked',
    'mijn account is uitgeschakeld',
    'account is geblokkeerd',
  ],
  ['says-no-licence', 'no license', "you're not licensed", 'geen licentie', 'subscription ended', 'unlicensed product'],
  [
    'asks-to-register',
    'More information required',
    'it asks me for more information',
    'set up the authenticator',
    'vraagt om meer informatie',
    'beveiligingsgegevens instellen',
  ],
  [
    'asks-for-approval',
    'asks for approval',
    'the authenticator prompt never comes',
    'hij blijft om goedkeuring vragen',
    'melding op mijn telefoon',
    'approve the sign-in',
  ],
  [
    'device-not-allowed',
    'device is not compliant',
    'keep your device secure',
    'apparaat voldoet niet',
    'bedrijfsportal installeren',
  ],
  ['stay-signed-in-question', 'stay signed in?', 'aangemeld blijven?'],
  [
    'asks-if-anything-is-wrong',
    'is there still something wrong with my account??',
    'is everything ok?',
    'is er iets mis met mijn account',
    'is mijn account in orde',
    "what's wrong with my account",
  ],
  [
    'signed-in-but-app-refuses',
    'i can login but teams says no',
    'sign-in works but the app fails',
    'after signing in I get an error',
    'ik kan wel inloggen',
    'na het inloggen een fout',
  ],
  ['password-trouble', 'my password', 'wachtwoord vergeten', 'wachtwoordreset', 'passwords'],
  [
    'needs-consent',
    'Need admin approval',
    'needs permission to access',
    'consent',
    'toestemming van de beheerder',
    'goedkeuring van de beheerder',
  ],
  ['app-not-listed', 'not in my apps', 'staat niet in mijn apps', 'the tile is gone', 'myapps'],
] as const)('%s', (sign, ...texts) => {
  expect(texts.filter((text) => !signsOf(text).some((found) => found === sign))).toEqual([])
})

test.each([
  ['it does not work', []],
  ['Power BI', []],
  ['', []],
  ['i can login but teams says: You’re not licensed for Teams', ['says-no-licence', 'signed-in-but-app-refuses']],
  ['goedkeuring van de beheerder nodig', ['needs-consent']],
  ['hij blijft om goedkeuring vragen', ['asks-for-approval']],
  ['my device is compliant', []],
  ['the paper prints fine', []],
])('only these in “%s”: %j', (text, signs) => {
  expect(signsOf(text)).toEqual(signs)
})
