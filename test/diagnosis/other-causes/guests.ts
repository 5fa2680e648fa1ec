import type { OtherCause } from './other-cause.ts'

/** Causes of `guests` without a check of their own; a row goes when its check is there. */
export const guestsCauses: readonly OtherCause[] = []
