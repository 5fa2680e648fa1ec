import { changed } from '../control/change.ts'
import type { Change } from '../control/change.ts'
import type { Fixtures } from '../fixtures.ts'
import { indexTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

interface State {
  readonly tenant: Tenant
  readonly at: number
}

/** The tenant through time: what is read by id is the latest, lists and searches are behind. */
export interface History {
  readonly latest: () => Tenant
  /** The number of the state at a moment (ms since 1970), for delta tokens. */
  readonly numberAt: (at: number) => number
  /** The state with a number, if there was one. */
  readonly state: (number: number) => Tenant | undefined
  /** Throws an Error when the change makes no sense. */
  readonly change: (change: Change, at: number) => void
}

/** A tenant that starts with these fixtures. */
export const createHistory = (fixtures: Fixtures): History => {
  const first = indexTenant(fixtures)
  let states: readonly State[] = [{ tenant: first, at: -Infinity }]
  const latest = () => states.at(-1)?.tenant ?? first
  return {
    latest,
    numberAt: (at) => states.findLastIndex((state) => state.at <= at),
    state: (number) => states[number]?.tenant,
    change: (change, at) => {
      states = [...states, { tenant: indexTenant(changed(latest().fixtures, change)), at }]
    },
  }
}
