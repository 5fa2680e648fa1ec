import type { OtherCause } from './other-cause.ts'

/** Causes of `conditional-access` without a check of their own; a row goes when its check is there. */
export const conditionalAccessCauses: readonly OtherCause[] = []
