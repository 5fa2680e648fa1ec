import { signIn } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })

/** Causes of `apps` without a check of their own; a row goes when its check is there. */
export const appsCauses: readonly OtherCause[] = [
  ['50105 with a direct assignment', refused(50105), { app: hours, codes: [50105] }],
]
