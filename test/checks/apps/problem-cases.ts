import { appAssignment, dynamicGroup, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] }

/** Cases of each check of `apps` that together use all its words. */
export const appsCases = {
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
  'app-not-in-tenant': [{ facts: {} }],
  'app-disabled-by-microsoft': [{ facts: {} }],
  'app-disabled-in-tenant': [{ facts: {} }],
  'app-disabled': [{ facts: {} }],
  'app-secret-expired': [{ facts: {} }],
  'app-signin-loop': [{ facts: {} }],
  'user-only-in-nested-group': [{ facts: {} }],
} satisfies ProblemCases
