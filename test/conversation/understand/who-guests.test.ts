import { whoOf } from '../../../src/conversation/understand/who.ts'

test.each([
  ['onze gast Jonas Becker kan niet meer in Teams', 'Jonas Becker'],
  ['onze gast Jonas Becker krijgt AADSTS50177', 'Jonas Becker'],
  ['our guest Jonas Becker cannot open the project site', 'Jonas Becker'],
  ['gast Olivia Grant kan niet meer inloggen bij ons', 'Olivia Grant'],
  ['gast Olivia Grant kan niet meer bij ons inloggen', 'Olivia Grant'],
  ['guest Olivia Grant gets an error with us', 'Olivia Grant'],
  ['Jonas Becker (guest) AADSTS50177', 'Jonas Becker'],
  ['Jonas Becker (gast): AADSTS50177', 'Jonas Becker'],
])('a guest by name: %s', (prose, name) => {
  expect(whoOf(prose)).toEqual({ is: 'name', name, sure: true })
})

test.each([
  'our guest can not sign in with us',
  'onze gast kan niet inloggen bij ons',
  'our supplier has no access',
  'de leverancier kan er niet bij',
  'mijn collega kan niet inloggen, hij krijgt een fout',
  'hij kan niet inloggen',
  'my manager asked me to find out why ledger refuses him',
])('somebody else, without a name: %s', (prose) => {
  expect(whoOf(prose)).toEqual({ is: 'colleague' })
})

test.each([
  'timesheets zit in een lus, hij blijft heen en weer springen',
  'timesheets zit in een lus, hij kan niet openen',
  'expense cloud doet het niet, hij krijgt geen verbinding',
  'teams start niet, hij komt niet verder',
  'gast Olivia Grant heeft ons uitgenodigd maar ik kan er niet in',
  'ik kan bij onze klant niet in Teams',
  'the supplier app does not open',
  'my manager asked me to check his report in Ledger but it does not open',
  'Noor Vermaat asked me to use Ledger but it refuses',
  'bij ons kan niemand inloggen, ik ook niet',
])('the writer: %s', (prose) => {
  expect(whoOf(prose)).toEqual({ is: 'self' })
})

test('for somebody who asked: not the writer', () => {
  expect(whoOf('Noor Vermaat asked me to find out why ledger refuses her. can you look')).toEqual({
    is: 'name',
    name: 'Noor Vermaat',
    sure: false,
  })
})
