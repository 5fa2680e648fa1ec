import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { changeInQuestion, type ChangeDue } from '../../semantics/password-change.ts'

/** The password in use was given by somebody and has to be changed at the first sign-in (https://learn.microsoft.com/graph/api/resources/passwordprofile). */
export const mustChangePassword = defineCheck({
  id: 'must-change-password',
  needs: ['account'],
  uses: ['signIns', 'domains'],
  judge: (facts, symptoms, now) => {
    if (isExternal(facts.account)) return 'ok'
    const due = changeInQuestion(facts, symptoms, now)
    return due?.because === 'temporary' ? problem(facts, due) : 'ok'
  },
  text: {
    title: 'The temporary password must be changed first',
    person:
      'The password you have was only meant for the first sign-in: you have to choose your own before you can go on. Your account is fine.',
    agent:
      '{name} must change the temporary password at the next sign-in, and has not done so yet.{changed, select, unknown {} other { It was set on {changed}.}}',
    evidence: {
      flag: 'The password must be changed at the next sign-in (forceChangePasswordNextSignIn)',
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS50055: the password must be changed',
      set: 'The password was set on {at}',
    },
    steps: {
      change:
        'Sign in through a browser, for example at My Apps. First type the temporary password you were given, then choose one of your own.',
      notInApp: 'Do that before you open a mail app or Teams on a phone: those cannot always ask for a new password.',
      lost: 'Is the temporary password lost, or refused? Ask the helpdesk for another; they give it by phone or in person, never in chat or mail.',
      letChange:
        'Let {name} sign in through a browser (a private window is best) with the temporary password, and choose a new one.',
      resetFor:
        'Lost or refused: verify who it is and reset the password again (Password Administrator or Helpdesk Administrator is enough). Hand it over by phone or in person, never in chat, mail or a ticket.',
    },
  },
})

const problem = ({ account }: Pick<Facts, 'account'>, { event, explains }: ChangeDue): Problem => {
  const changed = account.lastPasswordChangeDateTime
  return {
    explains,
    whoCanFix: 'user',
    values: { name: account.displayName, changed: changed === undefined ? 'unknown' : { instant: changed } },
    evidence: evidenceLines(
      account.forceChangePasswordNextSignIn === true && { say: 'flag', from: 'account' },
      event && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, app: event.appDisplayName || 'none' },
      },
      changed !== undefined && { say: 'set', from: 'account', values: { at: { instant: changed } } },
    ),
    remedies: [
      { by: 'user', step: 'change', for: 'person', link: link('my-apps') },
      { by: 'user', step: 'notInApp', for: 'person' },
      { by: 'helpdesk', step: 'lost', for: 'person' },
      { by: 'user', step: 'letChange', for: 'agent', link: link('my-apps') },
      { by: 'helpdesk', step: 'resetFor', for: 'agent', link: link('user-overview', { userId: account.id }) },
    ],
  }
}
