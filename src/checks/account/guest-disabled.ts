import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines } from '../../model/finding.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isSuccess, outcomes } from '../../semantics/sign-in-chain.ts'

/** AADSTS500571 and AADSTS50057: the (guest) account is disabled, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const guestIsDisabled = [500571, 50057]

/** Sign-in is blocked on the account that a guest has in this organisation; the account at home has nothing to do with it. */
export const guestDisabled = defineCheck({
  id: 'guest-disabled',
  needs: ['account'],
  uses: ['signIns'],
  judge: ({ account, signIns = [] }) => {
    if (account.accountEnabled || !isExternal(account)) return 'ok'
    const refused = outcomes(signIns).find(({ errorCode }) => guestIsDisabled.includes(errorCode))
    const lastSuccess = outcomes(signIns).find(isSuccess)
    return {
      explains: 'certainly',
      whoCanFix: 'helpdesk',
      values: { name: account.displayName },
      evidence: evidenceLines(
        { say: 'disabled', from: 'account' },
        refused && {
          say: 'refused',
          from: 'signIns',
          values: { at: { instant: refused.createdDateTime }, code: String(refused.errorCode) },
        },
        lastSuccess && {
          say: 'lastSuccess',
          from: 'signIns',
          values: { at: { instant: lastSuccess.createdDateTime } },
        },
      ),
      remedies: [
        { by: 'user', step: 'askHost', for: 'person' },
        { by: 'helpdesk', step: 'helpdeskDecides', for: 'person' },
        { by: 'helpdesk', step: 'findReason', for: 'agent', link: link('user-overview', { userId: account.id }) },
        { by: 'helpdesk', step: 'enable', for: 'agent' },
      ],
    }
  },
  text: {
    title: 'The guest account is disabled',
    person:
      'Your guest account in this organisation is disabled, so no sign-in here is accepted. Your account and password at your own organisation are not the problem.',
    agent:
      'The guest account of {name} in this organisation is disabled. The account at home is not the problem, and the home organisation cannot change this. It may be deliberate: the end of a project, or an access review.',
    evidence: {
      disabled: 'Sign-in is blocked for this guest account (accountEnabled is false)',
      refused: 'The sign-in on {at} was refused with AADSTS{code}',
      lastSuccess: 'The last successful sign-in here was on {at}',
    },
    steps: {
      askHost: 'Ask the person here you work with whether you should still have access.',
      helpdeskDecides: 'If so, let that person ask the helpdesk here to look at your guest account.',
      findReason:
        'Find out why the guest was blocked, and ask the person they work with whether access is still wanted.',
      enable: 'Only when it is: set “Account enabled” (User Administrator is enough). A new invitation is not needed.',
    },
  },
})
