import { app, appAssignment, group, signIn, type FactsOver } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] } satisfies FactsOver

/** Causes of `apps` without a check of their own; a row goes when its check is there. */
export const appsCauses: readonly OtherCause[] = [
  [
    'user-only-in-nested-group',
    { ...unassigned, groups: [group({ id: 'hours-users', isDirect: false })], ...refused(50105) },
    { app: hours, codes: [50105] },
  ],
  ['50105 with a direct assignment', refused(50105), { app: hours, codes: [50105] }],
  [
    'app-disabled-in-tenant',
    { ...unassigned, app: app({ accountEnabled: false }), ...refused(7000112) },
    { app: hours },
  ],
  ['app-not-in-tenant', { app: { is: 'not-in-tenant', appId: 'hours' }, signIns: [] }, { app: hours, codes: [700016] }],
]
