import { dynamicGroupNotProcessing } from '../../../src/checks/groups/dynamic-group-not-processing.ts'
import {
  account,
  appAssignment,
  dynamicGroup,
  group,
  hours,
  judge,
  licensingGroup,
  minutesAgo,
  signIn,
  teams,
  type FactsOver,
} from '../judge.ts'

const says = { app: teams, signs: ['says-no-licence'] } as const
const membershipRule = 'user.department -eq "Sales"'
const inSales = account({ attributes: { department: 'Sales' } })
const gives = (membershipRuleProcessingState: string, over = {}) =>
  licensingGroup({ isDynamic: true, membershipRule, membershipRuleProcessingState, ...over })
const paused = { licenses: [], account: inSales, licensingGroups: [gives('Paused')] } satisfies FactsOver
const waiting = { ...paused, licensingGroups: [gives('On')] } satisfies FactsOver
const forApp = {
  account: inSales,
  userAppAssignments: [],
  appAssignments: [appAssignment()],
  dynamicGroups: [dynamicGroup({ id: 'hours-users', membershipRuleProcessingState: 'Paused' })],
  signIns: [signIn({ errorCode: 50105 })],
} satisfies FactsOver

test.each([
  ['paused, and the rule fits', paused, says, 'certainly'],
  ['paused, and the rule does not fit', { ...paused, account: account() }, says, 'ok'],
  [
    'paused, and the rule cannot be judged',
    { ...paused, licensingGroups: [gives('Paused', { membershipRule: 'x' })] },
    says,
    'probably',
  ],
  ['on, and the rule fits', waiting, says, 'probably'],
  [
    'on, and the account is new',
    { ...waiting, account: { ...inSales, createdDateTime: minutesAgo(30) } },
    says,
    'certainly',
  ],
  [
    'on, and the rule cannot be judged',
    { ...waiting, licensingGroups: [gives('On', { membershipRule: 'x' })] },
    says,
    'ok',
  ],
  ['paused, and a member all the same', { ...paused, groups: [group({ id: 'lic-e3' })] }, says, 'ok'],
  [
    'paused, though another group could be joined by hand',
    { ...paused, licensingGroups: [gives('Paused'), licensingGroup({ id: 'hand' })] },
    says,
    'certainly',
  ],
  ['has the service', { ...paused, licenses: undefined }, says, 'ok'],
  ['the group of the app is paused', forApp, { app: hours }, 'certainly'],
  [
    'the group of the app is paused, the app refuses for another reason',
    { ...forApp, signIns: [signIn({ errorCode: 50055 })] },
    { app: hours },
    'ok',
  ],
  [
    'a paused group is named',
    { ...forApp, signIns: [] },
    { signs: ['about-membership'], quoted: 'kim is not in DYN-Secret-Sales' },
    'certainly',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(dynamicGroupNotProcessing, facts, said)).toBe(outcome)
})
