/** Stops asking a part of Graph that is down. */
export interface Breaker {
  /** Whether a request may leave; once the pause is over, one may, to see. */
  readonly mayAsk: () => boolean
  readonly heard: (what: 'well' | 'ill' | 'nothing') => void
}

const most = 5
const pauseMs = 30_000

/** Five failures within 30 seconds close the way for 30 seconds; then one request tries it. `clock` in milliseconds. */
export const createBreaker = (clock: () => number): Breaker => {
  let failures: readonly number[] = []
  let openUntil: number | undefined
  let isTrying = false
  const open = (): void => {
    openUntil = clock() + pauseMs
    failures = []
  }
  const fail = (): void => {
    failures = [...failures.filter((at) => clock() - at < pauseMs), clock()]
    if (failures.length >= most) open()
  }
  return {
    mayAsk: () => {
      if (openUntil === undefined) return true
      if (isTrying || clock() < openUntil) return false
      isTrying = true
      return true
    },
    heard: (what) => {
      const wasTrying = isTrying
      isTrying = false
      if (what === 'well' && (wasTrying || openUntil === undefined)) openUntil = undefined
      if (what !== 'ill') return
      if (wasTrying) open()
      else if (openUntil === undefined) fail()
    },
  }
}
