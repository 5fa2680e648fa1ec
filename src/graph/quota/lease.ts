import type { Bucket } from './quota-of.ts'

/** Leave to send one request; `done` must be told when it is answered or has failed. */
export interface Granted {
  readonly granted: true
  readonly done: (outcome: Outcome) => void
}

/** Whether Graph took the request, and when it asks to be left alone, for how long. */
export interface Outcome {
  readonly throttled: boolean
  readonly retryAfterSeconds?: number
}

/** Leave, or how long it would have taken to get it. */
export type Leased = Granted | { readonly granted: false; readonly retryAfterSeconds: number }

/** What somebody wants to send, and how long they can wait for it. */
export interface Wanted {
  readonly bucket: Bucket
  readonly cost: number
  readonly withinMs: number
  readonly signal?: AbortSignal
}

/** Waits for its turn and gives leave to send; refuses at once when the turn would come too late. One keeper for all that read a tenant. */
export type Lease = (wanted: Wanted) => Promise<Leased>
