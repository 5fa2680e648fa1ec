import { defineCheck } from '../../model/check.ts'
import type { Remedy } from '../../model/remedy.ts'
import { passThroughFacts, uncheckedPassword, uncheckedProblem } from '../../semantics/pass-through.ts'
import { mayBeShared } from '../../semantics/shared-failure.ts'

/** AADSTS80001, 80002, 80005, 80007, 80010, 80014, https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication */
const codes: readonly number[] = [80001, 80002, 80005, 80007, 80010, 80014]

/** The agent that checks passwords against the local Active Directory cannot be reached, or cannot reach it. */
export const ptaAgentUnavailable = defineCheck({
  id: 'pta-agent-unavailable',
  needs: [],
  uses: passThroughFacts,
  appliesTo: (symptoms) => mayBeShared(codes, symptoms),
  judge: (facts, symptoms, now) => {
    const unchecked = uncheckedPassword(codes, facts, symptoms, now)
    return unchecked ? uncheckedProblem(unchecked, remedies, facts.account !== undefined) : 'ok'
  },
  text: {
    title: 'Passwords cannot be checked: the pass-through authentication agent or Active Directory is not reachable',
    person:
      'Your password could not be checked: Microsoft asks your organisation’s own network for that, and gets no good answer from there. Your password is not wrong, and your account is fine.',
    agent:
      'The password could not be checked (AADSTS{code}): {code, select, 80001 {the pass-through authentication agent cannot reach Active Directory} 80002 {the check of the password took too long} 80005 {the agent gave an answer that cannot be read} 80007 {the agent could not validate the password} 80010 {the agent could not decrypt the password} 80014 {the agent answered too late} other {pass-through authentication does not work}}. It hits everybody whose password is checked there; no account and no password is wrong.',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} failed with AADSTS{code}',
      others:
        '{person, select, one {{people, plural, one {One other person} other {# other people}}} other {{people, plural, one {One person} other {# people}}}} met AADSTS{code} since {from}, the last on {at}',
    },
    steps: {
      retry: 'Try again after a few minutes. Do not change or reset your password: it is not wrong.',
      tellHelpdesk:
        'Does it stay so? Tell the helpdesk: the administrators of your organisation’s own network have to solve it.',
      tellPeople: 'Tell people that it is known, and reset no passwords.',
      checkAgents:
        'Check each pass-through authentication agent: is its Windows service running, can it reach a domain controller, and the internet on port 443? In the Entra admin centre the agents stand under Entra Connect.',
      moreAgents: 'Have at least three agents, on different servers: one that fails is then no outage.',
      hashSync:
        'Does it last? Where password hash synchronisation is already on, a Hybrid Identity Administrator can switch sign-in to it; prepare that, it is no quick test.',
    },
  },
})

const remedies: readonly Remedy[] = [
  { by: 'user', step: 'retry', for: 'person' },
  { by: 'user', step: 'tellHelpdesk', for: 'person' },
  { by: 'helpdesk', step: 'tellPeople', for: 'agent' },
  { by: 'identity-admin', step: 'checkAgents', for: 'agent' },
  { by: 'identity-admin', step: 'moreAgents', for: 'agent' },
  { by: 'identity-admin', step: 'hashSync', for: 'agent' },
]
