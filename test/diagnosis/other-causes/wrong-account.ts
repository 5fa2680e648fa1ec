import type { OtherCause } from './other-cause.ts'

/** Causes of `wrong-account` without a check of their own; a row goes when its check is there. */
export const wrongAccountCauses: readonly OtherCause[] = []
