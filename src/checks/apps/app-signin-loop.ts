import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appOfEvent, nameOfApp } from '../../semantics/app-of-event.ts'
import { loopMinutes, mayLoop, signInLoop, type SignInLoop } from '../../semantics/sign-in-loop.ts'

/** The app asks for a sign-in again and again, until Entra ID stops it (AADSTS50196, https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const appSigninLoop = defineCheck({
  id: 'app-signin-loop',
  needs: ['account'],
  uses: ['signIns', 'app', 'appOwners'],
  appliesTo: mayLoop,
  judge: (facts, symptoms, now) => {
    const loop = signInLoop(facts, symptoms, now)
    return loop ? problem(facts, symptoms, loop) : 'ok'
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} keeps asking for a sign-in in a loop',
    person:
      '{app, select, none {The app} other {{app}}} asks Entra ID for a sign-in again and again without going on{refused, select, yes {, so Entra ID stops it for a while} other {}}. Your account and your password are fine; the app does something wrong.',
    agent:
      '{app, select, none {The app} other {{app}}} repeats its sign-in requests in a loop{times, plural, =0 {} one {} other {: # within {minutes} minutes}}{refused, select, yes {, and Entra ID refuses further ones for a while (AADSTS50196)} other {}}. The sign-in itself is in order: the app does not keep, or does not accept, the token it gets.',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS50196: a loop',
      times: '{times, plural, one {# sign-in} other {# sign-ins}} to {app} within {minutes} minutes, the last on {at}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      stop: 'Close all tabs or windows of {app, select, none {the app} other {{app}}} and wait about five minutes: the stop ends by itself.',
      once: 'Open it once in a new private window. Does it work there? Then clear the cookies of {app, select, none {the app} other {{app}}} in your usual browser.',
      tellOwner:
        'Does it start again? Tell {owners, select, none {the owner of the app, or the helpdesk} other {{owners}}}: the app has to be repaired.',
      giveOwner:
        'Give {owners, select, none {the owner of the app} other {{owners}}} the times and the correlation id, and ask: does the app keep its session cookie and its tokens, is its clock right, and does it stop when a request fails?',
      noReset: 'Leave the account as it is: a new password or new sign-in methods do not end a loop.',
    },
  },
})

const problem = (
  { account, app, appOwners = [] }: Pick<Facts, 'account'> & Partial<Facts>,
  symptoms: Symptoms,
  { event, isRefused, times, explains }: SignInLoop,
): Problem => {
  const here = appOfEvent(app, event)
  const owners = here ? appOwners.map(({ displayName }) => displayName) : []
  const at = event ? { instant: event.createdDateTime } : ''
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: nameOfApp(event, app, symptoms),
      name: account.displayName,
      refused: isRefused ? 'yes' : 'no',
      times,
      minutes: loopMinutes,
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && isRefused && { say: 'refused', from: 'signIns', values: { at } },
      times > 1 && { say: 'times', from: 'signIns', values: { at } },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'stop', for: 'person' },
      { by: 'user', step: 'once', for: 'person' },
      { by: 'app-owner', step: 'tellOwner', for: 'person' },
      { by: 'app-owner', step: 'giveOwner', for: 'agent', link: link('sign-in-log') },
      { by: 'helpdesk', step: 'noReset', for: 'agent' },
    ],
  }
}
