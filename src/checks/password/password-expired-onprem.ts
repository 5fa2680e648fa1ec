import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { isTold } from '../../semantics/is-told.ts'
import { isBeforeChange } from '../../semantics/password-attempts.ts'
import { eventInQuestion } from '../../semantics/sign-in-chain.ts'
import { isNamed, lessSure } from '../../semantics/surest.ts'

/** AADSTS50144: the Active Directory password has expired, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const expiredOnPremises = 50144

/** The password in the local Active Directory has expired; Entra ID cannot see its age, only the refusal. */
export const passwordExpiredOnprem = defineCheck({
  id: 'password-expired-onprem',
  needs: ['account'],
  uses: ['signIns'],
  judge: (facts, symptoms, now) => {
    const { account, signIns } = facts
    const own = ['says-password-expired', 'asks-new-password', 'password-trouble', 'says-wrong-password'] as const
    const question = codeInQuestion({ codes: [expiredOnPremises], signs: own }, signIns, symptoms, now)
    if (question?.laterSuccess && !isTold(symptoms, own)) return 'ok'
    if (question) {
      const { event, explains } = question
      const isPast = isBeforeChange(event, account) && !(event && isNamed(event, symptoms))
      return problem(account, event, isPast ? lessSure(explains, 'possibly') : explains)
    }
    const isOther = symptoms.codes.length > 0 || isStopped(eventInQuestion(signIns ?? [], symptoms, now))
    if (!account.onPremisesSyncEnabled || isOther || !saysExpired(symptoms)) return 'ok'
    // An own sign-in server refuses before Entra ID sees anything: then only the words tell.
    return problem(account, undefined, 'probably')
  },
  text: {
    title: 'The password in the local Active Directory has expired',
    person:
      'The password of your work account has expired. It belongs to your organisation’s own network (Active Directory), so it is changed there; your account is fine otherwise.',
    agent:
      'The on-premises Active Directory password of {name} has expired{seen, select, yes { (AADSTS50144)} other {}}. Entra ID asks the local directory, so it has to be changed there{seen, select, yes {} other {; the sign-in log shows no refusal, so check it in Active Directory}}.',
    evidence: {
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS50144: the on-premises password has expired',
      synced: 'The account is synced from on-premises Active Directory',
      changed: 'The last password change that was synced is of {at}',
    },
    steps: {
      changeAtWork:
        'On a company computer in the office or on the company VPN: press Ctrl+Alt+Del and choose “Change a password”. The old one is asked first.',
      askHelpdesk: 'Not possible? Ask the helpdesk for a new password; they first check that it is you.',
      everywhere: 'Then enter the new password in your phone and other apps.',
      resetOnPremises:
        'Verify who it is, then reset the password of {name} in Active Directory, or let {name} change it on a computer in the network. Hand it over by phone or in person.',
      writeback: 'Resetting it in the cloud only works where password writeback is on.',
    },
  },
})

const saysExpired = ({ signs }: Symptoms): boolean => signs.includes('says-password-expired')
const isStopped = (question: ReturnType<typeof eventInQuestion>): boolean =>
  question !== undefined && question.laterSuccess === undefined

const problem = (account: Facts['account'], event: SignIn | undefined, explains: Certainty): Problem => {
  const changed = account.lastPasswordChangeDateTime
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: { name: account.displayName, seen: event ? 'yes' : 'no' },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, app: event.appDisplayName || 'none' },
      },
      account.onPremisesSyncEnabled && { say: 'synced', from: 'account', for: 'agent' },
      changed !== undefined && { say: 'changed', from: 'account', values: { at: { instant: changed } } },
    ),
    remedies: [
      { by: 'user', step: 'changeAtWork', for: 'person' },
      { by: 'helpdesk', step: 'askHelpdesk', for: 'person' },
      { by: 'user', step: 'everywhere', for: 'person' },
      { by: 'helpdesk', step: 'resetOnPremises', for: 'agent' },
      { by: 'helpdesk', step: 'writeback', for: 'agent' },
    ],
  }
}
