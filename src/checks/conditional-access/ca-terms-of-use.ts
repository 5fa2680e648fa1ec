import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockCodes } from '../../semantics/block-in-question.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { termsCode, termsInQuestion, type Terms } from '../../semantics/terms-in-question.ts'

/** A policy asks to accept terms of use, and they were not accepted (https://learn.microsoft.com/entra/identity/conditional-access/terms-of-use). */
export const caTermsOfUse = defineCheck({
  id: 'ca-terms-of-use',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => [termsCode, ...blockCodes].includes(code)),
  judge: (facts, symptoms, now) => {
    const terms = termsInQuestion(facts, symptoms, now)
    return terms ? problem(facts.account, terms, symptoms) : 'ok'
  },
  text: {
    title: 'The terms of use have not been accepted yet',
    person:
      'Before {app} opens you have to accept the terms of use of your organisation, and that has not happened yet. You can do that yourself.',
    agent:
      '{name} has not accepted the terms of use{policy, select, none {} other { that {policy} asks for}}, so {app} stays closed. Nobody can accept them for {name}.',
    evidence: {
      refused: 'The sign-in to {app} on {at} stopped with AADSTS{code}',
      policy: 'Asked for by {policy}',
    },
    steps: {
      accept:
        'Open {app} in a browser (not in a private window), sign in, open the text of the terms of use until the end, and choose Accept.',
      inApp: 'Then open the app again. Some apps cannot show the terms; after accepting in the browser they work.',
      disagree: 'Do you not agree, or do the terms not appear? Contact the helpdesk.',
      letAccept:
        'Have {name} sign in to {app} in a browser, open the whole text and accept. Declined before? Signing in again shows the terms again.',
      look: 'Do the terms not appear? Look at the terms of use of {policy, select, none {the policy} other {{policy}}}: a language without a document, or a device that must be registered first, keeps them away (Conditional Access Administrator).',
    },
  },
})

const problem = (account: Facts['account'], terms: Terms, symptoms: Symptoms): Problem => {
  const { event, policy, explains } = terms
  const app = appTold(event, symptoms)
  return {
    explains,
    whoCanFix: 'user',
    values: { app, name: account.displayName, policy: policy?.displayName ?? 'none' },
    evidence: refusalLines(event, app, event && policy),
    remedies: [
      { by: 'user', step: 'accept', for: 'person' },
      { by: 'user', step: 'inApp', for: 'person' },
      { by: 'helpdesk', step: 'disagree', for: 'person' },
      { by: 'user', step: 'letAccept', for: 'agent' },
      { by: 'identity-admin', step: 'look', for: 'agent', link: policyPage(policy) },
    ],
  }
}
