import { userNotAssignedToApp } from '../../../src/checks/apps/user-not-assigned-to-app.ts'
import {
  app,
  appAssignment,
  dynamicGroup,
  group,
  judge,
  minutesAgo,
  signIn,
  userAppAssignment,
  verdictOf,
  type FactsOver,
} from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = signIn({ errorCode: 50105 })
const unassigned = {
  userAppAssignments: [],
  appAssignments: [appAssignment()],
  signIns: [refused],
} satisfies FactsOver
const rule = dynamicGroup({ id: appAssignment().principalId, membershipRuleProcessingState: 'Paused' })
const otherApp = { appId: 'other', appDisplayName: 'Other', resourceId: 'other', resourceDisplayName: 'Other' }

test.each([
  ['assigned directly', {}, 'ok'],
  ['assigned directly, and refused all the same', { signIns: [refused] }, 'ok'],
  [
    'assigned through a group with direct membership',
    { ...unassigned, userAppAssignments: [userAppAssignment({ principalId: 'hours-users' })] },
    'ok',
  ],
  ['not assigned and refused', unassigned, 'certainly'],
  ['nobody is assigned', { ...unassigned, appAssignments: [] }, 'certainly'],
  [
    'member of a group inside the assigned group',
    { ...unassigned, groups: [group({ id: 'hours-users', isDirect: false })] },
    'ok',
  ],
  [
    'assigned to another app only',
    { ...unassigned, userAppAssignments: [userAppAssignment({ resourceId: 'sp-x' })] },
    'certainly',
  ],
  ['only a rule fills the assigned group', { ...unassigned, dynamicGroups: [rule] }, 'possibly'],
  [
    'a rule fills one of two assigned groups',
    { ...unassigned, appAssignments: [appAssignment(), appAssignment({ principalId: 'g2' })], dynamicGroups: [rule] },
    'probably',
  ],
  ['the rules of the assigned groups cannot be read', { ...unassigned, dynamicGroups: undefined }, 'certainly'],
  ['the app admits everybody', { ...unassigned, app: app({ appRoleAssignmentRequired: false }) }, 'ok'],
  ['the app is switched off', { ...unassigned, app: app({ accountEnabled: false }) }, 'ok'],
  ['the app is not in this tenant', { ...unassigned, app: { is: 'not-in-tenant', appId: 'hours' } }, 'ok'],
  ['the app stops with another code', { ...unassigned, signIns: [signIn({ errorCode: 53003 })] }, 'ok'],
  [
    'another code newer than the refusal',
    {
      ...unassigned,
      signIns: [signIn({ errorCode: 50105, createdDateTime: minutesAgo(60) }), signIn({ errorCode: 50126 })],
    },
    'ok',
  ],
  [
    'let in after the refusal',
    { ...unassigned, signIns: [signIn({ errorCode: 50105, createdDateTime: minutesAgo(60) }), signIn()] },
    'possibly',
  ],
  ['let in ten minutes ago', { ...unassigned, signIns: [signIn()] }, 'possibly'],
  ['no event at all: state and words only', { ...unassigned, signIns: [] }, 'probably'],
  ['the log cannot be read', { ...unassigned, signIns: undefined }, 'probably'],
  ['another app works', { ...unassigned, signIns: [signIn(otherApp)] }, 'probably'],
  ['signing in fails elsewhere', { ...unassigned, signIns: [signIn({ ...otherApp, errorCode: 50126 })] }, 'possibly'],
  [
    'an old refusal',
    { ...unassigned, signIns: [signIn({ errorCode: 50105, createdDateTime: minutesAgo(8000) })] },
    'probably',
  ],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(userNotAssignedToApp, facts, { app: hours })).toBe(outcome)
})

test.each([
  ['the code is quoted, the log is unreadable', { app: hours, codes: [50105] }, undefined, 'certainly'],
  ['the code is quoted, the log holds it for another app', { app: hours, codes: [50105] }, otherApp, 'probably'],
  ['the words say so', { app: hours, signs: ['says-not-assigned'] }, undefined, 'probably'],
  ['the words speak of a password', { app: hours, signs: ['password-trouble'] }, undefined, 'possibly'],
  ['a code of a client', { app: hours, clientCodes: ['0xCAA20003'] }, undefined, 'possibly'],
  ['the word fits several apps', { app: { name: 'Hours', appIds: ['hours', 'other'] } }, undefined, 'possibly'],
  ['another code is quoted', { app: hours, codes: [53003] }, undefined, 'ok'],
  ['no app is known', { codes: [50105] }, undefined, 'ok'],
] as const)('%s', (_, said, event, outcome) => {
  const signIns = event && [signIn({ ...event, errorCode: 50105 })]
  expect(judge(userNotAssignedToApp, { ...unassigned, signIns }, said)).toBe(outcome)
})

const off = { ...unassigned, app: app({ accountEnabled: false }), signIns: [signIn({ errorCode: 7000112 })] }
const open = { ...unassigned, appAssignments: [appAssignment(), appAssignment({ principalId: 'g2' })] }
test.each([
  ['the app is off, and refused for that: this comes next', off, { app: hours }, 'certainly'],
  ['the code for an app that is off is quoted', off, { app: hours, codes: [7000112] }, 'certainly'],
  ['the app is off, and only the log names it', off, { app: { ...hours, fromLog: 'no-app-told' } }, 'ok'],
  ['Microsoft switched it off', { ...off, app: app({ disabledByMicrosoftStatus: 'Disabled' }) }, { app: hours }, 'ok'],
  ['off since, and never tried', { ...off, signIns: [] }, { app: hours }, 'ok'],
  ['the app is on again', { ...off, app: app() }, { app: hours, codes: [7000112] }, 'ok'],
  [
    'the words name the group that a rule fills',
    { ...open, dynamicGroups: [rule] },
    { app: hours, quoted: `she is not in ${appAssignment().principalDisplayName}` },
    'possibly',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(userNotAssignedToApp, facts, said)).toBe(outcome)
})

const fromLog = { ...hours, fromLog: 'no-app-told' } as const
test.each([
  ['neither app nor code is told', { app: fromLog }, 'probably'],
  ['only the code is told', { app: fromLog, codes: [50105] }, 'certainly'],
  [
    'the words may name another app',
    { app: { ...hours, fromLog: 'perhaps-another-told' }, codes: [50105] },
    'probably',
  ],
  ['a forgotten password', { app: fromLog, signs: ['cannot-sign-in', 'password-trouble'] }, 'possibly'],
  ['a prompt for a code', { app: fromLog, quoted: 'mijn laptop vraagt steeds om een code' }, 'possibly'],
] as const)('refused, and %s', (_, said, outcome) => {
  expect(judge(userNotAssignedToApp, unassigned, said)).toBe(outcome)
})

test('tells the refusal only when the log has it for this app', () => {
  const told = (facts: FactsOver) => {
    const verdict = verdictOf(userNotAssignedToApp, facts, { app: hours, codes: [50105] })
    return verdict === 'ok' ? [] : verdict.evidence.map(({ say }) => say)
  }
  expect(told(unassigned)).toContain('event')
  expect(told({ ...unassigned, signIns: [signIn({ ...otherApp, errorCode: 50105 })] })).not.toContain('event')
  expect(told({ ...unassigned, signIns: [signIn()] })).not.toContain('event')
})
