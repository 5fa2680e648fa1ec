import { account, appAssignment, dynamicGroup, hours, licensingGroup, minutesAgo, signIn, teams } from '../judge.ts'
import { syncedAccount, type FactsOver } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const says = { app: teams, signs: ['says-no-licence'] } as const
const named = { signs: ['about-membership'], quoted: 'why is kim not in DYN-Secret-Sales?' } as const
const gives = (over = {}): FactsOver => ({
  licenses: [],
  licensingGroups: [licensingGroup({ isDynamic: true, membershipRule: 'user.department -eq "Sales"', ...over })],
})
const forApp = (over = {}): FactsOver => ({
  userAppAssignments: [],
  appAssignments: [appAssignment()],
  dynamicGroups: [dynamicGroup({ id: 'hours-users', ...over })],
  signIns: [signIn({ errorCode: 50105 })],
})
const inSales = account({ attributes: { department: 'Sales' } })
const paused = { membershipRuleProcessingState: 'Paused' }

/** Cases of each check of `groups` that together use all its words. */
export const groupsCases = {
  'dynamic-group-not-processing': [
    { facts: { ...gives(paused), account: inSales }, said: says, names: ['LIC-Secret-E3', 'Paused'] },
    { facts: { ...gives({ ...paused, membershipRule: 'x' }) }, said: says },
    { facts: { ...forApp(), account: { ...inSales, createdDateTime: minutesAgo(60) } }, said: { app: hours } },
    {
      facts: { dynamicGroups: [dynamicGroup(paused)], account: inSales },
      said: named,
      names: ['DYN-Secret-Sales'],
    },
  ],
  'dynamic-group-rule-mismatch': [
    {
      facts: { ...gives(paused), account: account({ attributes: { department: 'Finance' } }) },
      said: says,
      names: ['LIC-Secret-E3', 'Finance', 'user.department -eq "Sales"'],
    },
    { facts: { ...gives(), account: syncedAccount() }, said: says, names: ['user.department'] },
    { facts: forApp({ membershipRule: '-not (user.usageLocation -eq "NL")' }), said: { app: hours } },
    { facts: { dynamicGroups: [dynamicGroup()] }, said: named, names: ['DYN-Secret-Sales'] },
    { facts: forApp({ membershipRule: 'user.proxyAddresses -any (_ -startsWith "x")' }), said: { app: hours } },
  ],
} satisfies ProblemCases
