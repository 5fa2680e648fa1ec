import { dynamicGroupRuleMismatch } from '../../../src/checks/groups/dynamic-group-rule-mismatch.ts'
import {
  account,
  app,
  appAssignment,
  dynamicGroup,
  group,
  hours,
  judge,
  licensingGroup,
  signIn,
  syncedAccount,
  teams,
  verdictOf,
  type FactsOver,
} from '../judge.ts'

const rule = { isDynamic: true, membershipRule: '(user.department -eq "Sales") and (user.accountEnabled -eq true)' }
const inFinance = { department: 'Finance' }
const says = { app: teams, signs: ['says-no-licence'] } as const
const byRule = {
  licenses: [],
  account: account({ attributes: inFinance }),
  licensingGroups: [licensingGroup(rule)],
} satisfies FactsOver
const refused = [signIn({ errorCode: 50105 })]
const forApp = {
  account: account({ attributes: inFinance }),
  userAppAssignments: [],
  appAssignments: [appAssignment()],
  dynamicGroups: [dynamicGroup({ id: 'hours-users', displayName: 'DYN-Hours' })],
  signIns: refused,
} satisfies FactsOver
const told = { signs: ['about-membership'], quoted: 'why is kim not in dyn-hours?' } as const

test.each([
  ['only a rule gives the licence, another department', byRule, says, 'certainly'],
  ['the department is empty', { ...byRule, account: account() }, says, 'certainly'],
  ['only the app is named, signing in works', byRule, { app: teams }, 'certainly'],
  ['the rule fits', { ...byRule, account: account({ attributes: { department: 'sales' } }) }, says, 'ok'],
  [
    'the rule asks for something that is not read',
    {
      ...byRule,
      licensingGroups: [licensingGroup({ ...rule, membershipRule: 'user.memberof -any (group.objectId -in ["x"])' })],
    },
    says,
    'ok',
  ],
  [
    'somebody can be added to another group by hand',
    { ...byRule, licensingGroups: [licensingGroup(rule), licensingGroup({ id: 'by-hand' })] },
    says,
    'possibly',
  ],
  ['already in the group', { ...byRule, groups: [group({ id: 'lic-e3' })] }, says, 'ok'],
  ['has the service', { ...byRule, licenses: undefined }, says, 'ok'],
  ['the rule of the app, refused', forApp, { app: hours }, 'certainly'],
  [
    'the rule of the app, only told',
    { ...forApp, signIns: [] },
    { app: hours, signs: ['says-not-assigned'] },
    'probably',
  ],
  [
    'the rule of the app, refused for another reason',
    { ...forApp, signIns: [signIn({ errorCode: 53003 })] },
    { app: hours },
    'ok',
  ],
  [
    'another group can be joined by hand',
    { ...forApp, appAssignments: [appAssignment(), appAssignment({ principalId: 'x' })] },
    { app: hours },
    'possibly',
  ],
  ['the app lets everybody in', { ...forApp, app: app({ appRoleAssignmentRequired: false }) }, { app: hours }, 'ok'],
  [
    'assigned after all',
    { ...forApp, appAssignments: [appAssignment(), appAssignment({ principalId: 'kim' })] },
    { app: hours },
    'ok',
  ],
  ['the group is named', { ...forApp, signIns: [] }, told, 'certainly'],
  [
    'the group is named, and the person is in it',
    { ...forApp, signIns: [], groups: [group({ id: 'hours-users' })] },
    told,
    'ok',
  ],
  ['another group is named', { ...forApp, signIns: [] }, { ...told, quoted: 'why is kim not in dyn-hours-2?' }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(dynamicGroupRuleMismatch, facts, said)).toBe(outcome)
})

test.each([
  ['what the person has', byRule, { actual: { list: ['Finance'] }, synced: 'no' }],
  ['that it is empty', { ...byRule, account: syncedAccount() }, { actual: 'none', synced: 'yes' }],
] as const)('tells %s', (_, facts, told) => {
  const values = { property: 'user.department', clause: 'user.department -eq "Sales"', ...told }
  expect(verdictOf(dynamicGroupRuleMismatch, facts, says)).toMatchObject({ values })
})

test('of several groups the one that needs the fewest changes', () => {
  const far = licensingGroup({
    ...rule,
    id: 'far',
    displayName: 'DYN-Far',
    membershipRule: 'user.city -eq "Ede" and user.country -eq "BE"',
  })
  const verdict = verdictOf(dynamicGroupRuleMismatch, { ...byRule, licensingGroups: [far, licensingGroup(rule)] }, says)
  expect(verdict).toMatchObject({ values: { group: 'LIC-Secret-E3' } })
})
