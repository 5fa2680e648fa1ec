import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { endedProducts } from '../../semantics/ended-products.ts'
import { failedWith } from '../../semantics/failed-assignment.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { lackInQuestion } from '../../semantics/lack-in-question.ts'
import { exchangeOnline, hasMailAddress, opensMailbox } from '../../semantics/mailbox.ts'
import { onItsWay } from '../../semantics/on-its-way.ts'
import { licencePath } from '../../semantics/licence-path.ts'
import { serviceMeant } from '../../semantics/service-meant.ts'
import { lessSure } from '../../semantics/surest.ts'

/** The licence is in order and the mailbox is not there all the same; Graph shows addresses, not the mailbox itself. */
export const mailboxMissing = defineCheck({
  id: 'mailbox-missing',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns'],
  appliesTo: (symptoms) => meansMailbox(symptoms),
  judge: (facts, symptoms, now) => {
    if (isExternal(facts.account) || endedProducts(exchangeOnline, facts)) return 'ok'
    const lack = lackOf(facts, symptoms, now)
    const explains = lack && lackInQuestion(facts.signIns, symptoms, now)
    return lack && explains ? problem(facts, lack.because, lessSure(explains, lack.atMost)) : 'ok'
  },
  text: {
    title: 'There is no mailbox',
    person:
      '{because, select, told {Your licence for mail is in order, but there seems to be no mailbox for your account.} taken {Your mailbox could not be made, because an address of your account is already in use.} other {Your licence for mail is in order, but your account has no mailbox.}}',
    agent:
      '{because, select, taken {The assignment of the licence to {name} failed with UniquenessViolation: a mail address of the account belongs to another object as well.} late {{name} has had a licence for Exchange Online for more than 24 hours, but the mailbox is still not ready.} told {{name} has a working licence for Exchange Online and the address {mail}, but is told that there is no mailbox. Graph does not show the mailbox itself.} other {{name} has a working licence for Exchange Online, but the account has no mail address, so it has no mailbox.}}{synced, select, yes { The account is synchronised from the local directory: what Exchange knows of it comes from there.} other {}}',
    evidence: {
      plan: 'Exchange Online in the licence: Success',
      address: 'Mail address of the account: {mail, select, none {empty} other {{mail}}}',
    },
    steps: {
      ask: 'Ask the helpdesk to look at your mailbox.',
      signInAgain: 'Once it is there, sign out and sign in again.',
      look: '{because, select, taken {Find the other object with the same address in the Exchange admin centre, take the address away from the one that should not have it, and reprocess the licence.} other {Look in the Exchange admin centre whether {name} has a mailbox, a deleted one, or only a mail user or contact with the same address.}}',
      make: '{synced, select, yes {Not there: have the remote mailbox enabled in the local Exchange management, and wait for the next synchronisation.} other {Not there: after approval, switch Exchange Online in the licence off and on again, and wait up to 24 hours. A deleted mailbox is restored first.}}',
    },
  },
})

type LicenceFacts = Pick<Facts, 'account' | 'licenses' | 'subscribedSkus' | 'licensingGroups' | 'groups'> &
  Partial<Facts>

const meansMailbox = (symptoms: Symptoms): boolean => {
  const appId = serviceMeant(symptoms)
  return symptoms.signs.includes('says-no-mailbox') || (appId !== undefined && opensMailbox(appId))
}

interface Lack {
  readonly because: 'taken' | 'late' | 'no-address' | 'told'
  readonly atMost: Certainty
}

const lackOf = (facts: LicenceFacts, symptoms: Symptoms, now: Instant): Lack | undefined => {
  if (failedWith(['UniquenessViolation'], facts, symptoms, now)) return { because: 'taken', atMost: 'certainly' }
  const waiting = onItsWay(exchangeOnline, facts, now)
  if (waiting) return waiting.isLate ? { because: 'late', atMost: 'probably' } : undefined
  if (licencePath(exchangeOnline, facts).is !== 'usable') return undefined
  if (!hasMailAddress(facts.account)) return { because: 'no-address', atMost: 'certainly' }
  return symptoms.signs.includes('says-no-mailbox') ? { because: 'told', atMost: 'probably' } : undefined
}

const problem = ({ account }: LicenceFacts, because: Lack['because'], explains: Certainty): Problem => {
  const isSynced = account.onPremisesSyncEnabled
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      because,
      name: account.displayName,
      mail: account.mail ?? 'none',
      synced: isSynced ? 'yes' : 'no',
    },
    evidence: evidenceLines(
      because !== 'taken' && because !== 'late' && { say: 'plan', from: 'licenses', for: 'agent' },
      {
        say: 'address',
        from: 'account',
        for: 'agent',
      },
    ),
    remedies: [
      { by: 'user', step: 'ask', for: 'person' },
      { by: 'user', step: 'signInAgain', for: 'person' },
      { by: 'helpdesk', step: 'look', for: 'agent', link: link('m365-user', { userId: account.id }) },
      ...(because === 'taken'
        ? []
        : [{ by: isSynced ? 'identity-admin' : 'helpdesk', step: 'make', for: 'agent' } as const]),
    ],
  }
}
