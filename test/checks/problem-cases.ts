import type { CheckId } from '../../src/checks/index.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import {
  account,
  appAssignment,
  dynamicGroup,
  device,
  licensingGroup,
  methods,
  policy,
  signIn,
  sku,
  teams,
  untold,
  type FactsOver,
} from './judge.ts'

/** One way a check finds a problem: what is different from healthy facts, what the person says, and the names an agent must read. */
export interface ProblemCase {
  readonly facts: FactsOver
  readonly said?: Partial<Symptoms>
  readonly names?: readonly string[]
}

const hours = { name: 'Hours', appIds: ['hours'] }
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] }
const asked = (appliedPolicies = [policy()]) => [signIn({ errorCode: 50079, appliedPolicies })]
const refused = (device: Parameters<typeof signIn>[0] = {}) =>
  signIn({
    errorCode: 53000,
    device: { isCompliant: false },
    appliedPolicies: [policy({ enforcedGrantControls: ['RequireCompliantDevice'] })],
    ...device,
  })

/** Cases of every check that together use all its words; the catalogue fails on words that none of them uses. */
export const problemCases: { readonly [Id in CheckId]: readonly ProblemCase[] } = {
  'account-disabled': [
    { facts: { account: account({ accountEnabled: false }), signIns: [signIn({ errorCode: 50057 }), signIn()] } },
    { facts: { account: account({ accountEnabled: false }), signIns: undefined } },
  ],
  'mfa-not-registered': [
    {
      facts: { authenticationMethods: methods('password'), signIns: asked() },
      names: ['CA001 Secret policy', 'Kim de Vries'],
    },
    { facts: { authenticationMethods: methods('password', 'email'), signIns: asked([]) } },
    { facts: { authenticationMethods: [], signIns: undefined }, said: { codes: [50072] } },
  ],
  'ca-device-not-compliant': [
    {
      facts: { devices: [device({ isCompliant: false })], signIns: [refused()] },
      names: ['CA001 Secret policy', 'LT-KIM'],
    },
    { facts: { devices: [device({ isCompliant: false, isManaged: false })], signIns: [refused()] }, names: ['LT-KIM'] },
    { facts: { devices: [], signIns: [refused({ device: untold })] } },
    { facts: { devices: [], signIns: undefined }, said: { codes: [53000] } },
  ],
  'user-not-assigned-to-app': [
    {
      facts: { ...unassigned, signIns: [signIn({ errorCode: 50105 })] },
      said: { app: hours },
      names: ['SG-Secret-Hours', 'Robin Bos'],
    },
    {
      facts: {
        ...unassigned,
        appAssignments: [appAssignment(), appAssignment({ principalId: 'g2', principalDisplayName: 'SG-Second' })],
      },
      said: { app: hours, codes: [50105] },
      names: ['SG-Secret-Hours', 'SG-Second'],
    },
    {
      facts: { ...unassigned, appAssignments: [], appOwners: undefined, dynamicGroups: undefined, signIns: undefined },
      said: { app: hours },
    },
    {
      facts: { ...unassigned, dynamicGroups: undefined, signIns: [signIn({ errorCode: 50105 })] },
      said: { app: hours },
      names: ['SG-Secret-Hours'],
    },
    {
      facts: { ...unassigned, dynamicGroups: [dynamicGroup({ id: appAssignment().principalId })] },
      said: { app: hours, codes: [50105] },
      names: ['SG-Secret-Hours'],
    },
  ],
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
}
