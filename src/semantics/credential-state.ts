import type { Application } from '../model/facts/apps.ts'
import type { Instant } from '../model/instant.ts'

/** How the secrets and certificates that an app shows to Entra ID stand. */
export type CredentialState =
  /** All ended; the last one then. */
  | { readonly is: 'all-ended'; readonly at: Instant }
  /** The newest still counts; another ended, the last of them then. */
  | { readonly is: 'some-ended'; readonly at: Instant; readonly until: Instant }
  | { readonly is: 'good' }
  /** None, or the registration stands in another organisation. */
  | { readonly is: 'unknown' }

/** Reads it from the registration; a credential without an end counts for ever, https://learn.microsoft.com/graph/api/resources/passwordcredential */
export const credentialState = (application: Application | undefined, now: Instant): CredentialState => {
  if (application?.is !== 'in-tenant') return { is: 'unknown' }
  const all = [...application.passwordCredentials, ...application.keyCredentials]
  const ends = all.map(({ endDateTime }) => endDateTime ?? '9999-12-31T00:00:00Z').toSorted(byTime)
  const last = ends.at(-1)
  if (last === undefined) return { is: 'unknown' }
  const ended = ends.filter((at) => Date.parse(at) <= Date.parse(now)).at(-1)
  if (ended === undefined) return { is: 'good' }
  return ended === last ? { is: 'all-ended', at: ended } : { is: 'some-ended', at: ended, until: last }
}

const byTime = (one: Instant, other: Instant): number => Date.parse(one) - Date.parse(other)
