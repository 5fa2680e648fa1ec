import { methodScope } from '../../src/semantics/method-scope.ts'
import { authenticationMethodsPolicy, group, methodConfiguration } from '../checks/judge.ts'

const everybody = [{ id: 'all_users', targetType: 'group' }]
const pilots = [{ id: 'pilots', targetType: 'group' }]
const kim = { userId: 'kim', groups: [group({ id: 'pilots' })] }
const alex = { userId: 'alex', groups: [] }

test.each([
  ['everybody', { includeTargets: everybody }, alex, 'allowed'],
  ['a group, and is in it', { includeTargets: pilots }, kim, 'allowed'],
  ['a group, and is not in it', { includeTargets: pilots }, alex, 'excluded'],
  ['everybody but a group, and is in it', { excludeTargets: pilots }, kim, 'excluded'],
  ['everybody but one', { excludeTargets: [{ id: 'alex', targetType: 'user' }] }, alex, 'excluded'],
  ['nobody', { state: 'disabled' }, alex, 'off'],
  ['whom is not told', { includeTargets: [] }, alex, 'unknown'],
] as const)('a method for %s', (_, over, somebody, scope) => {
  const policy = authenticationMethodsPolicy(methodConfiguration('Fido2', over))
  expect(methodScope('fido2', policy, somebody)).toBe(scope)
})

test('a method that is not in the policy', () => {
  expect(methodScope('Fido2', { configurations: [] }, kim)).toBe('unknown')
})
