import { group, licensingGroup, sku, teams, account } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'
import { assignmentCases } from './assignment-cases.ts'
import { serviceCases } from './service-cases.ts'

/** Cases of each check of `licences` that together use all its words. */
export const licencesCases = {
  ...assignmentCases,
  ...serviceCases,
  'license-missing': [
    {
      facts: { licenses: [] },
      said: { app: teams },
      names: ['LIC-Secret-E3', 'Microsoft 365 E3'],
    },
    { facts: { licenses: [], licensingGroups: [] }, said: { app: teams }, names: ['Microsoft 365 E3'] },
    {
      facts: {
        licenses: [],
        licensingGroups: [licensingGroup(), licensingGroup({ id: 'l2', displayName: 'LIC-Second' })],
      },
      said: { app: teams },
      names: ['LIC-Secret-E3', 'LIC-Second'],
    },
    { facts: { licenses: [], subscribedSkus: [sku({ consumedUnits: 10 })] }, said: { app: teams } },
    {
      facts: { licenses: [], subscribedSkus: [], licensingGroups: [], signIns: undefined },
      said: { app: teams, signs: ['says-no-licence'] },
    },
    { facts: { licenses: [], licensingGroups: [licensingGroup({ isDynamic: true })] }, said: { app: teams } },
    { facts: { licenses: [] }, said: { signs: ['says-no-licence'] } },
    {
      facts: {
        licenses: [],
        groups: [group({ id: 'lic-e3', isDirect: false })],
        account: account({ usageLocation: undefined }),
      },
      said: { app: teams },
      names: ['LIC-Secret-E3'],
    },
  ],
} satisfies ProblemCases
