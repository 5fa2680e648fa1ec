import { appAssignment, methods, signIn, teams, type FactsOver } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] } satisfies FactsOver
const onlyPassword = { authenticationMethods: methods('password') } satisfies FactsOver

/** Causes of `password` without a check of their own; a row goes when its check is there. */
export const passwordCauses: readonly OtherCause[] = [
  ['smart-lockout', refused(50053), { app: hours }],
  [
    'smart-lockout of somebody who is not assigned',
    {
      ...unassigned,
      ...refused(50053, { appId: 'home', appDisplayName: 'Home', resourceId: 'x', resourceDisplayName: 'X' }),
    },
    { app: hours },
  ],
  ['smart-lockout of somebody without a licence', { licenses: [], ...refused(50053) }, { app: teams }],
  ['wrong-password, only a password registered', { ...onlyPassword, ...refused(50126) }, {}],
]
