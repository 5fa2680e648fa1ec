import { link } from '../../knowledge/links.ts'
import { isFailure } from '../../knowledge/codes.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { OnPremisesProvisioningError } from '../../model/facts/account.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isStop, isSuccess, eventInQuestion } from '../../semantics/sign-in-chain.ts'

type UpnFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>

/** AADSTS50034 and 50126: what the usual name meets when it belongs to another account, or to none. */
const ofAnotherName: readonly number[] = [50034, 50126]

/** Another object holds the user name that Active Directory gives, so that Entra ID gave this account another one (https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-syncservice-duplicate-attribute-resiliency). */
export const syncDuplicateUpn = defineCheck({
  id: 'sync-duplicate-upn',
  needs: ['account'],
  uses: ['signIns'],
  judge: (facts, symptoms, now) => {
    const conflict = conflictOf(facts)
    const explains = conflict && howSurely(facts, symptoms, now)
    return conflict && explains ? problem(facts, conflict, explains) : 'ok'
  },
  text: {
    title: 'Another account already has this user name',
    person:
      'Your user name is used twice in your organisation, so Microsoft gave your account another name: {upn}. With your usual name you do not get into this account.',
    agent:
      'The user name that Active Directory gives {name} is already held by another object in Entra ID. That is why the account is called {upn} here{renamed, select, yes { (Entra ID made that name)} other {}}; with the usual name {name} does not get into it. The password is not the problem.',
    evidence: {
      conflict:
        'Synchronisation reports a conflict (PropertyConflict) on UserPrincipalName{at, select, unknown {} other { since {at}}}',
      upn: 'The user name in Entra ID is {upn}{mail, select, none {} other {, the mail address {mail}}}',
    },
    steps: {
      useThis: 'Until it is solved you can sign in as {upn}, with your usual password.',
      tellHelpdesk: 'Give the helpdesk this card: an administrator has to free your name.',
      findOther:
        'Find the other object with that user name or address: search the users{mail, select, none {} other { for {mail}}}, also contacts, groups and deleted users.',
      solve:
        'Decide with the owner which one keeps the name, change or remove the other where it is mastered (for synced ones in Active Directory), and let Entra Connect synchronise.',
      checkAfter: 'Then check that {name} has the right user name again; no password has to be reset for it.',
    },
  },
})

const conflictOf = ({ account }: UpnFacts): OnPremisesProvisioningError | undefined =>
  isExternal(account)
    ? undefined
    : account.onPremisesProvisioningErrors.find(
        ({ propertyCausingError }) => propertyCausingError.toLowerCase() === 'userprincipalname',
      )

/** Entra ID adds four digits and takes the onmicrosoft.com domain. */
const isRenamed = ({ account }: UpnFacts): boolean => /\d{4}@[^@]+\.onmicrosoft\.com$/i.test(account.userPrincipalName)

const howSurely = (facts: UpnFacts, symptoms: Symptoms, now: Instant): Certainty | undefined => {
  const { signIns = [] } = facts
  const { codes, signs } = symptoms
  const question = eventInQuestion(signIns, symptoms, now)
  // Under its new name the account was reached: then that failure is what stops.
  if (question && isStop(question.event) && !question.laterSuccess) return undefined
  if (codes.some((code) => isFailure(code) && !ofAnotherName.includes(code))) return undefined
  const isTold = signs.includes('says-no-such-account') || codes.some((code) => ofAnotherName.includes(code))
  const isStuck = signs.includes('cannot-sign-in') || signs.includes('says-wrong-password')
  if (!isTold && !isStuck) return undefined
  const getsIn = signIns.some((event) => isSuccess(event) && Date.parse(now) - Date.parse(event.createdDateTime) < day)
  if (getsIn) return 'possibly'
  return isRenamed(facts) ? 'certainly' : isTold ? 'probably' : 'possibly'
}

const day = 86_400_000

const problem = (
  facts: UpnFacts,
  { occurredDateTime: at }: OnPremisesProvisioningError,
  explains: Certainty,
): Problem => {
  const { account } = facts
  const mail = account.mail ?? 'none'
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      name: account.displayName,
      upn: account.userPrincipalName,
      mail,
      renamed: isRenamed(facts) ? 'yes' : 'no',
    },
    evidence: evidenceLines(
      { say: 'conflict', from: 'account', for: 'agent', values: { at: at ? { instant: at } : 'unknown' } },
      { say: 'upn', from: 'account' },
    ),
    remedies: [
      { by: 'user', step: 'useThis', for: 'person' },
      { by: 'user', step: 'tellHelpdesk', for: 'person' },
      { by: 'helpdesk', step: 'findOther', for: 'agent', link: link('users') },
      { by: 'identity-admin', step: 'solve', for: 'agent' },
      { by: 'helpdesk', step: 'checkAfter', for: 'agent' },
    ],
  }
}
