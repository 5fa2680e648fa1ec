import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { asksReset, resetRefusal, selfReset } from '../../semantics/self-reset.ts'

/** May reset the password, but has too little registered to prove who it is (https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined). */
export const ssprNotRegistered = defineCheck({
  id: 'sspr-not-registered',
  needs: ['account'],
  uses: ['registration', 'authorizationPolicy'],
  appliesTo: (symptoms) => asksReset(symptoms) || resetRefusal(symptoms) !== undefined,
  judge: (facts, symptoms) => {
    if (isExternal(facts.account)) return 'ok'
    const refusal = resetRefusal(symptoms)
    if (refusal) return refusal.because === 'not-registered' ? problem(facts, refusal.code) : 'ok'
    return selfReset(facts) === 'not-registered' ? problem(facts) : 'ok'
  },
  text: {
    title: 'Nothing is registered to reset the password with',
    person:
      'You may reset your own password, but {some, select, none {no reset method is registered for your account} other {too few reset methods are registered for your account}}, so the reset page cannot check that it is you. The helpdesk can give you a new password once they know it is you.',
    agent:
      '{name} is in scope of self-service password reset, but {some, select, none {has no reset method registered} other {has too few reset methods registered{methods, select, none {} other { ({methods})}}}}.{admin, select, yes { An administrator always needs two methods, and security questions do not count.} other {}}{code, select, none {} other { The reset page says {code}.}}',
    evidence: {
      registered: 'In scope of password reset (isSsprEnabled), but not registered for it (isSsprRegistered is false)',
      code: 'The reset page says {code}: too little security information',
    },
    steps: {
      askHelpdesk:
        'Ask the helpdesk for a new password. They check that it is you, and give it by phone or in person, never in chat or mail.',
      register: 'Once you are in, register at least two reset methods, so that you can do it yourself the next time.',
      resetFor:
        'Verify who it is, reset the password of {name}{synced, select, yes { in Active Directory} other {}} (Password Administrator or Helpdesk Administrator is enough; an administrator’s password needs a Privileged Authentication Administrator) and hand it over by phone or in person.',
      letRegister:
        'Then let {name} register reset methods. Asking {name} to do that before the password is known does not work: it takes a sign-in.',
      addMethod:
        'Or add a phone number or e-mail address for {name} under Authentication methods (Authentication Administrator is enough), after verifying it.',
    },
  },
})

const problem = ({ account, registration }: Pick<Facts, 'account'> & Partial<Facts>, code?: string): Problem => {
  const details = registration?.is === 'listed' ? registration : undefined
  const methods = details?.methodsRegistered ?? []
  return {
    explains: 'certainly',
    whoCanFix: 'helpdesk',
    values: {
      name: account.displayName,
      some: methods.length > 0 || !details ? 'some' : 'none',
      methods: listOrNone(methods),
      admin: details?.isAdmin ? 'yes' : 'no',
      synced: account.onPremisesSyncEnabled ? 'yes' : 'no',
      code: code ?? 'none',
    },
    evidence: evidenceLines(
      details && !details.isSsprRegistered && { say: 'registered', from: 'registration' },
      code !== undefined && { say: 'code', from: 'account', values: { code } },
    ),
    remedies: [
      { by: 'helpdesk', step: 'askHelpdesk', for: 'person' },
      { by: 'user', step: 'register', for: 'person', link: link('password-reset-registration') },
      { by: 'helpdesk', step: 'resetFor', for: 'agent', link: link('user-overview', { userId: account.id }) },
      {
        by: 'helpdesk',
        step: 'addMethod',
        for: 'agent',
        link: link('user-authentication-methods', { userId: account.id }),
      },
      { by: 'user', step: 'letRegister', for: 'agent', link: link('password-reset-registration') },
    ],
  }
}
