import { account, appAssignment, signIn, type FactsOver } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] } satisfies FactsOver
const synced = account({ accountEnabled: false, onPremisesSyncEnabled: true })
const guest = account({ userType: 'Guest', userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.com' })

/** Causes of `account` without a check of their own; a row goes when its check is there. */
export const accountCauses: readonly OtherCause[] = [
  ['account-disabled-onprem', { account: synced, ...refused(50057) }, {}],
  [
    'account-disabled-onprem, not assigned either',
    { ...unassigned, account: synced, signIns: undefined },
    { app: hours, codes: [50105] },
  ],
  [
    'account-disabled-onprem, asks whether anything is wrong',
    { account: synced },
    { signs: ['asks-if-anything-is-wrong'] },
  ],
  ['guest-disabled', { account: { ...guest, accountEnabled: false }, ...refused(500571) }, {}],
  [
    'guest-disabled, asks whether anything is wrong',
    { account: { ...guest, accountEnabled: false } },
    { signs: ['asks-if-anything-is-wrong'] },
  ],
]
