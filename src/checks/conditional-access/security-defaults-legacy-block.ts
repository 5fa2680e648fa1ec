import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { codeInQuestion, type CodeInQuestion } from '../../semantics/code-in-question.ts'
import { isTold } from '../../semantics/is-told.ts'
import { isLegacyClient, legacyKind, refusedTimes } from '../../semantics/legacy-client.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { lessSure } from '../../semantics/surest.ts'

/** AADSTS530035, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const blockedByDefaults = 530035

const own = ['old-mail-client', 'password-trouble', 'says-wrong-password'] as const

/** Security defaults refuse legacy authentication (https://learn.microsoft.com/entra/fundamentals/security-defaults#block-legacy-authentication-protocols). */
export const securityDefaultsLegacyBlock = defineCheck({
  id: 'security-defaults-legacy-block',
  needs: ['account', 'securityDefaults'],
  uses: ['signIns'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.includes(blockedByDefaults),
  judge: (facts, symptoms, now) => {
    const question = questionOf(facts, symptoms, now)
    if (!question || (question.laterSuccess && !isTold(symptoms, own))) return 'ok'
    return problem(facts, question, certainty(facts, question))
  },
  text: {
    title: 'The program signs in in an old way that security defaults block',
    person:
      'The program you use signs in in an old way (basic authentication{client, select, none {} other {: {client}}}), and the security settings of your organisation block that because it cannot ask for a second step. It may keep asking for your password, but your password is not the problem.',
    agent:
      '{name} signs in with {client, select, none {a legacy client} other {{client}}}. That is legacy authentication (basic authentication), and the security defaults{defaults, select, on { of this tenant, which are on,} other {}} block it. No Conditional Access policy is involved.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      attempts:
        '{attempts, plural, one {One refused attempt} other {# refused attempts}} with {client}, the first on {since}',
      on: 'Security defaults are on',
      off: 'Security defaults are off by now',
    },
    steps: {
      useModern:
        '{kind, select, phone {Remove the account from that mail app and add it in Outlook for iOS or Android.} other {Use Outlook or Outlook on the web, or set the program to OAuth2 (modern authentication) if it can do that.}}',
      machine:
        'Is it a printer, scanner or other machine? Tell the helpdesk: the people who manage sign-in have to find another way for it.',
      moveOver:
        '{kind, select, sending {Find out which machine or program sends mail as {name}, and set it to OAuth2 if it can do that.} other {Help {name} move to Outlook or OAuth2.}} A new password or an app password changes nothing here.',
      otherWay:
        'For a machine or program that can only do basic authentication: have it send in another way or replaced. Do not switch security defaults off for it; exceptions need Conditional Access with Entra ID P1 (Security Administrator).',
    },
  },
})

type DefaultsFacts = Pick<Facts, 'account' | 'securityDefaults'> & Partial<Pick<Facts, 'signIns'>>

/** "Thunderbird gets no mail, webmail works": the app that is named is not the one that fails. */
const questionOf = ({ signIns }: DefaultsFacts, symptoms: Symptoms, now: Instant): CodeInQuestion | undefined => {
  const { app: _, ...others } = symptoms
  const told = symptoms.signs.includes('old-mail-client') && symptoms.codes.length === 0 ? others : symptoms
  return codeInQuestion({ codes: [blockedByDefaults], signs: own }, signIns, told, now)
}

/** Off by now, or a client that is not an old one: then it was something else about the sign-in that was not safe. */
const certainty = ({ securityDefaults }: DefaultsFacts, { event, explains }: CodeInQuestion): Certainty => {
  const isOld = event === undefined || isLegacyClient(event)
  return securityDefaults.isEnabled && isOld ? explains : lessSure(explains, 'probably')
}

const problem = (
  { account, securityDefaults, signIns = [] }: DefaultsFacts,
  { event }: CodeInQuestion,
  explains: Certainty,
): Problem => {
  const client = event?.clientAppUsed || 'none'
  const times = event && refusedTimes(event, signIns)
  const defaults = securityDefaults.isEnabled ? 'on' : 'off'
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: { name: account.displayName, client, kind: event ? legacyKind(event) : 'other', defaults },
    evidence: evidenceLines(
      ...refusalLines(event, 'Exchange Online'),
      times !== undefined &&
        times.attempts > 1 && {
          say: 'attempts',
          from: 'signIns',
          values: { attempts: times.attempts, since: { instant: times.since }, client },
        },
      { say: defaults, from: 'securityDefaults', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'useModern', for: 'person' },
      { by: 'helpdesk', step: 'machine', for: 'person' },
      { by: 'user', step: 'moveOver', for: 'agent' },
      { by: 'identity-admin', step: 'otherWay', for: 'agent' },
    ],
  }
}
