import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines } from '../../model/finding.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isSuccess, outcomes } from '../../semantics/sign-in-chain.ts'

/** AADSTS50057, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const userDisabled = 50057

/** Sign-in is blocked on a cloud account of this organisation (a synced account and a guest have other owners). */
export const accountDisabled = defineCheck({
  id: 'account-disabled',
  needs: ['account'],
  uses: ['signIns'],
  judge: ({ account, signIns = [] }) => {
    if (account.accountEnabled || account.onPremisesSyncEnabled || isExternal(account)) return 'ok'
    const refused = outcomes(signIns).find(({ errorCode }) => errorCode === userDisabled)
    const lastSuccess = outcomes(signIns).find(isSuccess)
    return {
      explains: 'certainly',
      whoCanFix: 'helpdesk',
      values: { name: account.displayName },
      evidence: evidenceLines(
        { say: 'disabled', from: 'account' },
        refused && { say: 'refused', from: 'signIns', values: { at: { instant: refused.createdDateTime } } },
        lastSuccess && {
          say: 'lastSuccess',
          from: 'signIns',
          values: { at: { instant: lastSuccess.createdDateTime } },
        },
      ),
      remedies: [
        { by: 'user', step: 'askManager', for: 'person' },
        { by: 'helpdesk', step: 'helpdeskDecides', for: 'person' },
        { by: 'helpdesk', step: 'findReason', for: 'agent', link: link('user-overview', { userId: account.id }) },
        { by: 'helpdesk', step: 'enable', for: 'agent' },
      ],
    }
  },
  text: {
    title: 'The account is disabled',
    person:
      'Your account is disabled, so no sign-in is accepted. Your password is not the problem. An account is sometimes blocked on purpose, so please check first whether this is intended.',
    agent:
      'The account of {name} is disabled: sign-in is blocked in Entra ID (a cloud account, not synced from on-premises). It may be deliberate.',
    evidence: {
      disabled: 'Sign-in is blocked for this account (accountEnabled is false)',
      refused: 'The sign-in on {at} was refused with AADSTS50057',
      lastSuccess: 'The last successful sign-in was on {at}',
    },
    steps: {
      askManager: 'Ask your manager or HR whether the block is intended.',
      helpdeskDecides: 'If it is a mistake, the helpdesk can have it looked at; they may need that confirmation first.',
      findReason: 'Find out who blocked the account and why: a leaver, HR, or a security incident.',
      enable:
        'Only when the block turns out to be a mistake, and your rules allow it: set “Account enabled” (User Administrator is enough) and let {name} sign in again.',
    },
  },
})
