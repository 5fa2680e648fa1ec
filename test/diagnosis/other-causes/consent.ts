import { signIn } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })

/** Causes of `consent` without a check of their own; a row goes when its check is there. */
export const consentCauses: readonly OtherCause[] = [
  ['consent-required', refused(65001), { app: hours, signs: ['needs-consent'] }],
]
