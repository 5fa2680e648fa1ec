import { familyOf, isFailure } from '../../knowledge/codes.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { stoppedSync } from '../../semantics/directory-sync.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { eventInQuestion } from '../../semantics/sign-in-chain.ts'

type SyncFacts = Pick<Facts, 'organization'> & Partial<Pick<Facts, 'account' | 'signIns'>>

/** What a change in the local directory that did not come over leaves as it was. */
const families: readonly string[] = ['account', 'password', 'lockout', 'assignment', 'licence', 'hybrid']

/** Synchronisation with the local Active Directory stands still, so that what was changed there has not come over (https://learn.microsoft.com/graph/api/resources/organization). */
export const syncStale = defineCheck({
  id: 'sync-stale',
  needs: ['organization'],
  uses: ['account', 'signIns'],
  appliesTo: ({ signs }) =>
    signs.some((sign) => ['changed-on-premises', 'changed-password', 'says-disabled'].includes(sign)),
  judge: (facts, symptoms, now) => {
    const stopped = stoppedSync(facts.organization, now)
    const explains = stopped && howSurely(facts, stopped.last, symptoms, now)
    return stopped && explains ? problem(facts, stopped.last, explains) : 'ok'
  },
  text: {
    title: 'Synchronisation with the local Active Directory stands still',
    person:
      'Your account belongs to your organisation’s own network (Active Directory), and changes made there have not come over to Microsoft since {last}. What was changed for you after that does not count there yet.',
    agent:
      'The synchronisation of Active Directory with Entra ID has not run since {last}. Changes made in Active Directory after that{name, select, none {} other { for {name}}} do not count in the cloud yet; changing them in the cloud is no use, they are overwritten at the next synchronisation.',
    evidence: {
      lastSync: 'The last synchronisation of the organisation was on {last}',
      synced: 'The account is synced from on-premises Active Directory',
      state: 'In Entra ID the account is still {enabled, select, yes {enabled} other {disabled}}',
      password: 'The last password change that came over is of {at}',
    },
    steps: {
      wait: 'Wait until the helpdesk says that it runs again, then sign in once more.',
      oldPassword: 'Did you change your password? In the cloud the old one may still count until then.',
      tellHelpdesk: 'Give the helpdesk this card: an administrator has to get the synchronisation going.',
      checkServer:
        'Check the server with Entra Connect: is it on, does the service run, is staging mode off, is the scheduler on (Get-ADSyncScheduler), and what do the last runs report?',
      runSync: 'When it runs again, start a synchronisation (Start-ADSyncSyncCycle -PolicyType Delta) and wait for it.',
      checkAgain: 'Then look at the account again: it must show what Active Directory says.',
    },
  },
})

const howSurely = (facts: SyncFacts, last: Instant, symptoms: Symptoms, now: Instant): Certainty | undefined => {
  const { account, signIns } = facts
  if (account && (!account.onPremisesSyncEnabled || isExternal(account))) return undefined
  if (symptoms.codes.some((code) => isFailure(code) && !isLeftAsItWas(code))) return undefined
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (question && (question.laterSuccess || !isLeftAsItWas(question.event.errorCode))) return undefined
  if (symptoms.signs.includes('changed-on-premises')) return 'certainly'
  return account && byAccount(account, question?.event.errorCode, last, symptoms)
}

const isLeftAsItWas = (code: number): boolean => families.includes(familyOf(code))

/** Nobody tells of a change in the local directory: a new password that is refused, or a block, can be one. */
const byAccount = (
  account: Facts['account'],
  code: number | undefined,
  last: Instant,
  { signs }: Symptoms,
): Certainty | undefined => {
  const isRefused = code !== undefined && familyOf(code) === 'password'
  if (signs.includes('changed-password') && isRefused && !isChangedSince(account, last)) return 'probably'
  return signs.includes('says-disabled') && !account.accountEnabled ? 'possibly' : undefined
}

const isChangedSince = ({ lastPasswordChangeDateTime: changed }: Facts['account'], last: Instant): boolean =>
  changed !== undefined && Date.parse(changed) > Date.parse(last)

const problem = ({ account }: SyncFacts, last: Instant, explains: Certainty): Problem => {
  const changed = account?.lastPasswordChangeDateTime
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: { last: { instant: last }, name: account?.displayName ?? 'none' },
    evidence: evidenceLines(
      { say: 'lastSync', from: 'organization' },
      account && { say: 'synced', from: 'account', for: 'agent' },
      account && {
        say: 'state',
        from: 'account',
        for: 'agent',
        values: { enabled: account.accountEnabled ? 'yes' : 'no' },
      },
      changed !== undefined && {
        say: 'password',
        from: 'account',
        for: 'agent',
        values: { at: { instant: changed } },
      },
    ),
    remedies: [
      { by: 'user', step: 'wait', for: 'person' },
      { by: 'user', step: 'oldPassword', for: 'person' },
      { by: 'user', step: 'tellHelpdesk', for: 'person' },
      { by: 'identity-admin', step: 'checkServer', for: 'agent' },
      { by: 'identity-admin', step: 'runSync', for: 'agent' },
      { by: 'helpdesk', step: 'checkAgain', for: 'agent' },
    ],
  }
}
