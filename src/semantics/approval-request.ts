import type { ConsentRequest } from '../model/facts/consent.ts'
import type { Instant } from '../model/instant.ts'

/** What became of somebody's request to approve an app. */
export interface ApprovalRequest {
  /** `closed`: a reviewer looked at it; approved, denied or blocked is not told. */
  readonly is: 'waiting' | 'expired' | 'closed'
  readonly since?: Instant
  readonly scopes: readonly string[]
}

const states: Readonly<Record<string, ApprovalRequest['is']>> = {
  InProgress: 'waiting',
  Expired: 'expired',
  Completed: 'closed',
}

/** The newest request of this person for an app; undefined when they made none, https://learn.microsoft.com/graph/api/resources/userconsentrequest */
export const approvalRequest = (
  requests: readonly ConsentRequest[] | undefined,
  appId: string,
  userId: string,
): ApprovalRequest | undefined => {
  const [newest] = (requests ?? [])
    .filter((request) => request.appId.toLowerCase() === appId.toLowerCase())
    .flatMap(({ pendingScopes, requests: all }) => all.map((one) => ({ ...one, scopes: pendingScopes })))
    .filter(({ requesterId }) => requesterId === userId)
    .toSorted((one, other) => (other.createdDateTime ?? '').localeCompare(one.createdDateTime ?? ''))
  const is = newest && states[newest.status]
  if (!is) return undefined
  return { is, scopes: newest.scopes, ...(newest.createdDateTime && { since: newest.createdDateTime }) }
}
