import type { OtherCause } from './other-cause.ts'

/** Causes of `my-apps` without a check of their own; a row goes when its check is there. */
export const myAppsCauses: readonly OtherCause[] = []
