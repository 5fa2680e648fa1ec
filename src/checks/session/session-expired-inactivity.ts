import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { isSuccess } from '../../semantics/sign-in-chain.ts'
import { endedSession, isUnexplained, type EndedSession } from '../../semantics/session-ended.ts'

/** AADSTS700082 and 70008: not used for long; 700081 and 700084: at the end of its life; https://learn.microsoft.com/entra/identity-platform/refresh-tokens#token-lifetime */
const unused: readonly number[] = [700082, 70008]
const outlived: readonly number[] = [700081, 700084]

type SessionFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>

/** The sign-in an app kept is too old: it was not used for a long time (ninety days as a rule), or has reached its longest life. */
export const sessionExpiredInactivity = defineCheck({
  id: 'session-expired-inactivity',
  needs: ['account'],
  uses: ['signIns'],
  judge: (facts, symptoms, now) => {
    if (!facts.account.accountEnabled) return 'ok'
    const ended = endedSession([...unused, ...outlived], facts.signIns, symptoms, now) ?? byWords(facts, symptoms, now)
    return ended ? problem(facts, ended) : 'ok'
  },
  text: {
    title: 'The sign-in that the app kept has expired',
    person:
      '{because, select, unused {The app was not used for so long (90 days as a rule) that its sign-in has expired} other {The sign-in that the app kept has reached its longest life}}. That is normal: sign in once more, and it works again. Your account and password are fine.',
    agent:
      'The token that the app kept for {name} has expired {because, select, unused {through inactivity: a refresh token that is not used for 90 days no longer counts} other {because it reached its longest life}}. That is normal; signing in once more is all. The account is fine.',
    evidence: {
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}: the token has expired',
    },
    steps: {
      signIn: 'Sign in once more in the app that asks. It then keeps your sign-in again.',
      stillAsks:
        'Does it keep asking? Sign out in that app completely, close it and open it again, or try a private window of the browser.',
      letSignIn: 'Let {name} sign in once more; nothing has to be reset or changed.',
    },
  },
})

/** Back after a long time, and asked to sign in again. */
const byWords = (facts: SessionFacts, symptoms: Symptoms, now: Instant): EndedSession | undefined => {
  if (!symptoms.signs.includes('long-away') || !isUnexplained(facts, symptoms, now)) return undefined
  return facts.signIns?.some(isSuccess) ? undefined : { code: 700082, explains: 'probably' }
}

const problem = ({ account }: SessionFacts, { code, event, explains }: EndedSession): Problem => {
  return {
    explains,
    whoCanFix: 'user',
    values: { name: account.displayName, because: unused.includes(code) ? 'unused' : 'outlived' },
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
    ),
    remedies: [
      { by: 'user', step: 'signIn', for: 'person' },
      { by: 'user', step: 'stillAsks', for: 'person' },
      { by: 'user', step: 'letSignIn', for: 'agent' },
    ],
  }
}
