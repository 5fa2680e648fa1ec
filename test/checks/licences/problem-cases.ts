import { licensingGroup, sku, teams } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `licences` that together use all its words. */
export const licencesCases = {
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
  ],
} satisfies ProblemCases
