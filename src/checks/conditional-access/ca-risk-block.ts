import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockCodes, blockInQuestion, type Block } from '../../semantics/block-in-question.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { signInPlace } from '../../semantics/sign-in-place.ts'

/** A policy blocks sign-ins that look risky, and this one did (https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock). */
export const caRiskBlock = defineCheck({
  id: 'ca-risk-block',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => blockCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const block = blockInQuestion(facts, symptoms, now)
    return block?.kind === 'sign-in-risk' ? problem(facts.account, block, symptoms) : 'ok'
  },
  text: {
    title: 'The sign-in looked unusual and was stopped',
    person:
      'This sign-in looked different from how you usually sign in, so it was stopped to protect your account. Your account itself is not blocked.',
    agent:
      'This sign-in of {name} was held to be risky{policy, select, none {} other {, and {policy} blocks risky sign-ins}}. It is about this sign-in (sign-in risk): the account itself is not blocked.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
      risk: 'Sign-in risk: {level, select, low {low} medium {medium} high {high} other {not shown}}{types, select, none {} other { ({types})}}',
      from: 'It came from {place}, address {address}',
    },
    steps: {
      familiar:
        'Sign in from a place and a device you use often: your work device, on the network you usually work on, without a private window and without a VPN of your own.',
      wasItYou: 'Was this sign-in not yours? Tell the helpdesk now, and do not approve prompts you did not start.',
      helpdesk: 'Still stopped there? Contact the helpdesk; they first check that it is really you.',
      askName:
        'Ask {name}, on a number you already know, whether this sign-in was theirs. If it was: sign in from a familiar place and device.',
      investigate:
        'If it was not theirs, or you doubt it: treat it as a compromise. Security confirms or dismisses the risk (Security Operator); do not loosen the policy.',
    },
  },
})

const problem = (account: Account, { event, policy, explains }: Block, symptoms: Symptoms): Problem => {
  const app = appTold(event, symptoms)
  return {
    explains,
    whoCanFix: 'user',
    values: { app, name: account.displayName, policy: policy?.displayName ?? 'none' },
    evidence: evidenceLines(
      ...refusalLines(event, app, policy),
      event && {
        say: 'risk',
        from: 'signIns',
        for: 'admin',
        values: { level: event.riskLevelDuringSignIn, types: listOrNone(event.riskEventTypes) },
      },
      event && {
        say: 'from',
        from: 'signIns',
        for: 'admin',
        values: { place: signInPlace(event), address: event.ipAddress },
      },
    ),
    remedies: [
      { by: 'user', step: 'familiar', for: 'person' },
      { by: 'helpdesk', step: 'wasItYou', for: 'person' },
      { by: 'helpdesk', step: 'helpdesk', for: 'person' },
      { by: 'user', step: 'askName', for: 'agent' },
      { by: 'identity-admin', step: 'investigate', for: 'agent', link: link('risky-users') },
    ],
  }
}
