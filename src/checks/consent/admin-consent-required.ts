import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type EvidenceLine, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appGrants } from '../../semantics/app-grants.ts'
import { approvalRequest, type ApprovalRequest } from '../../semantics/approval-request.ts'
import { consentInQuestion, mayLackConsent, type ConsentInQuestion } from '../../semantics/consent-in-question.ts'
import { grantPage } from '../../semantics/grant-page.ts'
import { userConsent } from '../../semantics/user-consent.ts'

/** AADSTS900941 and 900981: Microsoft finds the app risky, https://learn.microsoft.com/entra/identity/enterprise-apps/configure-risk-based-step-up-consent */
const riskyCodes = [900941, 900981]
/** AADSTS90096: the request for approval was sent. */
const sentCode = 90096
/** The old way to ask for an administrator's consent; only apps of the v1 endpoint know it. */
const oldLink = /[?&]prompt=admin_consent\b/i

/** The app asks for permissions that only an administrator may approve (https://learn.microsoft.com/entra/identity/enterprise-apps/user-admin-consent-overview). */
export const adminConsentRequired = defineCheck({
  id: 'admin-consent-required',
  needs: ['account'],
  uses: [
    'signIns',
    'app',
    'appConsents',
    'authorizationPolicy',
    'adminConsentRequestPolicy',
    'consentRequests',
    'organization',
  ],
  appliesTo: mayLackConsent,
  judge: (facts, symptoms, now) => {
    const consent = consentInQuestion(facts, symptoms, now)
    return consent?.is === 'admin' ? problem(facts, symptoms, consent) : 'ok'
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} needs the approval of an administrator',
    person:
      '{app, select, none {The app} other {{app}}} asks for permissions that only an administrator can approve; you cannot approve it yourself. It is not your account or your password.{risky, select, yes { Microsoft also finds the app risky, so do not look for a way around this.} other {}}{request, select, waiting { Your request for approval is waiting for an answer.} expired { Your earlier request for approval has expired without an answer.} closed { Your earlier request for approval has been dealt with.} other {}}',
    agent:
      '{app, select, none {The app} other {{app}}} asks for permissions that need admin consent{code, select, none {} other { (AADSTS{code})}}, and {name} cannot give that.{why, select, off { User consent is turned off in this tenant.} assigned { An app that requires assignment always needs admin consent.} limited { User consent is limited here to permissions classified as low impact.} other {}}{risky, select, yes { Microsoft flags the app as risky.} other {}}{workflow, select, on { People can send a request for approval.} off { The admin consent workflow is off, so nobody can send a request from that page.} other {}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS{code}',
      consent:
        '{why, select, off {People cannot consent to apps themselves in this organisation} assigned {{app} requires assignment, so an administrator has to consent} other {People can consent only to permissions classified as low impact}}',
      granted:
        'Granted so far, for everybody: {everybody, select, none {nothing} other {{everybody}}}; for {name} alone: {own, select, none {nothing} other {{own}}}',
      waiting: 'A request for approval was sent on {since} and has not been answered',
      past: 'An earlier request for approval of {since} {request, select, expired {has expired} other {has been closed}}',
      asksFor: 'Asked for: {scopes}',
    },
    steps: {
      request:
        '{workflow, select, on {On that page, write why you need {app, select, none {the app} other {{app}}} and choose “Request approval”.} other {Does the page offer “Request approval”? Then write there why you need {app, select, none {the app} other {{app}}}. If it does not, ask the helpdesk.}}',
      ask: 'Ask the helpdesk, or the owner of {app, select, none {the app} other {{app}}}, to put it to an administrator; say what you need it for.',
      wait: 'An administrator looks at requests; you get a mail with the answer. Sending another one does not make it faster.',
      signInAgain: 'Once it has been approved, open {app, select, none {the app} other {{app}}} again.',
      judge:
        'Have {request, select, waiting {the waiting request reviewed: } other {}}publisher and permissions judged first, as narrow as possible; then approve, or deny with the reason.{risky, select, yes { Not verified or not known? Then deny it.} other {}} Blocking would also switch the app off.',
      grant:
        '{madeBy, select, own {Approve it for everybody with “Grant admin consent” under API permissions of the app registration} other {Approve it for everybody with “Grant admin consent” under Permissions of the enterprise application}} (Cloud Application Administrator; application permissions of Microsoft Graph take a Privileged Role Administrator). Leave user consent as it is.',
      consentLink:
        'Or review and grant on the consent page of {app}; check the publisher and each permission there before you accept.',
      oldLink:
        'The link with prompt=admin_consent is an old one that most apps no longer follow: have the owner replace it with the adminconsent address.',
    },
  },
})

type ConsentFacts = Pick<Facts, 'account'> & Partial<Facts>

const requestOf = (
  { account, consentRequests }: ConsentFacts,
  { here, event, code }: ConsentInQuestion,
  { app }: Symptoms,
): ApprovalRequest | undefined => {
  const appId = event?.appId || here?.appId || app?.appIds[0] || ''
  const found = approvalRequest(consentRequests, appId, account.id)
  return found ?? (code === sentCode && event ? { is: 'waiting', since: event.createdDateTime, scopes: [] } : undefined)
}

const problem = (facts: ConsentFacts, symptoms: Symptoms, consent: ConsentInQuestion): Problem => {
  const { account, adminConsentRequestPolicy: workflow, authorizationPolicy } = facts
  const { here, code, explains } = consent
  const request = requestOf(facts, consent, symptoms)
  const why = userConsent({ authorizationPolicy, app: here })
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app: consent.app,
      name: account.displayName,
      code: code === undefined ? 'none' : String(code),
      risky: code !== undefined && riskyCodes.includes(code) ? 'yes' : 'no',
      workflow: workflow === undefined ? 'unknown' : workflow.isEnabled ? 'on' : 'off',
      why,
      request: request?.is ?? 'none',
      madeBy: grantPage(here, facts.organization).madeBy,
    },
    evidence: seen(facts, consent, { why, request }),
    remedies: [...forPerson(request, workflow?.isEnabled), ...forAgent(facts, symptoms, consent)],
  }
}

const seen = (
  facts: ConsentFacts,
  { here, event }: ConsentInQuestion,
  { why, request }: { readonly why: string; readonly request: ApprovalRequest | undefined },
): readonly EvidenceLine[] => {
  const grants = here && appGrants(facts)
  const since = request?.since ? { instant: request.since } : undefined
  return evidenceLines(
    event && { say: 'refused', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
    ['off', 'assigned', 'limited'].includes(why) && {
      say: 'consent',
      from: why === 'assigned' ? 'app' : 'authorizationPolicy',
    },
    grants && {
      say: 'granted',
      from: 'appConsents',
      for: 'agent',
      values: { everybody: listOrNone(grants.everybody), own: listOrNone(grants.own) },
    },
    since && { say: request?.is === 'waiting' ? 'waiting' : 'past', from: 'consentRequests', values: { since } },
    ...scopesOf(request),
  )
}

const scopesOf = (request: ApprovalRequest | undefined): readonly EvidenceLine[] =>
  request && request.scopes.length > 0
    ? [{ say: 'asksFor', from: 'consentRequests', for: 'agent', values: { scopes: { list: request.scopes } } }]
    : []

const forPerson = (request: ApprovalRequest | undefined, isWorkflowOn: boolean | undefined): readonly Remedy[] => [
  request?.is === 'waiting'
    ? { by: 'identity-admin', step: 'wait', for: 'person' }
    : { by: 'user', step: isWorkflowOn === false ? 'ask' : 'request', for: 'person' },
  { by: 'user', step: 'signInAgain', for: 'person' },
]

const forAgent = (
  { organization, adminConsentRequestPolicy: workflow }: ConsentFacts,
  { quoted }: Symptoms,
  { here, code }: ConsentInQuestion,
): readonly Remedy[] => {
  const page = grantPage(here, organization)
  const isRisky = code !== undefined && riskyCodes.includes(code)
  return [
    {
      by: 'identity-admin',
      step: 'judge',
      for: 'agent',
      link: workflow?.isEnabled ? link('admin-consent-requests') : page.link,
    },
    { by: 'identity-admin', step: 'grant', for: 'agent', link: page.link },
    ...(here && organization && !isRisky
      ? [
          {
            by: 'identity-admin',
            step: 'consentLink',
            for: 'admin',
            link: link('admin-consent', { tenantId: organization.id, appId: here.appId }),
          } as const,
        ]
      : []),
    ...(oldLink.test(quoted) ? [{ by: 'app-owner', step: 'oldLink', for: 'agent' } as const] : []),
  ]
}
