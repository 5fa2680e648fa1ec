import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isSuccess, outcomes } from '../../semantics/sign-in-chain.ts'

/** AADSTS50057, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const userDisabled = 50057
/** Entra Connect runs every half hour; after a day without it the block may be a thing of the past in Active Directory. */
const staleAfter = 86_400_000

/** The account is disabled in the local Active Directory, and synchronisation brings that over again and again. */
export const accountDisabledOnprem = defineCheck({
  id: 'account-disabled-onprem',
  needs: ['account'],
  uses: ['signIns', 'organization'],
  judge: (facts, _, now) => {
    const { account } = facts
    if (account.accountEnabled || !account.onPremisesSyncEnabled || isExternal(account)) return 'ok'
    return problem(facts, isStale(facts, now))
  },
  text: {
    title: 'The account is disabled in the local Active Directory',
    person:
      'Your account is disabled, so no sign-in is accepted. Your password is not the problem. An account is sometimes blocked on purpose, so please check first whether this is intended.',
    agent:
      'The account of {name} is disabled in the on-premises Active Directory, and synchronisation brings that to Entra ID. Enabling it in the cloud does not help: the next synchronisation overwrites it. It may be deliberate.',
    evidence: {
      disabled: 'Sign-in is blocked for this account (accountEnabled is false)',
      synced: 'The account is synced from on-premises Active Directory',
      lastSync: 'The last synchronisation was on {at}',
      refused: 'The sign-in on {at} was refused with AADSTS50057',
      lastSuccess: 'The last successful sign-in was on {at}',
    },
    steps: {
      askManager: 'Ask your manager or HR whether the block is intended.',
      helpdeskDecides:
        'If it is a mistake, the helpdesk can have your account enabled again; they may need that confirmation first.',
      findReason: 'Find out who blocked the account and why: a leaver, HR, or a security incident.',
      enableOnPremises:
        'Only when the block turns out to be a mistake, and your rules allow it: enable {name} in the on-premises Active Directory (the right to manage accounts there is enough), let Entra Connect synchronise, and let {name} sign in again.',
      checkSync:
        'Synchronisation is more than a day old. If Active Directory says the account is enabled, get the synchronisation going first.',
    },
  },
})

const isStale = ({ organization }: Partial<Facts>, now: Instant): boolean => {
  const last = organization?.onPremisesLastSyncDateTime
  return last !== undefined && Date.parse(now) - Date.parse(last) > staleAfter
}

const problem = (
  { account, signIns = [], organization }: Pick<Facts, 'account'> & Partial<Facts>,
  stale: boolean,
): Problem => {
  const refused = outcomes(signIns).find(({ errorCode }) => errorCode === userDisabled)
  const lastSuccess = outcomes(signIns).find(isSuccess)
  const lastSync = organization?.onPremisesLastSyncDateTime
  return {
    // What the cloud holds may be old: then the synchronisation may be the cause.
    explains: stale ? 'probably' : 'certainly',
    whoCanFix: 'identity-admin',
    values: { name: account.displayName },
    evidence: evidenceLines(
      { say: 'disabled', from: 'account' },
      { say: 'synced', from: 'account', for: 'agent' },
      lastSync !== undefined && {
        say: 'lastSync',
        from: 'organization',
        for: 'agent',
        values: { at: { instant: lastSync } },
      },
      refused && { say: 'refused', from: 'signIns', values: { at: { instant: refused.createdDateTime } } },
      lastSuccess && { say: 'lastSuccess', from: 'signIns', values: { at: { instant: lastSuccess.createdDateTime } } },
    ),
    remedies: [
      { by: 'user', step: 'askManager', for: 'person' },
      { by: 'helpdesk', step: 'helpdeskDecides', for: 'person' },
      { by: 'helpdesk', step: 'findReason', for: 'agent', link: link('user-overview', { userId: account.id }) },
      ...(stale ? [{ by: 'identity-admin', step: 'checkSync', for: 'agent' } as const] : []),
      { by: 'identity-admin', step: 'enableOnPremises', for: 'agent' },
    ],
  }
}
