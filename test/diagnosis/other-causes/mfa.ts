import { methods, signIn } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })

/** Causes of `mfa` without a check of their own; a row goes when its check is there. */
export const mfaCauses: readonly OtherCause[] = [
  ['methods present and asked all the same', refused(50079), { codes: [50079] }],
  [
    'a Temporary Access Pass that can be used, and asked to register all the same',
    { authenticationMethods: methods('password', 'temporaryAccessPass'), ...refused(50079) },
    {},
  ],
]
