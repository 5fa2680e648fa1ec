import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { lockoutInQuestion, type Lockout } from '../../semantics/lockout.ts'
import {
  isFromStranger,
  passwordSources,
  storedPassword,
  type PasswordSource,
} from '../../semantics/password-attempts.ts'

/** Wrong passwords locked the account for a while (https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout). */
export const smartLockout = defineCheck({
  id: 'smart-lockout',
  needs: ['account'],
  uses: ['signIns'],
  judge: (facts, symptoms, now) => {
    const lockout = lockoutInQuestion(facts, symptoms, now)
    return lockout?.is === 'after-wrong-passwords' ? problem(facts, lockout, symptoms, now) : 'ok'
  },
  text: {
    title: 'The account is temporarily locked after too many wrong passwords',
    person:
      'Your account is temporarily locked, because a wrong password was tried too many times. The lock clears by itself; every new attempt can make it last longer.{by, select, stored { The wrong passwords come from {app} on {system, select, ios {an iPhone or iPad} android {an Android device} windows {a Windows computer} mac {a Mac} other {another device}}, which still sends your old password.} stranger { The attempts come from a place you do not sign in from, so they are probably not yours.} other {}}',
    agent:
      'The account of {name} is temporarily locked by smart lockout after too many wrong passwords. The account itself is enabled, and the lock clears by itself.{by, select, stored { The wrong passwords come from {app} on {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {another device}}: an old password is stored there.} stranger { The attempts come from another country ({country}) than {name} signs in from: perhaps somebody is guessing.} other {}}',
    evidence: {
      locked: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS50053: locked',
      source:
        '{attempts, plural, one {One refused attempt} other {# refused attempts}} from {app}{browser, select, yes { in a browser} other {}} on {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {another device}}, the last on {at}',
      changed: 'The password was changed on {at}',
      address: 'The attempts come from {address}',
    },
    steps: {
      stop: 'Stop trying for a while: the lock clears by itself, and each new attempt makes it last longer.',
      update:
        '{by, select, stored {Open {app} on that device, sign out there or remove the account, and enter your current password. Switch the device off until you can.} other {Enter your current password wherever an old one is kept: phone, tablet, mail apps, the browser.}}',
      signInOnce: 'Then sign in once, carefully: check Caps Lock and the keyboard language.',
      forgot:
        'Do you not know the password any more? “Forgot my password” on the sign-in page sets a new one and ends the lock.',
      helpdesk: 'Does it lock again? Contact the helpdesk.',
      tellSecurity: 'Did you not make these attempts? Tell the helpdesk now; do not approve prompts you did not start.',
      findSource:
        'Look in the sign-in log which app and device keep trying, and have the old password replaced there first.',
      wait: '{by, select, stranger {Let {name} wait meanwhile: the lock clears by itself, and {name} may still get in from a familiar place.} other {Let {name} wait: nobody has to lift the lock. A new password alone does not help while an old one keeps being sent.}}',
      investigate: 'Have security look at the attempts and at the risk of {name} before anything else.',
    },
  },
})

type LockFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>

/** What locks: an app with an old password, somebody elsewhere, or typing. */
const lockedBy = (
  { account, signIns = [] }: LockFacts,
  { event }: Lockout,
  now: Instant,
): {
  readonly by: 'stored' | 'stranger' | 'typing'
  readonly source?: PasswordSource
} => {
  const stored = storedPassword(signIns, account, now)
  if (stored) return { by: 'stored', source: stored }
  const [source] = passwordSources(signIns, now)
  return { by: event && isFromStranger(event, signIns) ? 'stranger' : 'typing', ...(source && { source }) }
}

const problem = (facts: LockFacts, lockout: Lockout, { signs }: Symptoms, now: Instant): Problem => {
  const { account } = facts
  const { event, explains } = lockout
  const { by, source } = lockedBy(facts, lockout, now)
  const changed = account.lastPasswordChangeDateTime
  return {
    explains,
    whoCanFix: by === 'stranger' ? 'identity-admin' : 'user',
    values: {
      name: account.displayName,
      by,
      app: source?.app ?? '',
      system: source?.system ?? 'other',
      country: event?.location.countryOrRegion ?? '',
    },
    evidence: evidenceLines(
      event && {
        say: 'locked',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, app: event.appDisplayName || 'none' },
      },
      source && {
        say: 'source',
        from: 'signIns',
        values: {
          app: source.app,
          system: source.system,
          browser: source.isBrowser ? 'yes' : 'no',
          attempts: source.attempts,
          at: { instant: source.last },
        },
      },
      by === 'stored' &&
        changed !== undefined && { say: 'changed', from: 'account', values: { at: { instant: changed } } },
      event && { say: 'address', from: 'signIns', for: 'admin', values: { address: event.ipAddress } },
    ),
    remedies: [...forPerson(by, signs.includes('forgot-password')), ...forAgent(by)],
  }
}

const forPerson = (by: 'stored' | 'stranger' | 'typing', hasForgotten: boolean): readonly Remedy[] => {
  if (by === 'stranger')
    return [
      { by: 'user', step: 'tellSecurity', for: 'person' },
      { by: 'user', step: 'stop', for: 'person' },
    ]
  return [
    { by: 'user', step: 'stop', for: 'person' },
    { by: 'user', step: 'update', for: 'person' },
    hasForgotten
      ? { by: 'user', step: 'forgot', for: 'person', link: link('password-reset') }
      : { by: 'user', step: 'signInOnce', for: 'person' },
    { by: 'helpdesk', step: 'helpdesk', for: 'person' },
  ]
}

const forAgent = (by: 'stored' | 'stranger' | 'typing'): readonly Remedy[] =>
  by === 'stranger'
    ? [
        { by: 'identity-admin', step: 'investigate', for: 'agent', link: link('risky-users') },
        { by: 'user', step: 'wait', for: 'agent' },
      ]
    : [
        { by: 'helpdesk', step: 'findSource', for: 'agent', link: link('sign-in-log') },
        { by: 'user', step: 'wait', for: 'agent' },
      ]
