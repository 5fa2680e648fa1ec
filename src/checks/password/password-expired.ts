import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { changeInQuestion, type ChangeDue } from '../../semantics/password-change.ts'
import { passwordAge } from '../../semantics/password-age.ts'

/** The cloud password is older than the rule of the domain allows (https://learn.microsoft.com/microsoft-365/admin/manage/set-password-expiration-policy). */
export const passwordExpired = defineCheck({
  id: 'password-expired',
  needs: ['account'],
  uses: ['signIns', 'domains'],
  judge: (facts, symptoms, now) => {
    if (isExternal(facts.account)) return 'ok'
    const due = changeInQuestion(facts, symptoms, now)
    return due?.because === 'expired' ? problem(facts, due, now) : 'ok'
  },
  text: {
    title: 'The password has expired',
    person:
      'Your password has expired{since, select, unknown {} other { (on {since})}}. Your account is fine: choose a new password, and you are in again.',
    agent:
      'The password of {name} has expired (AADSTS50055).{days, select, unknown {} other { The domain lets a password be used for {days} days.}}{changed, select, unknown {} other { It was last changed on {changed}.}}',
    evidence: {
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS50055: the password has expired',
      changed: 'The password was last changed on {at}',
      rule: 'A password may be used for {days} days; this one expired on {since}',
      synced: 'The account is synced from on-premises Active Directory',
    },
    steps: {
      change:
        'Sign in through a browser, for example at My Apps: you are asked for the expired password and then for a new one. A mail app cannot ask that.',
      cannot: 'Do you not know the old one, or does the change not work? Use the reset page, or ask the helpdesk.',
      everywhere: 'Then enter the new password in your other apps and devices.',
      letChange: 'Let {name} sign in through a browser and choose a new password there, or use the reset page.',
      writeback:
        'For a synced account that only works with password writeback; otherwise it is changed in Active Directory.',
      resetFor:
        'If that does not work: verify who it is, then reset the password{synced, select, yes { in Active Directory} other {}} (Password Administrator or Helpdesk Administrator is enough); hand it over by phone or in person.',
    },
  },
})

const problem = (
  { account, domains }: Pick<Facts, 'account'> & Partial<Facts>,
  { event, explains }: ChangeDue,
  now: Instant,
): Problem => {
  const age = passwordAge({ account, domains }, now)
  const changed = account.lastPasswordChangeDateTime
  const rule = age.is === 'expired' ? age : undefined
  return {
    explains,
    whoCanFix: 'user',
    values: {
      name: account.displayName,
      since: rule ? { instant: rule.since } : 'unknown',
      days: rule ? String(rule.days) : 'unknown',
      changed: changed === undefined ? 'unknown' : { instant: changed },
      synced: account.onPremisesSyncEnabled ? 'yes' : 'no',
    },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, app: event.appDisplayName || 'none' },
      },
      changed !== undefined && { say: 'changed', from: 'account', values: { at: { instant: changed } } },
      rule && { say: 'rule', from: 'domains' },
      account.onPremisesSyncEnabled && { say: 'synced', from: 'account', for: 'agent' },
    ),
    remedies: remediesFor(account),
  }
}

const remediesFor = ({ id, onPremisesSyncEnabled }: Facts['account']): readonly Remedy[] => [
  { by: 'user', step: 'change', for: 'person', link: link('my-apps') },
  { by: 'user', step: 'cannot', for: 'person', link: link('password-reset') },
  { by: 'user', step: 'everywhere', for: 'person' },
  { by: 'user', step: 'letChange', for: 'agent', link: link('password-reset') },
  ...(onPremisesSyncEnabled ? [{ by: 'helpdesk', step: 'writeback', for: 'agent' } as const] : []),
  { by: 'helpdesk', step: 'resetFor', for: 'agent', link: link('user-overview', { userId: id }) },
]
