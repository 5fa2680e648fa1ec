import { isOwnAddress, isSameOrganisation, mayAsk, isSlipOfOwn, mayAskOfOthers } from '../../src/diagnosis/may-ask.ts'
import { account } from '../checks/judge.ts'

const agent = { isAgent: true, isAdmin: false }
const person = { isAgent: false, isAdmin: false }
const address = { is: 'address', address: 'bo@contoso.com', sure: true } as const

test.each([
  ['a person about themselves', person, { is: 'self' }, true],
  ['a person about an address', person, address, false],
  ['a person about a name', person, { is: 'name', name: 'Bo', sure: false }, false],
  ['a person about a colleague', person, { is: 'colleague' }, false],
  ['a person about everybody', person, { is: 'many' }, false],
  ['an administrator who is no agent, about an address', { isAgent: false, isAdmin: true }, address, true],
  ['an agent about an address', agent, address, true],
  ['an agent about themselves', agent, { is: 'self' }, true],
] as const)('%s', (_, role, who, outcome) => {
  expect(mayAsk(role, who)).toBe(outcome)
})

test.each([
  [person, false],
  [agent, true],
  [{ isAgent: false, isAdmin: true }, true],
] as const)('%j may learn about others: %s', (role, outcome) => {
  expect(mayAskOfOthers(role)).toBe(outcome)
})

test.each([
  ['kim@contoso.com', true, true],
  ['KIM@Contoso.com', true, true],
  ['k.devries@contoso.nl', true, false],
  ['bo@contoso.com', false, true],
  ['kim@contoso.com.evil.example', false, false],
  ['', false, false],
  [account().id.toUpperCase(), true, false],
])('“%s” is their own: %p, of their organisation: %p', (typed, own, same) => {
  const kim = account({ mail: 'k.devries@contoso.nl' })
  expect(isOwnAddress(typed, kim)).toBe(own)
  expect(isSameOrganisation(typed, kim)).toBe(same)
})

test.each([
  ['kim@contoso.com', false],
  ['kin@contoso.com', true],
  ['kim@contso.com', true],
  ['bo@contoso.com', false],
  ['', false],
])('“%s” is a slip of their own: %p', (typed, isSlip) => {
  expect(isSlipOfOwn(typed, account())).toBe(isSlip)
})
