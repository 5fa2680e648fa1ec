import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { eventTold } from '../../semantics/event-told.ts'
import { lostMethod, type LostMethod } from '../../semantics/lost-method.ts'
import { methodTold, spareTold } from '../../semantics/method-told.ts'

/** Codes and calls go to a phone number that is not the person’s any more. */
export const mfaPhoneNumberOutdated = defineCheck({
  id: 'mfa-phone-number-outdated',
  needs: ['account', 'authenticationMethods'],
  uses: ['signIns', 'authenticationMethodsPolicy', 'groups'],
  appliesTo: ({ signs }) => signs.includes('number-changed'),
  judge: (facts, symptoms, now) => {
    const lost = lostMethod(facts, symptoms, now)
    return lost?.is === 'number' ? problem(facts.account, lost) : 'ok'
  },
  text: {
    title: 'The phone number for the second sign-in step is an old one',
    person:
      'Codes and calls for signing in still go to the phone number ending in {ending}. If that is not your number any more, they never reach you. {spare, select, none {It is the only method registered for your account, so you cannot change it on your own: the helpdesk first checks who you are, and then replaces the number.} app {Microsoft Authenticator{spareDevice, select, none {} other { on {spareDevice}}} is registered too: with that you can sign in and change the number yourself.} hello {On {spareDevice, select, none {your computer} other {{spareDevice}}} you can still sign in with Windows Hello and change the number yourself.} other {Another method is registered too: with that you can sign in and change the number yourself.}}',
    agent:
      'The phone number registered for MFA of {name} ends in {ending}, and that is said to be an old one{spare, select, none {. It is the only method registered} app {. Microsoft Authenticator{spareDevice, select, none {} other { on {spareDevice}}} is registered as well} other {. Another method is registered as well}}. The password is not the problem.',
    evidence: {
      registered: 'Registered: phone number ending in {ending}{since, select, none {} other {, since {at}}}',
      asked: 'The sign-in{app, select, none {} other { to {app}}} on {at} was not completed (AADSTS{code})',
    },
    steps: {
      askHelpdesk:
        'Call or visit the helpdesk. They check who you are and replace the number, or let you register again. Never share a password or a code in chat.',
      useSpare:
        'On the sign-in page choose “Sign in another way” and use {spare, select, app {Microsoft Authenticator} hello {Windows Hello} key {your security key} other {the other method}}.',
      change: 'Then open Security info and change the phone number; add a second method as a spare.',
      letChange:
        'Let {name} sign in with {spare, select, app {Microsoft Authenticator} hello {Windows Hello} key {the security key} other {the other method}} and change the number at Security info.',
      verify:
        '{spare, select, none {First} other {If that fails: first}} check who it really is, outside this chat: in person, or through a channel you already know. Do not call the new number to check.',
      replace:
        'Then replace the number under Authentication methods of {name}, or issue a Temporary Access Pass so that {name} can do it. Least role: Authentication Administrator.',
    },
  },
})

const problem = (account: Account, { lost: [lost], spare, event, explains }: LostMethod): Problem => {
  const at = lost.createdDateTime
  return {
    explains,
    whoCanFix: spare ? 'user' : 'helpdesk',
    values: { ...methodTold(lost), ...spareTold(spare), name: account.displayName },
    evidence: evidenceLines(
      {
        say: 'registered',
        from: 'authenticationMethods',
        values: at === undefined ? { since: 'none' } : { since: 'known', at: { instant: at } },
      },
      event && {
        say: 'asked',
        from: 'signIns',
        values: eventTold(event),
      },
    ),
    remedies: [
      ...(spare ? helpYourself : askHelpdesk),
      ...(spare ? [{ by: 'user', step: 'letChange', for: 'agent', link: link('security-info') } as const] : []),
      { by: 'helpdesk', step: 'verify', for: 'agent' },
      {
        by: 'helpdesk',
        step: 'replace',
        for: 'agent',
        link: link('user-authentication-methods', { userId: account.id }),
      },
    ],
  }
}

const askHelpdesk: readonly Remedy[] = [{ by: 'helpdesk', step: 'askHelpdesk', for: 'person' }]
const helpYourself: readonly Remedy[] = [
  { by: 'user', step: 'useSpare', for: 'person' },
  { by: 'user', step: 'change', for: 'person', link: link('security-info') },
]
