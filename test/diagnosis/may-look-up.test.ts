import { isProtected, mayNotLookUp } from '../../src/diagnosis/may-look-up.ts'
import type { LookUp } from '../../src/model/look-up.ts'
import { account } from '../checks/judge.ts'

const person = { isAgent: false, isAdmin: false }
const agent = { isAgent: true, isAdmin: false }
const admin = { isAgent: false, isAdmin: true }
const mfa: LookUp = { is: 'mfa', who: { is: 'self' } }
const code: LookUp = { is: 'code', code: '50105' }
const review: LookUp = { is: 'check-policies' }

test.each([
  ['a person, about themselves', person, mfa, 'agents-only'],
  ['a person, about a group', person, { is: 'group', name: 'x' }, 'agents-only'],
  ['a person, about a code', person, code, undefined],
  ['a person, the review', person, review, 'agents-only'],
  ['an agent, about somebody', agent, mfa, undefined],
  ['an agent, the review', agent, review, 'admins-only'],
  ['an administrator, the review', admin, review, undefined],
  ['an administrator who is no agent, about somebody', admin, mfa, undefined],
] as const)('%s', (_, role, lookUp, because) => {
  expect(mayNotLookUp(role, lookUp)).toBe(because)
})

const role = (roleTemplateId: string) => [{ displayName: 'Some role', roleTemplateId }]
const robin = account()

const accounts = [
  ['nobody special', robin, [], [], false],
  ['a global administrator', robin, role('62e90394-69f5-4237-9190-012177145e10'), [], true],
  ['a helpdesk administrator', robin, role('729827e3-9c14-49f7-bb1b-9608f156bbb8'), [], true],
  ['a role of the organisation’s own', robin, role('0f0f0f0f-0000-4000-8000-000000000000'), [], true],
  ['a directory reader', robin, role('88D8E3E3-8F55-4A1E-953A-9B9898B8876B'), [], false],
  ['an emergency account by its address', robin, [], [robin.userPrincipalName.toUpperCase()], true],
  ['an emergency account by its id', robin, [], [robin.id], true],
  ['another is the emergency account', robin, [], ['else@contoso.com'], false],
  ['roles that could not be read', robin, undefined, [], true],
  ['an account that could not be read', undefined, [], [], true],
] as const

test.each(
  accounts.map(([shows, one, directoryRoles, emergencyAccounts, expected]) => ({
    shows,
    one,
    directoryRoles,
    emergencyAccounts,
    expected,
  })),
)('$shows: protected is $expected', ({ one, directoryRoles, emergencyAccounts, expected }) => {
  const known = { ...(one && { account: one }), ...(directoryRoles && { directoryRoles }) }
  expect(isProtected(known, { emergencyAccounts })).toBe(expected)
})
