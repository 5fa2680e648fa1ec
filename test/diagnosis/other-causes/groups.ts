import { appAssignment, dynamicGroup, licensingGroup, signIn, teams, type FactsOver } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] } satisfies FactsOver
const noLicence = { app: teams, signs: ['says-no-licence'] } as const

/** Causes of `groups` without a check of their own; a row goes when its check is there. */
export const groupsCauses: readonly OtherCause[] = [
  [
    'dynamic-group-not-processing',
    {
      ...unassigned,
      dynamicGroups: [dynamicGroup({ id: appAssignment().principalId, membershipRuleProcessingState: 'Paused' })],
      ...refused(50105),
    },
    { app: hours, codes: [50105] },
  ],
  [
    'dynamic-group-rule-mismatch of a licence',
    { licenses: [], licensingGroups: [licensingGroup({ isDynamic: true })] },
    noLicence,
  ],
]
