import { demandingPolicies } from '../../src/semantics/demanding-policies.ts'
import { isExternal } from '../../src/semantics/is-external.ts'
import { sameSystem } from '../../src/semantics/same-system.ts'
import { account, policy, signIn } from '../checks/judge.ts'

test.each([
  ['a member', {}, false],
  ['a guest', { userType: 'Guest' }, true],
  ['an external member', { userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.onmicrosoft.com' }, true],
  ['an external member in lower case, as sign-in logs write it', { userPrincipalName: 'kim#ext#@contoso.com' }, true],
] as const)('%s', (_, over, outcome) => {
  expect(isExternal(account(over))).toBe(outcome)
})

test.each([
  ['Windows10', 'Windows', true],
  ['Ios 17.4', 'IPhone', true],
  ['iPadOS', 'IPad', true],
  ['MacOs', 'MacMDM', true],
  ['Android 14', 'AndroidForWork', true],
  ['Windows10', 'MacMDM', false],
  ['Ios 17.4', 'MacOs', false],
  ['', 'Windows', true],
  ['Linux', 'something new', true],
] as const)('%s and %s: %p', (one, other, outcome) => {
  expect(sameSystem(one, other)).toBe(outcome)
  expect(sameSystem(other, one)).toBe(outcome)
})

test('only a failed policy demands, and unread policies demand nothing', () => {
  const event = signIn({ appliedPolicies: [policy(), policy({ displayName: 'B', result: 'success' })] })
  expect(demandingPolicies(event, /mfa/i)).toEqual(['CA001 Secret policy'])
  expect(demandingPolicies(event, /device/i)).toEqual([])
  expect(demandingPolicies({ ...event, appliedPolicies: undefined }, /mfa/i)).toEqual([])
  expect(demandingPolicies(undefined, /mfa/i)).toEqual([])
})
