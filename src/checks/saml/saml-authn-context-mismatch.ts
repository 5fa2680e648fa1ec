import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appCalled, appOfFailure } from '../../semantics/app-called.ts'
import { appSideSigns } from '../../semantics/app-side-signs.ts'
import { codeInQuestion, type CodeInQuestion } from '../../semantics/code-in-question.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'
import { sentByApp } from '../../semantics/sent-by-app.ts'

/** How somebody signs in is what it is about. */
const own: readonly Sign[] = [...appSideSigns, 'asks-for-passkey', 'asks-for-approval', 'says-wrong-password']

/** The app only accepts one way of signing in, and the person signed in another way, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts75011-auth-method-mismatch. */
export const samlAuthnContextMismatch = defineCheck({
  id: 'saml-authn-context-mismatch',
  needs: [],
  uses: ['account', 'app', 'appOwners', 'signIns'],
  appliesTo: ({ codes, app }) => (codes.length === 0 ? app !== undefined : codes.includes(75011)),
  judge: (facts, symptoms, now) => {
    const question = codeInQuestion({ codes: [75011], signs: own }, facts.signIns, symptoms, now)
    return question ? problem(facts, symptoms, question) : 'ok'
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} accepts only one way of signing in',
    person:
      '{app, select, none {The app} other {{app}}} asks for another way of signing in than the one you used{demanded, select, unknown {} other {: it wants {demanded}}}. You were signed in already, {used, select, unknown {in a way the app does not accept} other {with {used}}}. That is a setting of the app; your account and password are fine.',
    agent:
      '{app, select, none {The app} other {{app}}} asks for {demanded, select, unknown {one particular authentication method (RequestedAuthnContext)} other {the authentication method {demanded} (RequestedAuthnContext)}}; the person signed in with {used, select, unknown {another one} other {{used}}}. Entra ID does not sign in again by itself.',
    evidence: {
      event: 'The sign-in on {at} was refused with AADSTS75011',
      used: 'Signed in with {used}',
      demanded: 'Asked for by the app: {demanded}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      privateWindow:
        'Until it has been put right: open {app, select, none {the app} other {{app}}} in a private window (InPrivate or Incognito) and sign in by typing your password. That does not help everybody.',
      tellOwner:
        'Show the error page to {owners, select, none {the owner of the app, or to the helpdesk} other {{owners}}}.',
      dropContext:
        'Have the maker of {app, select, none {the app} other {{app}}} leave RequestedAuthnContext out of the SAML request, or send ForceAuthn=true with it. Changing the person’s sign-in methods is no solution.',
    },
  },
})

type ProblemFacts = Partial<Pick<Facts, 'account' | 'app' | 'appOwners'>>

const problem = (facts: ProblemFacts, symptoms: Symptoms, { event, explains }: CodeInQuestion): Problem => {
  const app = appOfFailure(facts.app, event)
  const texts = [event?.failureReason, symptoms.quoted]
  const used = sentByApp('methodUsed', texts)
  const demanded = sentByApp('methodDemanded', texts)
  const owners = app ? ownerNames(facts) : []
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: appCalled(facts.app, event, symptoms),
      used: used ?? 'unknown',
      demanded: demanded ?? 'unknown',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && { say: 'event', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
      used !== undefined && { say: 'used', from: 'signIns' },
      demanded !== undefined && { say: 'demanded', from: 'signIns' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      ...helped(used, demanded),
      { by: 'user', step: 'tellOwner', values: ownersToAsk(app ? facts : {}), for: 'person' },
      {
        by: 'app-owner',
        step: 'dropContext',
        for: 'agent',
        link: app
          ? link('enterprise-app-saml', { servicePrincipalId: app.id, appId: app.appId })
          : link('enterprise-apps'),
      },
    ],
  }
}

/** Typing the password makes a plain password sign-in, unless a second step was part of it. */
const helped = (used: string | undefined, demanded: string | undefined): readonly Remedy[] =>
  /password/i.test(demanded ?? '') && !/multi-?factor/i.test(used ?? '')
    ? [{ by: 'user', step: 'privateWindow', for: 'person' }]
    : []
