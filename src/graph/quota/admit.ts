import type { Answer } from '../answers/answer.ts'
import { failure } from '../answers/answer.ts'
import type { Breaker } from './breaker.ts'
import { createBreaker } from './breaker.ts'
import type { Lease } from './lease.ts'
import type { Bucket } from './quota-of.ts'
import { quotaOf } from './quota-of.ts'

/** A request that asks to be let out, alone or as part of a batch. */
export interface Leaving {
  readonly path: string
  readonly signal?: AbortSignal
  /** Milliseconds it can wait for its turn; 5500 unless told. */
  readonly withinMs?: number
}

/** Lets a request out when its quota allows it and its part of Graph is up; else answers with a gap, and nothing is sent. */
export type Admit = (leaving: Leaving, send: () => Promise<Answer>) => Promise<Answer>

interface Options {
  readonly lease: Lease
  /** Milliseconds, never going back. */
  readonly clock?: () => number
}

/** 501 says that this is not served, not that anything is down. */
const isIll = (answer: Answer): boolean =>
  !answer.ok && (answer.gap === 'too-slow' || (answer.gap === 'unavailable' && answer.status !== 501))

/** The one door to Graph: quotas and circuit breakers by workload. */
export const createAdmit = ({ lease, clock = () => performance.now() }: Options): Admit => {
  const breakers = new Map<Bucket, Breaker>()
  const breakerOf = (bucket: Bucket): Breaker => {
    const breaker = breakers.get(bucket) ?? createBreaker(clock)
    breakers.set(bucket, breaker)
    return breaker
  }
  // A batch that fails as a whole gives all its parts one answer, and is one failure.
  const heard = new WeakSet<Answer>()
  const listen = (breaker: Breaker, answer: Answer, isStopped: boolean): void => {
    const isIllness = isIll(answer)
    const isKnown = isIllness && heard.has(answer)
    heard.add(answer)
    breaker.heard(isKnown || (isIllness && isStopped) ? 'nothing' : isIllness ? 'ill' : 'well')
  }
  return async ({ path, signal, withinMs = 5500 }, send) => {
    const { bucket, cost } = quotaOf(path)
    const breaker = breakerOf(bucket)
    if (!breaker.mayAsk()) return failure('unavailable')
    const leased = await lease({ bucket, cost, withinMs, ...(signal && { signal }) })
    if (!leased.granted) {
      breaker.heard('nothing')
      return { ...failure('throttled'), retryAfterSeconds: leased.retryAfterSeconds }
    }
    let answer: Answer = failure('our-fault')
    try {
      answer = await send()
      return answer
    } finally {
      listen(breaker, answer, signal?.aborted ?? false)
      const { gap, retryAfterSeconds } = answer.ok ? {} : answer
      leased.done({ throttled: gap === 'throttled', ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) })
    }
  }
}
