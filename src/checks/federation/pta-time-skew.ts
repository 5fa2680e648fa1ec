import { defineCheck } from '../../model/check.ts'
import type { Remedy } from '../../model/remedy.ts'
import { passThroughFacts, uncheckedPassword, uncheckedProblem } from '../../semantics/pass-through.ts'
import { mayBeShared } from '../../semantics/shared-failure.ts'

/** AADSTS80013, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const timeSkew = 80013

/** The clock of the server with the pass-through authentication agent differs from that of Active Directory, so that passwords cannot be checked. */
export const ptaTimeSkew = defineCheck({
  id: 'pta-time-skew',
  needs: [],
  uses: passThroughFacts,
  appliesTo: (symptoms) => mayBeShared([timeSkew], symptoms),
  judge: (facts, symptoms, now) => {
    const unchecked = uncheckedPassword([timeSkew], facts, symptoms, now)
    return unchecked ? uncheckedProblem(unchecked, remedies, facts.account !== undefined) : 'ok'
  },
  text: {
    title: 'Passwords cannot be checked: the clocks of the agent server and Active Directory differ',
    person:
      'Your password could not be checked, because the clocks of two servers in your organisation’s own network differ too much. Your password is not wrong, and the clock of your own device does not matter.',
    agent:
      'The password could not be checked (AADSTS{code}): the clock of the server with the pass-through authentication agent differs from that of Active Directory. It hits everybody whose check goes through that agent; no account and no password is wrong.',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} failed with AADSTS{code}',
      others:
        '{person, select, one {{people, plural, one {One other person} other {# other people}}} other {{people, plural, one {One person} other {# people}}}} met AADSTS{code} since {from}, the last on {at}',
    },
    steps: {
      retry: 'Try again after a few minutes. Do not change or reset your password: it is not wrong.',
      tellHelpdesk:
        'Does it stay so? Tell the helpdesk: the administrators of your organisation’s own servers have to solve it.',
      tellPeople: 'Tell people that it is known, and reset no passwords.',
      compareClocks:
        'Compare the clocks of the agent servers and the domain controllers (w32tm /query /status): Kerberos allows five minutes as a rule.',
      fixTime:
        'Set the time service right: domain members follow the domain, the PDC emulator a reliable source; virtual machines not also their host. Then restart the agent.',
    },
  },
})

const remedies: readonly Remedy[] = [
  { by: 'user', step: 'retry', for: 'person' },
  { by: 'user', step: 'tellHelpdesk', for: 'person' },
  { by: 'helpdesk', step: 'tellPeople', for: 'agent' },
  { by: 'identity-admin', step: 'compareClocks', for: 'agent' },
  { by: 'identity-admin', step: 'fixTime', for: 'agent' },
]
