import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { eventTold } from '../../semantics/event-told.ts'
import { mayHaveToRegister } from '../../semantics/must-register.ts'
import { passCodes, passRefused, type PassRefused } from '../../semantics/pass-in-question.ts'

/** The organisation does not let this person use a Temporary Access Pass (https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass). */
export const tapNotAllowedByPolicy = defineCheck({
  id: 'tap-not-allowed-by-policy',
  needs: ['account', 'authenticationMethods'],
  uses: ['signIns', 'authenticationMethodsPolicy', 'groups'],
  appliesTo: (symptoms) =>
    (mayHaveToRegister(symptoms) && !asksWhetherWrong(symptoms)) ||
    symptoms.codes.some((code) => passCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const refused = passRefused(facts, symptoms, now)
    return refused?.because === 'policy' ? problem(facts.account, refused) : 'ok'
  },
  text: {
    title: 'A Temporary Access Pass is not allowed for this account',
    person:
      'Your organisation does not let your account sign in with a Temporary Access Pass, so {hasPass, select, yes {the one you got does not work} other {it does not work}}, however you type it. An administrator has to allow it first, or give you another way to register.',
    agent:
      '{name} is not in the scope of Temporary Access Passes{scope, select, off {: the method is switched off in the authentication methods policy} excluded {: the authentication methods policy leaves {name} out} other {}}{hasPass, select, yes { (DisabledByPolicy)} other {}}. A new pass would be refused as well.',
    evidence: {
      state: 'Temporary Access Pass: DisabledByPolicy',
      scope:
        'Authentication methods policy, TemporaryAccessPass: {scope, select, off {off} other {{name} is not in its targets, or is excluded}}',
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
    },
    steps: {
      ask: 'Tell the helpdesk that the pass is not allowed for you; an administrator has to look at it. Do not send the pass along.',
      allow:
        'Allow Temporary Access Pass for {name} in the authentication methods policy: {scope, select, off {switch the method on for a group of people who are being helped, and put {name} in it} other {add {name} to a group it is meant for, or take {name} out of the excluded ones}}. Least role: Authentication Policy Administrator.',
      otherWay:
        'Or help {name} without a pass: after a check of who it is, register a phone number or a security key under Authentication methods. Least role: Authentication Administrator.',
    },
  },
})

const problem = (account: Account, { pass, scope, event, explains }: PassRefused): Problem => ({
  explains,
  whoCanFix: 'identity-admin',
  values: { name: account.displayName, hasPass: pass ? 'yes' : 'no', scope: scope ?? 'unknown' },
  evidence: evidenceLines(
    pass?.is === 'barred' && { say: 'state', from: 'authenticationMethods' },
    scope && { say: 'scope', from: 'authenticationMethodsPolicy', for: 'agent' },
    event && {
      say: 'refused',
      from: 'signIns',
      values: eventTold(event),
    },
  ),
  remedies: [
    { by: 'identity-admin', step: 'ask', for: 'person' },
    { by: 'identity-admin', step: 'allow', for: 'agent', link: link('authentication-methods-policy') },
    {
      by: 'helpdesk',
      step: 'otherWay',
      for: 'agent',
      link: link('user-authentication-methods', { userId: account.id }),
    },
  ],
})
