import type { Lease } from './lease.ts'

/** A keeper for a Graph without quotas, such as a demo tenant that nobody else reads. */
export const unlimited: Lease = () => Promise.resolve({ granted: true, done: () => {} })
