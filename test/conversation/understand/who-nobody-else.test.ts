import { whoOf } from '../../../src/conversation/understand/who.ts'

/** Things that stand where a name could. */
test.each([
  'is everything ok with the network?',
  'is there something wrong with teams',
  'is er iets mis met de vpn',
  "what's up with the login page",
  'problem with bitlocker',
  'problem with saml',
  'problemen met mijn account',
  'why is copilot locked',
  'does visio need a license',
  'the account of the company',
  'account van werk geblokkeerd',
  "the server's login page fails",
  "today's sign-in failed",
  "Apple's mail app asks for a password",
  "what's my password",
  'expense cloud gets an error',
  'en nu?',
  'and outlook?',
  'hoe zit het met mijn account',
  'can guests log in',
  'is sign-in locked',
  'suddenly cannot log in',
  'helaas kan niet inloggen',
  'steeds kan niet inloggen',
  "hi it's bram, what is wrong with my account",
  'check sign-in',
  'check login issue',
  'check permissions',
  'check https://portal.office.com',
  'kijk eens naar dit',
  'kijk eens naar mijn account',
])('nobody else is meant: %s', (prose) => {
  expect(whoOf(prose)).toEqual({ is: 'self' })
})
