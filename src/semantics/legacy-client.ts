import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import { isLegacy } from './conditional-access/grants.ts'
import { clientAppOf } from './conditional-access/scenario-of.ts'

/** How an app that signs in in the old way is set right: a mail program, a program or machine that sends mail, mail on a phone. */
export type LegacyKind = 'mail' | 'sending' | 'phone' | 'other'

/** Whether the client can neither ask for a second step nor tell its device, https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication */
export const isLegacyClient = ({ clientAppUsed }: SignIn): boolean =>
  isLegacy({ clientApp: clientAppOf(clientAppUsed) })

/** What an old protocol is used for. */
export const legacyKind = ({ clientAppUsed }: SignIn): LegacyKind => {
  if (/smtp/i.test(clientAppUsed)) return 'sending'
  if (/activesync/i.test(clientAppUsed)) return 'phone'
  return /imap|pop|mapi|outlook|autodiscover|offline address|exchange web/i.test(clientAppUsed) ? 'mail' : 'other'
}

/** How often this client was refused with the same code, and since when; at least once. */
export const refusedTimes = (
  event: SignIn,
  signIns: readonly SignIn[],
): { readonly attempts: number; readonly since: Instant } => {
  const same = signIns
    .filter((other) => other.clientAppUsed === event.clientAppUsed && other.errorCode === event.errorCode)
    .map(({ createdDateTime }) => createdDateTime)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
  return { attempts: Math.max(same.length, 1), since: same[0] ?? event.createdDateTime }
}
