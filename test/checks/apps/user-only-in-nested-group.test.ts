import { userNotAssignedToApp } from '../../../src/checks/apps/user-not-assigned-to-app.ts'
import { userOnlyInNestedGroup } from '../../../src/checks/apps/user-only-in-nested-group.ts'
import { app, appAssignment, group, hours, judge, signIn, userAppAssignment, type FactsOver } from '../judge.ts'

const refused = signIn({ errorCode: 50105 })
const inside = group({ id: 'hours-users', isDirect: false })
const nested = {
  userAppAssignments: [],
  appAssignments: [appAssignment()],
  groups: [group(), inside],
  signIns: [refused],
} satisfies FactsOver

test.each([
  ['only in a group inside the assigned one, and refused', nested, 'certainly', 'ok'],
  ['in no group that has to do with it', { ...nested, groups: [group()] }, 'ok', 'certainly'],
  ['a direct member as well', { ...nested, groups: [group({ id: 'hours-users' })] }, 'ok', 'ok'],
  ['assigned directly as well', { ...nested, userAppAssignments: [userAppAssignment()] }, 'ok', 'ok'],
  [
    'inside a group of another app',
    { ...nested, appAssignments: [appAssignment({ principalId: 'x' })] },
    'ok',
    'certainly',
  ],
  ['the app admits everybody', { ...nested, app: app({ appRoleAssignmentRequired: false }) }, 'ok', 'ok'],
  ['the app is switched off', { ...nested, app: app({ accountEnabled: false }) }, 'ok', 'ok'],
  ['no event yet', { ...nested, signIns: [] }, 'probably', 'ok'],
  ['let in lately', { ...nested, signIns: [signIn()] }, 'possibly', 'ok'],
  ['stopped with another code', { ...nested, signIns: [signIn({ errorCode: 53003 })] }, 'ok', 'ok'],
] as const)('%s', (_, facts, outcome, neighbour) => {
  expect(judge(userOnlyInNestedGroup, facts, { app: hours })).toBe(outcome)
  expect(judge(userNotAssignedToApp, facts, { app: hours })).toBe(neighbour)
})
