import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { endedSession, isUnexplained, successesSince, type EndedSession } from '../../semantics/session-ended.ts'

/** AADSTS50173, 50132, 50133: the session is older than a change of the password or a revocation, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const revoked: readonly number[] = [50173, 50132, 50133]
const hour = 3_600_000
/** How long after the revocation somebody can still meet it for the first time. */
const recently = 7 * 24 * hour
/** A new password ends the sessions within minutes. */
const together = hour / 4

type SessionFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>

/** Sessions from before a moment no longer count, because the password changed or somebody revoked them (https://learn.microsoft.com/graph/api/user-revokesigninsessions). */
export const sessionRevoked = defineCheck({
  id: 'session-revoked',
  needs: ['account'],
  uses: ['signIns'],
  judge: (facts, symptoms, now) => {
    if (!facts.account.accountEnabled) return 'ok'
    const ended = endedSession(revoked, facts.signIns, symptoms, now) ?? byState(facts, symptoms, now)
    return ended ? problem(facts.account, ended) : 'ok'
  },
  text: {
    title: 'Earlier sign-ins no longer count: sign in again',
    person:
      'Nothing is broken: apps that were still signed in have to sign in once more{because, select, password {, because your password was changed} revoked {, because all earlier sign-ins of your account were ended} other {}}. Your account is fine.',
    agent:
      'The sessions of {name} from before {since, select, unknown {a recent moment} other {{since}}} no longer count{because, select, password { because the password was changed} revoked { because somebody revoked them} other {}}: each app has to sign in once more. The account itself is fine.',
    evidence: {
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}: the session was revoked',
      validFrom: 'Sign-ins from before {at} no longer count',
      changed: 'The password was changed on {at}',
    },
    steps: {
      signIn:
        'Sign in again with your current password in each app that asks, also on your phone and tablet. After that it stays.',
      stillAsks:
        'Does one app keep asking? Sign out there completely, close it (or all windows of the browser), and sign in again.',
      notYou: 'Did you not change your password, and does nobody of the helpdesk know of it? Tell the helpdesk now.',
      letSignIn: 'Let {name} sign in again with the current password, everywhere an app asks. No reset is needed.',
      askWhy: 'Check in the audit log who ended the sessions and why: it may have been a security measure.',
    },
  },
})

/** No event, but a recent moment from which sign-ins count, and words that fit. */
const byState = (facts: SessionFacts, symptoms: Symptoms, now: Instant): EndedSession | undefined => {
  const { account, signIns = [] } = facts
  const since = validFrom(account)
  if (since === undefined || isExternal(account) || !isUnexplained(facts, symptoms, now)) return undefined
  if (Date.parse(now) - Date.parse(since) > recently) return undefined
  // Who got into the app they name with the new session is not stopped by the end of the old one.
  if (successesSince(signIns, since, symptoms).length > (symptoms.app ? 0 : 1)) return undefined
  return { code: revoked[0] ?? 0, explains: 'probably' }
}

const validFrom = ({ signInSessionsValidFromDateTime, lastPasswordChangeDateTime }: Account): Instant | undefined =>
  [signInSessionsValidFromDateTime, lastPasswordChangeDateTime]
    .filter((at) => at !== undefined)
    .toSorted((one, other) => Date.parse(other) - Date.parse(one))[0]

const reasonOf = ({ lastPasswordChangeDateTime: changed, signInSessionsValidFromDateTime: from }: Account) => {
  if (changed === undefined && from === undefined) return 'unknown'
  if (from === undefined) return 'password'
  if (changed === undefined) return 'revoked'
  return Date.parse(from) - Date.parse(changed) <= together ? 'password' : 'revoked'
}

const problem = (account: Account, { code, event, explains }: EndedSession): Problem => {
  const because = reasonOf(account)
  const since = validFrom(account)
  const { signInSessionsValidFromDateTime: from, lastPasswordChangeDateTime: changed } = account
  return {
    explains,
    whoCanFix: 'user',
    values: { name: account.displayName, because, since: since ? { instant: since } : 'unknown' },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: {
          app: event.appDisplayName || 'none',
          at: { instant: event.createdDateTime },
          code: String(code),
        },
      },
      from !== undefined && { say: 'validFrom', from: 'account', values: { at: { instant: from } } },
      changed !== undefined && { say: 'changed', from: 'account', values: { at: { instant: changed } } },
    ),
    remedies: [
      { by: 'user', step: 'signIn', for: 'person' },
      { by: 'user', step: 'stillAsks', for: 'person' },
      { by: 'user', step: 'notYou', for: 'person' },
      { by: 'user', step: 'letSignIn', for: 'agent' },
      ...(because === 'revoked'
        ? [
            {
              by: 'helpdesk',
              step: 'askWhy',
              for: 'agent',
              link: link('user-overview', { userId: account.id }),
            } as const,
          ]
        : []),
    ],
  }
}
