import type { Answer } from '../../answers/answer.ts'

/** Where Graph not having the object is an answer of its own: what it means instead of the gap. */
export const absentIs = <T>(answer: Answer<T>, meaning: T): Answer<T> =>
  !answer.ok && answer.gap === 'not-found' ? { ok: true, body: meaning } : answer
