import { needsAdministrator, userConsent } from '../../src/semantics/user-consent.ts'
import { app, authorizationPolicy } from '../checks/judge.ts'

const rules = (...names: readonly string[]) => authorizationPolicy({ permissionGrantPoliciesAssigned: names })
const open = app({ appRoleAssignmentRequired: false })
const low = 'ManagePermissionGrantsForSelf.microsoft-user-default-low'
const legacy = 'ManagePermissionGrantsForSelf.microsoft-user-default-legacy'
const ofTeams = 'ManagePermissionGrantsForOwnedResource.microsoft-all-application-permissions-for-team'

test.each([
  ['no rule', rules(), open, 'off'],
  ['only a rule for what people own', rules(ofTeams), open, 'off'],
  ['harmless permissions', rules(low), open, 'limited'],
  ['a rule of their own', rules('managepermissiongrantsforself.contoso'), open, 'limited'],
  ['all that needs no administrator', rules(ofTeams, legacy), open, 'open'],
  ['all, but the app asks for an assignment', rules(legacy), app(), 'assigned'],
  ['all, and the app is not here', rules(legacy), { is: 'not-in-tenant', appId: 'x' }, 'open'],
  ['not to be read', undefined, open, 'unknown'],
] as const)('%s', (_, authorizationPolicy, app, consent) => {
  expect(userConsent({ authorizationPolicy, app })).toBe(consent)
})

test('only an administrator can allow an app where people may not', () => {
  const all = ['off', 'assigned', 'limited', 'open', 'unknown'] as const
  expect(all.filter(needsAdministrator)).toEqual(['off', 'assigned'])
})
