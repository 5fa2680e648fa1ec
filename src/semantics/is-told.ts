import type { Sign, Symptoms } from '../model/symptoms.ts'

/** Whether the words speak of this kind of failure: a code, the ids of a page, or a sign of the cause. A failure that was solved and that nobody speaks of is no trouble. */
export const isTold = ({ codes, requestId, correlationId, signs }: Symptoms, own: readonly Sign[] = []): boolean =>
  codes.length > 0 || requestId !== undefined || correlationId !== undefined || signs.some((sign) => own.includes(sign))
