import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockInQuestion } from '../../semantics/block-in-question.ts'
import { codeInQuestion, type CodeInQuestion } from '../../semantics/code-in-question.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isTold } from '../../semantics/is-told.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { lessSure } from '../../semantics/surest.ts'

/** AADSTS53011: the account is at risk at home, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const riskyAtHome = 53011
/** AADSTS530032: of a guest it is the security policy of the home organisation. */
const bySecurityPolicy = 530032

/** A guest is stopped because the own organisation holds the account to be at risk (https://learn.microsoft.com/entra/id-protection/concept-identity-protection-b2b). */
export const homeTenantRiskBlock = defineCheck({
  id: 'home-tenant-risk-block',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.includes(riskyAtHome) || codes.includes(bySecurityPolicy),
  judge: (facts, symptoms, now) => {
    const { account, signIns } = facts
    // Of somebody of this organisation who visits another one, this is the home.
    if (!isExternal(account)) return 'ok'
    const question = codeInQuestion({ codes: [riskyAtHome], signs: ['suspects-compromise'] }, signIns, symptoms, now)
    if (question)
      return question.laterSuccess && !isTold(symptoms) ? 'ok' : problem(account, question, question.explains, symptoms)
    const block = blockInQuestion(facts, symptoms, now)
    if (block?.code !== bySecurityPolicy || block.kind !== 'unseen') return 'ok'
    return problem(account, block, lessSure(block.explains, 'probably'), symptoms)
  },
  text: {
    title: 'The guest’s own organisation must look at the account first',
    person:
      'You are a guest here, and your own organisation has to look at the safety of your account before you can open {app}. Nobody here can do that for you.',
    agent:
      '{name} is a guest whose account is at risk in the home organisation, so this tenant refuses it at {app}. The risk is neither visible nor removable here: only the home organisation can remediate or dismiss it.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      guest: 'The account is a guest of another organisation',
    },
    steps: {
      contactHome:
        'Contact the helpdesk of your own organisation. They look at your account and lift the block; they may ask you to change your password there.',
      waitAfter: 'After that, sign in again here.',
      letContact:
        'Ask {name} to contact the helpdesk of the home organisation, whose identity administrators must remediate the risk there.',
      noDetour:
        'Do not invite {name} again and do not exclude the guest from policies: the risk at home stays, and it is there for a reason.',
    },
  },
})

const problem = (
  account: Facts['account'],
  { event }: Pick<CodeInQuestion, 'event'>,
  explains: Certainty,
  symptoms: Symptoms,
): Problem => {
  const app = appTold(event, symptoms)
  return {
    explains,
    whoCanFix: 'nobody',
    values: { app, name: account.displayName },
    evidence: evidenceLines(...refusalLines(event, app), { say: 'guest', from: 'account', for: 'agent' }),
    remedies: [
      { by: 'nobody', step: 'contactHome', for: 'person' },
      { by: 'user', step: 'waitAfter', for: 'person' },
      { by: 'nobody', step: 'letContact', for: 'agent' },
      { by: 'helpdesk', step: 'noDetour', for: 'agent' },
    ],
  }
}
