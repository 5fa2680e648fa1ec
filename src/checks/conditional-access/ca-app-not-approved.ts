import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appTold } from '../../semantics/app-told.ts'
import { codeInQuestion, type CodeInQuestion } from '../../semantics/code-in-question.ts'
import { stoppingPolicies, type StoppingPolicy } from '../../semantics/conditional-access/applied-policies.ts'
import { platformOf } from '../../semantics/conditional-access/scenario-of.ts'
import { isTold } from '../../semantics/is-told.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { isSuccess } from '../../semantics/sign-in-chain.ts'
import { isNamed, lessSure, surest } from '../../semantics/surest.ts'

/** The app is not approved, or not protected by Intune: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notApproved = [53002, 53005, 53009, 530021, 501291, 501292]
const own = ['device-not-allowed', 'own-device', 'from-elsewhere', 'lacks-service', 'says-disabled'] as const

/** A policy asks for a protected (or approved) app on a phone or tablet, and another one was used (https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-approved-app-or-app-protection). */
export const caAppNotApproved = defineCheck({
  id: 'ca-app-not-approved',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => notApproved.includes(code)),
  judge: (facts, symptoms, now) => {
    const question = codeInQuestion({ codes: notApproved, signs: own }, facts.signIns, symptoms, now)
    if (!question) return 'ok'
    if (!isOver(question, facts.signIns ?? [])) return problem(facts, sureAgain(question, symptoms), symptoms)
    if (!isTold(symptoms, own)) return 'ok'
    return problem(facts, { ...question, explains: lessSure(question.explains, 'possibly') }, symptoms)
  },
  text: {
    title: 'This app may not be used for work',
    person:
      '{service} may only be opened in a protected app on a phone or tablet, and {client, select, none {the app you used} other {{client}}} is not one, or is not set up for that yet. Your password is not the problem.',
    agent:
      '{name} opened {service} with {client, select, none {an app} other {{client}}}{system, select, none {} android { on Android} other { on {system}}}, which {policies, select, none {Conditional Access does not accept} other {{policies} does not accept}}: it asks for an {control, select, approved {approved client app} other {app with app protection (Intune)}}.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
    },
    steps: {
      useProtected:
        'Use Microsoft’s own app: Outlook for mail and calendar, Teams, OneDrive, and Edge for websites. Sign in there with your work account.',
      broker:
        '{system, select, android {Install Company Portal as well; you do not have to enrol your phone for this.} iOS {Install Microsoft Authenticator as well.} other {Install Microsoft Authenticator (iPhone, iPad) or Company Portal (Android) as well.}} The app uses it to show that it is protected.',
      helpdesk: 'Still refused in that app? The helpdesk can see whether you are in the right Intune policy.',
      letUse:
        'Let {name} use Microsoft’s own app (Outlook, Teams, OneDrive, Edge) on that device, with {system, select, android {Company Portal} iOS {Microsoft Authenticator} other {Microsoft Authenticator (iOS) or Company Portal (Android)}} installed beside it.',
      checkProtection:
        'Look in Intune whether an app protection policy reaches {name} and that app, and whether the broker is installed on the device (Authenticator on iOS, Company Portal on Android).',
      migrate:
        '{policies} still asks for an approved client app, a control Microsoft has retired: have a Conditional Access Administrator ask for an app protection policy instead.',
    },
  },
})

/** Another app got in since on the same system: what was refused is still refused; the same one got in: it was set right. */
const isOver = ({ event }: CodeInQuestion, signIns: readonly SignIn[]): boolean =>
  event !== undefined &&
  signIns.some(
    (other) =>
      isSuccess(other) &&
      other.appId === event.appId &&
      Date.parse(other.createdDateTime) > Date.parse(event.createdDateTime) &&
      platformOf(other.device.operatingSystem) === platformOf(event.device.operatingSystem),
  )

/** A later success on another device, such as a laptop, leaves it as sure as it was. */
const sureAgain = (question: CodeInQuestion, symptoms: Symptoms): CodeInQuestion => {
  const { event, laterSuccess } = question
  if (!event || !laterSuccess) return question
  return { ...question, explains: isNamed(event, symptoms) ? 'certainly' : surest(event, symptoms, own) }
}

type AppFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns' | 'conditionalAccessPolicies'>>

const policiesOf = (event: SignIn | undefined, { conditionalAccessPolicies }: AppFacts): readonly StoppingPolicy[] =>
  (event ? stoppingPolicies(event, conditionalAccessPolicies) : []).filter(({ controls }) =>
    controls.some((control) => control === 'approvedApplication' || control === 'compliantApplication'),
  )

const problem = (facts: AppFacts, { event, explains, code }: CodeInQuestion, symptoms: Symptoms): Problem => {
  const { account } = facts
  const policies = policiesOf(event, facts)
  const [policy] = policies
  const service = event?.resourceDisplayName || appTold(event, symptoms)
  const asks = policies.flatMap(({ controls }) => controls)
  const onlyApproved = asks.includes('approvedApplication') && !asks.includes('compliantApplication')
  const isApproved = policies.length > 0 ? onlyApproved : code === 53002 || code === 530021
  const client = event?.appDisplayName ?? ''
  return {
    explains,
    whoCanFix: 'user',
    values: {
      service,
      name: account.displayName,
      client: client === service || client === '' ? 'none' : client,
      system: platformOf(event?.device.operatingSystem ?? '') ?? 'none',
      control: isApproved ? 'approved' : 'protected',
      policies: listOrNone(policies.map(({ displayName }) => displayName)),
    },
    evidence: evidenceLines(...refusalLines(event, service, policy)),
    remedies: [
      { by: 'user', step: 'useProtected', for: 'person' },
      { by: 'user', step: 'broker', for: 'person' },
      { by: 'helpdesk', step: 'helpdesk', for: 'person' },
      { by: 'user', step: 'letUse', for: 'agent' },
      { by: 'helpdesk', step: 'checkProtection', for: 'agent', link: link('intune-troubleshooting') },
      ...(onlyApproved
        ? [{ by: 'identity-admin', step: 'migrate', for: 'agent', link: policyPage(policy) } as const]
        : []),
    ],
  }
}
