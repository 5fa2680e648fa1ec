import { signsOf } from '../../../src/conversation/understand/signs.ts'

test.each([
  [
    'as-guest',
    'a guest cannot get in',
    'was invited to our Team',
    'our supplier has no access',
    'she accepted the invitation',
    'the invitation from Contoso',
    'an external user of Fabrikam',
    'he only sees his own org',
    'onze gast kan er niet in',
    'is uitgenodigd',
    'de uitnodiging werkt niet',
    'een externe collega',
    'de leverancier kan er niet bij',
    'kan niet in ons team',
    'ziet alleen zijn eigen organisatie',
  ],
  [
    'visits-elsewhere',
    'the SharePoint of our customer',
    'the team of another company',
    'a supplier’s portal',
    'the other organisation’s tenant',
    'I was invited to a project site',
    'they invited me',
    'cannot switch to the other organization',
    'de sharepoint van onze klant',
    'de teams van een leverancier',
    'ik ben als gast uitgenodigd',
    'ze hebben me daar uitgenodigd',
    'kan niet wisselen naar de andere organisatie',
    'in hun tenant',
  ],
  [
    'unknown-in-organisation',
    'my account does not exist in their tenant',
    "Selected user account does not exist in tenant 'Fabrikam'",
    'mijn account niet bestaat in hun tenant',
    'onbekend in die organisatie',
  ],
  [
    'organisation-blocks',
    'Access is blocked by your organization',
    'not allowed by my own organisation',
    'has set an outbound access policy',
    'toegang geblokkeerd door je organisatie',
    'onze organisatie staat dat niet toe',
  ],
  [
    'network-restricts',
    'Your network administrator has blocked access',
    'External access is blocked by policy',
    'The Contoso IT department has restricted which organizations can be accessed',
    "Access to 'fabrikam.com' tenant is denied",
    'Je netwerkbeheerder heeft de toegang geblokkeerd',
  ],
] as const)('%s', (sign, ...texts) => {
  for (const text of texts) expect([text, signsOf(text)]).toEqual([text, expect.arrayContaining([sign])])
})

const ofVisits = ['visits-elsewhere', 'unknown-in-organisation', 'organisation-blocks', 'network-restricts']

test.each([
  'I cannot open our SharePoint',
  'I am at a customer and cannot sign in',
  'ik zit bij een klant en kan niet inloggen',
  'als gast bij ons kan ze er niet in',
  'my account is blocked',
  'You cannot access this right now',
  'teams vraagt om goedkeuring',
])('%s: nothing of a visit', (text) => {
  expect(signsOf(text).filter((sign) => ofVisits.includes(sign))).toEqual([])
})
