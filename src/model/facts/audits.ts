import type { Instant } from '../instant.ts'

/** A change somebody made to this person, https://learn.microsoft.com/graph/api/resources/directoryaudit */
export interface DirectoryAudit {
  readonly activityDateTime: Instant
  /** For example `Disable account`, `Reset user password`, `User registered security info`. */
  readonly activityDisplayName: string
  readonly category: string
  readonly loggedByService: string
  /** `success`, `failure`, `timeout`. */
  readonly result: string
  readonly resultReason: string
  readonly initiatedBy:
    | { readonly is: 'app'; readonly displayName: string }
    | { readonly is: 'person'; readonly id: string }
    | { readonly is: 'unknown' }
  /** Names of what changed; the values are not kept. */
  readonly modifiedProperties: readonly string[]
}
