import { link } from '../knowledge/links.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { Account } from '../model/facts/account.ts'
import type { Instant } from '../model/instant.ts'
import { passwordAge } from '../semantics/password-age.ts'
import { known, unseenOf } from './known.ts'
import { line, lines, moment, notKnown, value, word, yesNo, type Line, type Said, type View } from './view.ts'

/** What the sheet of an account is made of. */
export const showAccountNeeds = ['account', 'domains'] as const satisfies readonly FactName[]

/** The account of somebody: who, from where, whether it is on, and how old the password is. */
export const showAccount = (evidence: Evidence, now: Instant): View => {
  const { account, domains } = known(evidence)
  const unseen = unseenOf(evidence, showAccountNeeds)
  if (!account) return { sections: [], unseen }
  return {
    sections: [
      {
        title: word('account'),
        lines: [...aboutPerson(account), ...aboutOrigin(account)],
        link: link('user-overview', { userId: account.id }),
      },
      { title: word('password'), lines: aboutPassword(account, domains, now) },
    ],
    unseen,
  }
}

const aboutPerson = (account: Account): readonly Line[] => {
  const { attributes } = account
  return lines(
    line('name', value(account.displayName)),
    line('signInName', value(account.userPrincipalName)),
    line('mail', value(account.mail)),
    line('kind', word(account.userType === 'Guest' ? 'guest' : 'member')),
    account.externalUserState !== undefined &&
      line('invitation', word(account.externalUserState === 'Accepted' ? 'accepted' : 'pending'), {
        isNotable: account.externalUserState !== 'Accepted',
      }),
    line('enabled', yesNo(account.accountEnabled), { isNotable: !account.accountEnabled }),
    line('usageLocation', value(account.usageLocation), { isNotable: account.usageLocation === undefined }),
    line('department', value(attributes['department'])),
    line('jobTitle', value(attributes['jobTitle'])),
    attributes['manager'] !== undefined && line('manager', value(attributes['manager'])),
  )
}

const aboutOrigin = (account: Account): readonly Line[] =>
  lines(
    line('origin', word(account.onPremisesSyncEnabled ? 'localDirectory' : 'cloud')),
    account.onPremisesSyncEnabled && line('lastSync', moment(account.onPremisesLastSyncDateTime)),
    account.onPremisesProvisioningErrors.length > 0 &&
      line(
        'syncError',
        value({ list: account.onPremisesProvisioningErrors.map(({ propertyCausingError }) => propertyCausingError) }),
        { isNotable: true },
      ),
    line('created', moment(account.createdDateTime)),
  )

const aboutPassword = (account: Account, domains: Facts['domains'] | undefined, now: Instant): readonly Line[] => {
  const rule = ruleOf(account, domains, now)
  const mustChange = account.forceChangePasswordNextSignIn
  return lines(
    line('passwordChanged', moment(account.lastPasswordChangeDateTime)),
    account.lastPasswordChangeDateTime !== undefined &&
      line('passwordAge', word('days', { count: daysBetween(account.lastPasswordChangeDateTime, now) })),
    line('passwordRule', rule, { isNotable: rule.is === 'word' && rule.word === 'expired' }),
    mustChange !== undefined && line('mustChange', yesNo(mustChange), { isNotable: mustChange }),
  )
}

const ruleOf = (account: Account, domains: Facts['domains'] | undefined, now: Instant): Said => {
  if (account.onPremisesSyncEnabled) return word('ruleOfLocalDirectory')
  const facts = { account, ...(domains && { domains }) }
  const age = passwordAge(facts, now)
  if (age.is === 'unknown') return notKnown
  if (age.is === 'expired') return word('expired', { at: { instant: age.since } })
  const end = passwordAge(facts, '9999-12-31T00:00:00Z')
  return end.is === 'expired' ? word('expires', { at: { instant: end.since } }) : word('neverExpires')
}

const daysBetween = (from: Instant, to: Instant): number => Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000)
