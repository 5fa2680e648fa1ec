import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { eventTold } from '../../semantics/event-told.ts'
import { lostMethod, type LostMethod } from '../../semantics/lost-method.ts'
import { methodTold, spareTold } from '../../semantics/method-told.ts'
import { secondSteps } from '../../semantics/second-steps.ts'

/** The registered second step is on a phone or key that is not there any more (https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userdevicesettings). */
export const mfaMethodLost = defineCheck({
  id: 'mfa-method-lost',
  needs: ['account', 'authenticationMethods'],
  uses: ['signIns', 'authenticationMethodsPolicy', 'groups'],
  appliesTo: ({ signs }) => signs.includes('lost-method') || signs.includes('new-phone'),
  judge: (facts, symptoms, now) => {
    const lost = lostMethod(facts, symptoms, now)
    return lost?.is === 'thing' ? problem(facts, lost, symptoms) : 'ok'
  },
  text: {
    title: 'The registered second sign-in step cannot be used any more',
    person:
      'Signing in still asks for {method, select, app {Microsoft Authenticator{device, select, none {} other { on {device}}}} code {a code of your authenticator app} key {your security key} token {your code token} other {your phone number ending in {ending}}}, and you cannot use that any more. {spare, select, none {It is the only method registered for your account, so you cannot set up a new one on your own: the helpdesk first checks who you are, and then lets you register again.} number {Your phone number ending in {spareEnding} is registered too. If you still have that number, you can help yourself.} hello {On {spareDevice, select, none {your computer} other {{spareDevice}}} you can still sign in with Windows Hello, so you can help yourself.} key {Your security key is registered too, so you can help yourself.} app {Microsoft Authenticator{spareDevice, select, none {} other { on {spareDevice}}} is registered too, so you can help yourself.} other {Another method is registered too, so you can help yourself.}}{wantsOff, select, yes { The second step itself stays on: it protects your account when somebody knows your password.} other {}}',
    agent:
      '{name} cannot use {method, select, app {Microsoft Authenticator{device, select, none {} other { on {device}}}} code {the codes of the authenticator app} key {the security key{device, select, none {} other { {device}}}} token {the code token} other {the phone with the number ending in {ending}}} any more{spare, select, none {, and it is the only method registered} number {; the phone number ending in {spareEnding} is registered as well} hello {; Windows Hello{spareDevice, select, none {} other { on {spareDevice}}} still works} key {; a security key is registered as well} app {; Microsoft Authenticator{spareDevice, select, none {} other { on {spareDevice}}} is registered as well} other {; another method is registered as well}}. Registration has to be done again; the password is not the problem.',
    evidence: {
      registered:
        'Registered: {method, select, app {Microsoft Authenticator{device, select, none {} other { on {device}}}} code {an authenticator app} key {security key{device, select, none {} other { {device}}}} token {code token} other {phone number ending in {ending}}}{since, select, none {} other {, since {at}}}',
      only: 'No other second step is registered',
      asked: 'The sign-in{app, select, none {} other { to {app}}} on {at} was not completed (AADSTS{code})',
    },
    steps: {
      askHelpdesk:
        'Call or visit the helpdesk. They check who you are and let you register again, for example with a Temporary Access Pass.{stolen, select, yes { Say that it is lost or stolen, so that they can sign it out.} other {}} Never share a password or a code in chat.',
      useSpare:
        'On the sign-in page choose “Sign in another way” and use {spare, select, number {a text message or call to the number ending in {spareEnding}} hello {Windows Hello on {spareDevice, select, none {your computer} other {{spareDevice}}}} key {your security key} app {Microsoft Authenticator} other {the other method}}.',
      register:
        'Then open Security info: add {method, select, key {a new security key, or a passkey in Microsoft Authenticator,} token {Microsoft Authenticator} other {Microsoft Authenticator on the new phone}}, add a second method as a spare, and delete the old one.',
      orHelpdesk: 'Does that not work either? Then the helpdesk can let you register again.',
      letUseSpare:
        'Let {name} choose “Sign in another way” and use {spare, select, number {the number ending in {spareEnding}} hello {Windows Hello} key {the security key} app {Microsoft Authenticator} other {the other method}}, then register the new one at Security info.',
      verify:
        '{spare, select, none {First} other {If that fails: first}} check who it really is, outside this chat: call back on a known number, or face to face.',
      reRegister:
        'Then, under Authentication methods of {name}: issue a Temporary Access Pass, or choose “Require re-register multifactor authentication”; delete the old method{stolen, select, yes { and revoke the sessions} other {}}. Least role: Authentication Administrator.',
      letRegister:
        'Let {name} register the new {method, select, key {key} token {method} other {phone}} at Security info, and a second method as a spare.',
      keepOn: 'Do not switch off MFA for {name}, not even for a while: that leaves the account on a password alone.',
    },
  },
})

type MethodFacts = Pick<Facts, 'account' | 'authenticationMethods'>

const problem = (
  { account, authenticationMethods }: MethodFacts,
  { lost: [lost], isGone, spare, event, explains }: LostMethod,
  { signs }: Symptoms,
): Problem => {
  const isOnly = spare === undefined && secondSteps(authenticationMethods).length === 1
  const at = lost.createdDateTime
  return {
    explains,
    whoCanFix: spare ? 'user' : 'helpdesk',
    values: {
      ...methodTold(lost),
      ...spareTold(spare),
      name: account.displayName,
      wantsOff: signs.includes('asks-mfa-off') ? 'yes' : 'no',
      stolen: isGone ? 'yes' : 'no',
    },
    evidence: evidenceLines(
      {
        say: 'registered',
        from: 'authenticationMethods',
        values: at === undefined ? { since: 'none' } : { since: 'known', at: { instant: at } },
      },
      isOnly && { say: 'only', from: 'authenticationMethods' },
      event && {
        say: 'asked',
        from: 'signIns',
        values: eventTold(event),
      },
    ),
    remedies: [
      ...(spare ? helpYourself : askHelpdesk),
      ...(spare ? letUseSpare : []),
      ...forAgent(account.id),
      ...(signs.includes('asks-mfa-off') ? keepOn : []),
    ],
  }
}

const askHelpdesk: readonly Remedy[] = [{ by: 'helpdesk', step: 'askHelpdesk', for: 'person' }]

const helpYourself: readonly Remedy[] = [
  { by: 'user', step: 'useSpare', for: 'person' },
  { by: 'user', step: 'register', for: 'person', link: link('security-info') },
  { by: 'helpdesk', step: 'orHelpdesk', for: 'person' },
]

const letUseSpare: readonly Remedy[] = [{ by: 'user', step: 'letUseSpare', for: 'agent' }]

const forAgent = (userId: string): readonly Remedy[] => [
  { by: 'helpdesk', step: 'verify', for: 'agent' },
  { by: 'helpdesk', step: 'reRegister', for: 'agent', link: link('user-authentication-methods', { userId }) },
  { by: 'user', step: 'letRegister', for: 'agent', link: link('security-info') },
]

const keepOn: readonly Remedy[] = [{ by: 'helpdesk', step: 'keepOn', for: 'agent' }]
