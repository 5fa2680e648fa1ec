import { appAssignment, device, methods, signIn, untold, type FactsOver } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] } satisfies FactsOver
const onlyPassword = { authenticationMethods: methods('password') } satisfies FactsOver
const sick = { devices: [device({ isCompliant: false })] } satisfies FactsOver

/** Causes of `conditional-access` without a check of their own; a row goes when its check is there. */
export const conditionalAccessCauses: readonly OtherCause[] = [
  ['device-state-not-sent', refused(53000, { device: untold }), { codes: [53000] }],
  [
    'device-disabled',
    {
      devices: [device({ isCompliant: false, accountEnabled: false })],
      ...refused(53000, { device: { isCompliant: false } }),
    },
    {},
  ],
  [
    'ca-device-not-hybrid-joined',
    { ...sick, ...refused(53001, { device: { isCompliant: false } }) },
    { codes: [53001] },
  ],
  ['ca-block-policy', { ...sick, ...onlyPassword, ...unassigned, ...refused(53003) }, { app: hours, codes: [53003] }],
]
