import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { blockCodes, blockInQuestion, type Block } from '../../semantics/block-in-question.ts'
import { legacyKind, refusedTimes, type LegacyKind } from '../../semantics/legacy-client.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'

/** A policy blocks legacy authentication, which some mail programs and machines still use (https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication). */
export const caLegacyAuthBlock = defineCheck({
  id: 'ca-legacy-auth-block',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => blockCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const block = blockInQuestion(facts, symptoms, now)
    return block?.kind === 'legacy-client' ? problem(facts.account, block, facts.signIns ?? []) : 'ok'
  },
  text: {
    title: 'The program signs in in an old way that is blocked',
    person:
      'The program you use signs in in an old way (legacy authentication{client, select, none {} other {: {client}}}), and your organisation blocks that because it cannot ask for a second step. It may keep asking for your password, but your password is not the problem.',
    agent:
      '{name} signs in with {client, select, none {a legacy client} other {{client}}}, which is legacy authentication (basic authentication), and {policy} blocks it. The password is not the problem: modern authentication works.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
      attempts:
        '{attempts, plural, one {One refused attempt} other {# refused attempts}} with {client}, the first on {since}',
    },
    steps: {
      useModern:
        '{kind, select, phone {Remove the account from that mail app and add it in Outlook for iOS or Android.} sending {Does the program or machine support OAuth2 (modern authentication)? Set it to that. Most printers and scanners do not.} other {In that program, set the account to OAuth2 (modern authentication), in Thunderbird under the server settings of the account, or remove the account and add it again.}}',
      useOutlook: 'Or use Outlook or Outlook on the web: those sign in in the modern way.',
      machine: 'Is it a printer, scanner or other machine that sends mail? Ask the helpdesk for another way to send.',
      moveOver:
        '{kind, select, sending {Find out which machine or program sends mail as {name}, and set it to OAuth2 if it can do that.} other {Help {name} move to OAuth2 or to Outlook.}} Do not reset the password, and do not make an app password: both change nothing here.',
      otherWay:
        'Is it a machine or program that can only do basic authentication? Have it send in another way or replaced; an exclusion from {policy} for one account is a last resort for a Conditional Access Administrator, never for a person.',
    },
  },
})

const problem = (account: Account, { event, policy, explains }: Block, signIns: readonly SignIn[]): Problem => {
  const client = event?.clientAppUsed || 'none'
  const times = event && refusedTimes(event, signIns)
  const kind = event ? legacyKind(event) : 'other'
  return {
    explains,
    whoCanFix: 'user',
    values: { name: account.displayName, client, kind, policy: policy?.displayName ?? 'Conditional Access' },
    evidence: evidenceLines(
      ...refusalLines(event, 'Exchange Online', policy),
      times !== undefined &&
        times.attempts > 1 && {
          say: 'attempts',
          from: 'signIns',
          values: { attempts: times.attempts, since: { instant: times.since }, client },
        },
    ),
    remedies: [
      { by: 'user', step: 'useModern', for: 'person' },
      { by: 'user', step: 'useOutlook', for: 'person' },
      ...(mayBeMachine[kind] ? [{ by: 'helpdesk', step: 'machine', for: 'person' } as const] : []),
      { by: 'user', step: 'moveOver', for: 'agent' },
      { by: 'identity-admin', step: 'otherWay', for: 'agent', link: policyPage(policy) },
    ],
  }
}

const mayBeMachine: Readonly<Record<LegacyKind, boolean>> = { sending: true, other: true, mail: false, phone: false }
