import { account, device, signIn, type FactsOver } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const sick = { devices: [device({ isCompliant: false })] } satisfies FactsOver
const guest = account({ userType: 'Guest', userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.com' })

/** Causes of `guests` without a check of their own; a row goes when its check is there. */
export const guestsCauses: readonly OtherCause[] = [
  ['guest-mfa-passthrough', { account: guest, authenticationMethods: [], ...refused(50072) }, {}],
  ['guest-device-claim-not-trusted', { ...sick, account: guest, ...refused(53000) }, { codes: [53000] }],
]
