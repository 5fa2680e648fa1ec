import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Account } from '../../model/facts/account.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type EvidenceLine, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import type { Values } from '../../model/value.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isTold } from '../../semantics/is-told.ts'
import { lockoutInQuestion } from '../../semantics/lockout.ts'
import { isBeforeChange, isFromStranger, passwordSources } from '../../semantics/password-attempts.ts'
import { storedPassword, wrongPasswordCodes, type PasswordSource } from '../../semantics/password-attempts.ts'
import { asksReset, resetRefusal, selfReset, type SelfReset } from '../../semantics/self-reset.ts'
import { isNamed, lessSure } from '../../semantics/surest.ts'

/** What people say whose password is refused. */
const own: readonly Sign[] = ['says-wrong-password', 'password-trouble', 'forgot-password', 'says-no-such-account']

/** The password is wrong: mistyped, forgotten, or an old one that an app keeps sending (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const wrongPassword = defineCheck({
  id: 'wrong-password',
  needs: ['account'],
  uses: ['signIns', 'registration'],
  judge: (facts, symptoms, now) => {
    // Somebody who cannot reset the password has that problem first; somebody who is locked has the lock.
    if (lockoutInQuestion(facts, symptoms, now) || isResetTheProblem(facts, symptoms)) return 'ok'
    const { account, signIns } = facts
    // A disabled account accepts no password at all.
    if (!account.accountEnabled) return 'ok'
    const question = codeInQuestion({ codes: wrongPasswordCodes, signs: own }, signIns, symptoms, now)
    if (question?.laterSuccess && (asksWhetherWrong(symptoms) || !isTold(symptoms, own))) return 'ok'
    if (question) {
      const sure = lessSure(question.explains, certainty(question.event, { account, signIns }, symptoms))
      return problem(facts, { event: question.event, explains: sure, symptoms }, now)
    }
    if (!symptoms.signs.includes('forgot-password') || symptoms.codes.length > 0) return 'ok'
    return problem(facts, { event: undefined, explains: 'probably', symptoms }, now)
  },
  text: {
    title:
      '{is, select, forgotten {The password is forgotten} stored {An old password is still being used} other {The password or user name is wrong}}',
    person:
      '{is, select, forgotten {You do not have to remember it: you can set a new password.} stored {Your account is fine, but {app} on {system, select, ios {your iPhone or iPad} android {your Android device} windows {your Windows computer} mac {your Mac} other {one of your devices}} still sends your old password, and that one is refused.} other {The sign-in was refused, because the user name and password do not go together. Your account is enabled and not locked.}}{reset, select, home { Your password belongs to your own organisation, so it is set there, not here.} other {}}',
    agent:
      '{is, select, forgotten {{name} has forgotten the password; nothing else is wrong that I can see.} stored {{app} on {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {another device}} keeps sending an old password of {name}: {attempts, plural, one {one attempt} other {# attempts}} in 48 hours. The password that {name} knows is not the problem.} other {The password that {name} gave was wrong (AADSTS50126): {attempts, plural, one {one attempt} other {# attempts}} in 48 hours. The account is enabled and not locked.}}',
    evidence: {
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}: wrong user name or password',
      source:
        '{attempts, plural, one {One attempt} other {# attempts}} from {app}{browser, select, yes { in a browser} other {}} on {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {another device}}',
      changed: 'The password was last changed on {at}',
      reset: 'Resetting it oneself: {reset, select, self {possible} other {not set up for this account}}',
    },
    steps: {
      retype:
        'Type it again slowly: check Caps Lock, Num Lock and the keyboard language, and use {address} as user name.',
      reset:
        '{reset, select, self {Forgotten? Set a new password on the reset page, or with “Forgot my password” when signing in.} helpdesk {Forgotten? The helpdesk can give you a new one once they know it is you; resetting it yourself is not set up.} home {Forgotten? Reset it at your own organisation, or ask the helpdesk there.} other {Forgotten? Try the reset page; if that refuses, the helpdesk can help you once they know it is you.}}',
      updateStored: 'Open {app} there, sign out or remove the account, and enter your current password.',
      everywhere: 'After a change, enter the new password in all your apps and devices, or the account may get locked.',
      stopSoon: 'Stop after a few tries: too many wrong passwords lock the account for a while.',
      letRetype:
        'Let {name} type {address} and the password once, in a private browser window: that rules out a stored password.',
      letUpdate:
        'Let {name} replace the old password in {app}. A reset is not needed: the new one would be refused there as well.',
      letReset:
        '{reset, select, home {The password of a guest is set at the home organisation; nobody here can reset it.} other {Forgotten? Let {name} reset it at the reset page.}}',
      resetFor:
        'Forgotten, and self-service does not work? Verify who it is, reset the password{synced, select, yes { in Active Directory} other {}} (Password Administrator or Helpdesk Administrator is enough) and hand it over by phone or in person.',
    },
  },
})

const isResetTheProblem = (facts: Parameters<typeof selfReset>[0], symptoms: Symptoms): boolean =>
  resetRefusal(symptoms) !== undefined ||
  (asksReset(symptoms) && ['not-enabled', 'not-registered'].includes(selfReset(facts)))

type LogFacts = Pick<Facts, 'account'> & { readonly signIns?: readonly SignIn[] | undefined }

/** A refusal from before a change of the password is past, and one from a place of strangers is not the person's. */
const certainty = (event: SignIn | undefined, { account, signIns = [] }: LogFacts, symptoms: Symptoms): Certainty => {
  if (!event || isNamed(event, symptoms)) return 'certainly'
  return isBeforeChange(event, account) || isFromStranger(event, signIns) ? 'possibly' : 'certainly'
}

interface Refused {
  readonly event: SignIn | undefined
  readonly explains: Certainty
  readonly symptoms: Symptoms
}

const problem = (
  facts: Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns' | 'registration'>>,
  { event, explains, symptoms }: Refused,
  now: Instant,
): Problem => {
  const { account, signIns = [] } = facts
  const stored = event && storedPassword(signIns, account, now)
  const source = stored ?? passwordSources(signIns, now)[0]
  const is = stored ? 'stored' : symptoms.signs.includes('forgot-password') ? 'forgotten' : 'typed'
  const reset = waysToReset[selfReset(facts)]
  return {
    explains,
    whoCanFix: is === 'forgotten' && reset === 'helpdesk' ? 'helpdesk' : 'user',
    values: { ...told(account), ...sourceValues(source), is, reset },
    evidence: evidenceLines(
      event && refusal(event),
      source && { say: 'source', from: 'signIns', values: sourceValues(source) },
      account.lastPasswordChangeDateTime !== undefined && {
        say: 'changed',
        from: 'account',
        values: { at: { instant: account.lastPasswordChangeDateTime } },
      },
      (reset === 'self' || reset === 'helpdesk') && { say: 'reset', from: 'registration' },
    ),
    remedies: [...forPerson(is, reset), ...forAgent(is, reset, account.id)],
  }
}

const told = (account: Account): Values => ({
  name: account.displayName,
  address: (isExternal(account) ? account.mail : undefined) ?? account.userPrincipalName,
  synced: account.onPremisesSyncEnabled ? 'yes' : 'no',
})

const refusal = ({ createdDateTime, appDisplayName, errorCode }: SignIn): EvidenceLine => ({
  say: 'refused',
  from: 'signIns',
  values: { at: { instant: createdDateTime }, app: appDisplayName || 'none', code: String(errorCode) },
})

const sourceValues = (source: PasswordSource | undefined): Values => ({
  app: source?.app ?? '',
  system: source?.system ?? 'other',
  attempts: source?.attempts ?? 1,
  browser: source?.isBrowser === false ? 'no' : 'yes',
})

type Kind = 'stored' | 'forgotten' | 'typed'
type Reset = 'self' | 'helpdesk' | 'home' | 'unknown'

const waysToReset = {
  usable: 'self',
  'not-enabled': 'helpdesk',
  'not-registered': 'helpdesk',
  'at-home': 'home',
  unknown: 'unknown',
} as const satisfies Record<SelfReset, Reset>

const resets = {
  self: { by: 'user', step: 'reset', for: 'person', link: link('password-reset') },
  helpdesk: { by: 'helpdesk', step: 'reset', for: 'person' },
  home: { by: 'user', step: 'reset', for: 'person' },
  unknown: { by: 'user', step: 'reset', for: 'person', link: link('password-reset') },
} as const satisfies Record<Reset, Remedy>

const forPerson = (is: Kind, reset: Reset): readonly Remedy[] => {
  if (is === 'stored')
    return [
      { by: 'user', step: 'updateStored', for: 'person' },
      { by: 'user', step: 'everywhere', for: 'person' },
    ]
  if (is === 'forgotten') return [resets[reset], { by: 'user', step: 'everywhere', for: 'person' }]
  return [{ by: 'user', step: 'retype', for: 'person' }, resets[reset], { by: 'user', step: 'stopSoon', for: 'person' }]
}

const forAgent = (is: Kind, reset: Reset, userId: string): readonly Remedy[] => {
  if (is === 'stored') return [{ by: 'user', step: 'letUpdate', for: 'agent', link: link('sign-in-log') }]
  const retype = { by: 'user', step: 'letRetype', for: 'agent' } as const
  if (reset === 'home') return [...(is === 'typed' ? [retype] : []), { by: 'user', step: 'letReset', for: 'agent' }]
  return [
    ...(is === 'typed' ? [retype] : []),
    ...(reset === 'helpdesk'
      ? []
      : [{ by: 'user', step: 'letReset', for: 'agent', link: link('password-reset') } as const]),
    { by: 'helpdesk', step: 'resetFor', for: 'agent', link: link('user-overview', { userId }) },
  ]
}
