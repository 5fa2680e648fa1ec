import type { OtherCause } from './other-cause.ts'

/** Causes of `consent` without a check of their own; a row goes when its check is there. */
export const consentCauses: readonly OtherCause[] = []
