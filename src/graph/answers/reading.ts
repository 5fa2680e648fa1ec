import type { Reading } from '../../model/evidence.ts'
import type { Instant } from '../../model/instant.ts'
import type { Answer, Failure } from './answer.ts'

/** A gap as evidence. */
export const gapReading = ({ gap, retryAfterSeconds }: Failure): Extract<Reading<never>, { known: false }> => ({
  known: false,
  because: gap,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
})

/** An answer as evidence, learnt at an instant. */
export const readingOf = <T>(answer: Answer<T>, at: Instant): Reading<T> =>
  answer.ok ? { known: true, value: answer.body, at } : gapReading(answer)
