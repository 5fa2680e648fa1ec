import { whoOf } from '../../../src/conversation/understand/who.ts'

test.each([
  [
    "Why can't my colleague martin.haak@contoso.com login? is he fired? he owes me an answer",
    'martin.haak@contoso.com',
  ],
  ["sietske.dijkema@contoso.com can't get in, which error does she have?", 'sietske.dijkema@contoso.com'],
  ["gebruiker charlote.nguyen@contoso.com krijgt 'dit account bestaat niet'", 'charlote.nguyen@contoso.com'],
  ['check jan@contoso.com', 'jan@contoso.com'],
  ['check jan@contoso.com teams', 'jan@contoso.com'],
  ['check user jan@contoso.com: outlook', 'jan@contoso.com'],
  ['please check jan@contoso.com for me', 'jan@contoso.com'],
  ['user x@y.z gets AADSTS50105', 'x@y.z'],
  ["I have a user jan@contoso.com who can't log in", 'jan@contoso.com'],
  ['collega jan@contoso.com kan niet inloggen, kun je kijken?', 'jan@contoso.com'],
  [
    'controleer kenji.mori_northwindtraders.com#EXT#@contoso.onmicrosoft.com',
    'kenji.mori_northwindtraders.com#EXT#@contoso.onmicrosoft.com',
  ],
  ["jan.o'brien@contoso.com is locked out.", "jan.o'brien@contoso.com"],
  ['(jan@contoso.com) cannot open Teams', 'jan@contoso.com'],
  ['hi, user is stuck on MFA: anna.bakker@contoso.com', 'anna.bakker@contoso.com'],
  ['can you look at anna.bakker@contoso.com, she gets 50126', 'anna.bakker@contoso.com'],
  ['kun je anna.bakker@contoso.com controleren', 'anna.bakker@contoso.com'],
])('the address of somebody else: %s', (prose, address) => {
  expect(whoOf(prose)).toEqual({ is: 'address', address, sure: true })
})

test.each([
  ['I sign in with jan@gmail.com and it says the account does not exist', 'jan@gmail.com'],
  ['my account jan@contoso.com is locked', 'jan@contoso.com'],
  ['ik log in met jan@contoso.com maar het lukt niet', 'jan@contoso.com'],
  ['teams says sophievl@outlook.com does not exist', 'sophievl@outlook.com'],
  ['my manager told me to use jan.de.vries@contoso.com but it fails', 'jan.de.vries@contoso.com'],
])('an address that the writer may have tried: %s', (prose, address) => {
  expect(whoOf(prose)).toEqual({ is: 'address', address, sure: false })
})

test.each([
  "why can't my colleague log in?",
  "my colleague can't log in",
  'A user cannot sign in to Outlook',
  'user gets AADSTS50105 on Expense Cloud',
  'one of our users is locked out',
  'my colleague says she cannot log in',
  'is my colleague able to log in?',
  "my colleague's account is locked",
  'mijn collega kan niet inloggen',
  'waarom kan mijn collega niet inloggen?',
  'een gebruiker krijgt steeds een foutmelding',
  'account van mijn collega is geblokkeerd',
  "she can't log in",
  'is something wrong with him?',
  'is er iets mis met haar?',
  'are my colleagues ok, is anything wrong with their accounts?',
  "check x' or 1 eq 1",
  'check *@contoso.com',
  'check yara and bram',
  'check Yara Bouwman, Bram Terpstra',
  'check Yara Bouwman and Bram Terpstra: teams',
  'check yara@contoso.com and bram@contoso.com',
  'yara@contoso.com and bram@contoso.com cannot log in',
  'zij kan niet inloggen in teams',
  'customer says error 50105',
  'new starter has no mail',
  'our intern gets no access to sharepoint',
  "My wife can't log in",
  'we have a user who is locked out',
  'he has no licence',
  'her account is disabled',
  'user reports AADSTS50105 in Expense Cloud',
  'medewerker meldt dat hij niet kan inloggen',
  'een klant kan de portal niet openen',
  'Yara and Bram cannot log in',
  'yara en bram kunnen niet inloggen',
  'my colleagues Yara and Bram cannot log in',
  'Eva, Yara and Bram are locked out',
  'for my manager: outlook does not open',
  'this is for my manager, she cannot open Power BI',
  'I am asking for my colleague',
  'ik vraag dit voor mijn collega',
  'namens mijn leidinggevende',
  'on behalf of my boss',
  'de nieuwe stagiair kan niet inloggen',
  'error for user: AADSTS50105',
])('one other person, not named: %s', (prose) => {
  expect(whoOf(prose)).toEqual({ is: 'colleague' })
})

test.each([
  'nobody can log in',
  "since 6:00 nobody can log on to office 365 via adfs: 'Sorry, that didn't work'. people who were still signed in are ok. log says 5000811",
  'several users get AADSTS50105',
  "our users can't open Teams",
  'all users are locked out',
  'niemand kan inloggen',
  'meerdere gebruikers krijgen een foutmelding',
  'alle medewerkers kunnen niet in Teams',
  "collega's kunnen niet inloggen",
  'everybody is locked out of SharePoint',
  'people get an error in Outlook',
  'gebruikers kunnen niet in Outlook',
  '5 users report AADSTS53003',
  'niemand kan erin',
  'the whole department gets an error',
  'de hele afdeling kan niet inloggen',
  'half of the team cannot log in',
  'everyone in the office gets AADSTS50105',
])('many people: %s', (prose) => {
  expect(whoOf(prose)).toEqual({ is: 'many' })
})

const id = 'bfcab1f6-fe36-44eb-b687-b2002b5a5d6a'
test.each([
  `check ${id}`,
  `as admin: check ${id}`,
  `what is wrong with user ${id}`,
  `namens ${id}: inloggen lukt niet`,
  `is the account of ${id} disabled?`,
  `https://portal.azure.com/#view/UserProfileMenuBlade/~/overview/userId/${id}`,
  `https://graph.microsoft.com/v1.0/users/${id}`,
])('the object id of somebody else: %s', (prose) => {
  expect(whoOf(prose)).toEqual({ is: 'address', address: id, sure: true })
})

test.each([`check request id ${id}`, `I get ${id} on the screen`, id, `my device id ${id} is refused`])(
  'an id of something else: %s',
  (prose) => {
    expect(whoOf(prose)).toEqual({ is: 'self' })
  },
)

const page = (account: string) => `Sign in
${account}
You don't have access to this
Error Code: 53003
Request Id: 11111111-2222-4333-8444-555555550402
Correlation Id: 22222222-3333-4444-8555-666666666666
Timestamp: 2026-01-20T21:33:18.342Z`

test.each([
  ['nothing but a page', '', { is: 'address', address: 'anna@contoso.com', sure: false }],
  ['an agent and a page', 'user gets this:', { is: 'address', address: 'anna@contoso.com', sure: true }],
  ['a person and a page', 'I get this:', { is: 'self' }],
])('the account on a page, with %s', (_, words, who) => {
  expect(whoOf(words, `${words}\n${page('anna@contoso.com')}`)).toEqual(who)
})

test('an account of another organisation on a page is nobody we know', () => {
  const text =
    "AADSTS50020: User account 'x@outlook.com' from identity provider 'live.com' does not exist in tenant 'Contoso'"
  expect(whoOf('cant open intranet', `cant open intranet\n${text}`)).toEqual({ is: 'self' })
  expect(whoOf('I get this:', `I get this:\n${text}`)).toEqual({ is: 'self' })
})

test.each(['Our supplier gets this:', 'onze leverancier krijgt dit:', 'my colleague gets this:'])(
  '%s the account on the page is theirs, of whatever organisation',
  (words) => {
    const text = "AADSTS50020: User account 'm@fabrikam.com' from identity provider 'live.com' does not exist in tenant"
    expect(whoOf(words, `${words}\n${text}`)).toEqual({ is: 'address', address: 'm@fabrikam.com', sure: true })
  },
)
