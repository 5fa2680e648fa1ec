import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { eventTold } from '../../semantics/event-told.ts'
import { mayHaveToRegister } from '../../semantics/must-register.ts'
import { passCodes, passRefused, type PassRefused } from '../../semantics/pass-in-question.ts'

/** The Temporary Access Pass is over (https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass). */
export const tapExpiredOrUsed = defineCheck({
  id: 'tap-expired-or-used',
  needs: ['account', 'authenticationMethods'],
  uses: ['signIns'],
  appliesTo: (symptoms) => mayHaveToRegister(symptoms) || symptoms.codes.some((code) => passCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const refused = passRefused(facts, symptoms, now)
    return refused?.because === 'over' ? problem(facts.account, refused) : 'ok'
  },
  text: {
    title: 'The Temporary Access Pass is not valid',
    person:
      '{state, select, used {The Temporary Access Pass you got works only once, and it has been used already.} early {The Temporary Access Pass you got is not valid yet: it starts on {from}.} gone {There is no Temporary Access Pass for your account any more.} other {The Temporary Access Pass you got has expired{hasEnd, select, yes {: it was valid until {until}} other {}}.}}{state, select, early {} other { The helpdesk can give you a new one.}}',
    agent:
      '{state, select, used {The Temporary Access Pass of {name} works once and has been used (OneTimeUsed).} early {The Temporary Access Pass of {name} only starts on {from} (NotYetValid).} gone {{name} has no Temporary Access Pass any more.} other {The Temporary Access Pass of {name} has expired{hasEnd, select, yes { on {until}} other {}} (Expired).}}{state, select, early {} other { A new one is needed; it replaces the old.}}',
    evidence: {
      state:
        'Temporary Access Pass: {state, select, used {used once} early {not valid yet} other {expired}}{hasEnd, select, yes {, valid from {from} to {until}} other {}}',
      gone: 'No Temporary Access Pass is registered',
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
    },
    steps: {
      ask: 'Call or visit the helpdesk for a new Temporary Access Pass; they check who you are first. Never ask for it, or send it, in chat.',
      wait: 'Use it from {from} on. Is that too late? The helpdesk can give you another one.',
      atOnce:
        'Use it right away: sign in with it at Security info and register Microsoft Authenticator or a passkey there and then. A pass for one use leaves you ten minutes for that.',
      verify: 'First check who it really is, outside this chat: call back on a known number, or face to face.',
      issue:
        'Then add a new Temporary Access Pass under Authentication methods of {name}, long enough to register with. Least role: Authentication Administrator. Tell it by phone or in person.',
    },
  },
})

const problem = (account: Account, { pass, code, event, explains }: PassRefused): Problem => {
  const state = pass ? pass.is : code === 130505 ? 'used' : code === 130504 ? 'expired' : 'gone'
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      name: account.displayName,
      state,
      hasEnd: pass?.until === undefined ? 'no' : 'yes',
      from: pass?.from === undefined ? '' : { instant: pass.from },
      until: pass?.until === undefined ? '' : { instant: pass.until },
    },
    evidence: evidenceLines(
      { say: pass ? 'state' : 'gone', from: 'authenticationMethods' },
      event && {
        say: 'refused',
        from: 'signIns',
        values: eventTold(event),
      },
    ),
    remedies: [
      { by: 'helpdesk', step: state === 'early' ? 'wait' : 'ask', for: 'person' },
      { by: 'user', step: 'atOnce', for: 'person', link: link('security-info') },
      { by: 'helpdesk', step: 'verify', for: 'agent' },
      {
        by: 'helpdesk',
        step: 'issue',
        for: 'agent',
        link: link('user-authentication-methods', { userId: account.id }),
      },
    ],
  }
}
