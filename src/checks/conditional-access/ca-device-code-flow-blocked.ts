import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import type { Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockCodes, blockInQuestion, type Block } from '../../semantics/block-in-question.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'

/** A policy forbids signing in with a code on another device (https://learn.microsoft.com/entra/identity/conditional-access/concept-authentication-flows). */
export const caDeviceCodeFlowBlocked = defineCheck({
  id: 'ca-device-code-flow-blocked',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => blockCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const block = blockInQuestion(facts, symptoms, now)
    return block?.kind === 'device-code' ? problem(facts.account, block, symptoms) : 'ok'
  },
  text: {
    title: 'Signing in with a code on another device is not allowed',
    person:
      'You signed in to {app} with a code that is typed on another device (device code). Your organisation does not allow that way of signing in, because criminals use it a lot. Your password is not the problem.',
    agent:
      '{name} used the device code flow for {app}, and {policy} blocks that flow. An ordinary sign-in is not touched by it.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
    },
    steps: {
      signInDirectly:
        'Sign in in the app or in a browser on the same device, without a code. In a command-line tool: choose its ordinary sign-in with a browser window instead of “device code”.',
      notYours: 'Did somebody send you that code, or ask you to type one? Do not use it, and tell the helpdesk now.',
      noBrowser: 'Is it a device without a browser, such as a meeting-room screen? Ask the helpdesk.',
      letSignIn:
        'Let {name} sign in interactively: a browser on the same device, or the tool’s own browser window. Ask who started the sign-in; a code that came from somebody else is phishing.',
      decide:
        'Only for devices that cannot do otherwise, such as meeting rooms: have a Conditional Access Administrator decide about an exclusion from {policy} for the accounts of those devices.',
    },
  },
})

const problem = (account: Account, { event, policy, explains }: Block, symptoms: Symptoms): Problem => {
  const app = appTold(event, symptoms)
  return {
    explains,
    whoCanFix: 'user',
    values: { app, name: account.displayName, policy: policy?.displayName ?? 'Conditional Access' },
    evidence: refusalLines(event, app, policy),
    remedies: [
      { by: 'user', step: 'signInDirectly', for: 'person' },
      { by: 'helpdesk', step: 'notYours', for: 'person' },
      { by: 'helpdesk', step: 'noBrowser', for: 'person' },
      { by: 'user', step: 'letSignIn', for: 'agent' },
      { by: 'identity-admin', step: 'decide', for: 'agent', link: policyPage(policy) },
    ],
  }
}
