import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { ownAddress } from '../../semantics/app-addresses.ts'
import { appCalled, appOfFailure } from '../../semantics/app-called.ts'
import { appSideSigns } from '../../semantics/app-side-signs.ts'
import { codeInQuestion, type CodeInQuestion } from '../../semantics/code-in-question.ts'
import { nearAddress, type NearAddress } from '../../semantics/near-address.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'
import { sentByApp } from '../../semantics/sent-by-app.ts'
import { lessSure } from '../../semantics/surest.ts'

/** Not registered, another one in the second step, none registered at all, not https. */
const codes = [50011, 500112, 500113, 500117]

/** The app asks for the answer at an address that is not registered for it, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50011-redirect-uri-mismatch. */
export const replyUrlMismatch = defineCheck({
  id: 'reply-url-mismatch',
  needs: [],
  uses: ['account', 'app', 'application', 'appOwners', 'signIns'],
  appliesTo: ({ codes: quoted, app }) =>
    quoted.length === 0 ? app !== undefined : quoted.some((code) => codes.includes(code)),
  judge: (facts, symptoms, now) => {
    const question = codeInQuestion({ codes, signs: appSideSigns }, facts.signIns, symptoms, now)
    return question ? problem(facts, symptoms, question) : 'ok'
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} asks for a return address that is not registered',
    person:
      'After signing in, {app, select, none {the app} other {{app}}} wants you to return to an address that {differs, select, nothing {was not registered when you tried; it is now} other {is not registered for it}}{differs, select, slash { (only the slash at the end differs)} case { (only capital and small letters differ)} scheme { (only http and https differ)} spelling { (it differs by only a few characters)} other {}}. Microsoft Entra ID then stops for your safety. Your account and password are fine.',
    agent:
      '{sent, select, unknown {{app, select, none {The app} other {{app}}} asks for a reply URL that is not registered} other {{app, select, none {The app} other {{app}}} asks for the reply URL {sent}}}{differs, select, unread {. It must be identical to a registered one.} unknown {{registered, select, none {. No reply URL is registered.} other {; registered is {registered}. It must be identical to one of them.}}} nothing {, which is registered by now, so it must have been put right since.} slash {; registered is {near}. Only the slash at the end differs, and they must be identical.} case {; registered is {near}. Only capital and small letters differ, and they must be identical.} scheme {; registered is {near}. Only http and https differ, and they must be identical.} spelling {; registered is {near}. They differ by only a few characters, and must be identical.} path {; on that host only {near} is registered, and they must be identical.} other {; registered is {near}, on another host.}}',
    evidence: {
      event: 'The sign-in on {at} was refused with AADSTS{code}',
      sent: 'Reply URL asked for: {sent}',
      registered: 'Reply URLs registered: {registered}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      usualStart:
        'Close the window and start {app, select, none {the app} other {{app}}} {address, select, none {from its usual start page} other {at {address}}}, not from an old link or a test address.',
      tellOwner:
        'Still refused? Show the error page to {owners, select, none {the owner of the app, or to the helpdesk} other {{owners}}}.',
      register:
        '{differs, select, nothing {Test again; nothing more has to be changed when it works.} other {Is the address really the app’s own? Then add {sent, select, unknown {it} other {{sent}}} exactly as sent, with its slash and capitals, to the reply URLs (role Cloud Application Administrator). Else let the app send the registered one. Never add an address that nobody recognises, and no wildcard.}}',
    },
  },
})

type ProblemFacts = Partial<Pick<Facts, 'account' | 'app' | 'application' | 'appOwners'>>

const registeredOf = (app: ServicePrincipal, application: Facts['application'] | undefined): readonly string[] => {
  const own = application?.is === 'in-tenant' && application.appId === app.appId ? application.redirectUris : undefined
  return [...new Set([...app.replyUrls, ...(own ? [...own.web, ...own.spa, ...own.publicClient] : [])])]
}

/** What is registered by now solved it, unless the same happens again. */
const certaintyOf = (explains: Certainty, near: NearAddress | undefined): Certainty =>
  near?.differs === 'nothing' ? lessSure(explains, 'probably') : explains

const differsOf = (
  app: ServicePrincipal | undefined,
  sent: string | undefined,
  near: NearAddress | undefined,
): string => {
  if (!app) return 'unread'
  return near?.differs ?? (sent === undefined && app.replyUrls.length > 0 ? 'unread' : 'unknown')
}

const problem = (facts: ProblemFacts, symptoms: Symptoms, { event, explains, code }: CodeInQuestion): Problem => {
  const app = appOfFailure(facts.app, event)
  const sent = sentByApp('replyAddress', [event?.failureReason, symptoms.quoted])
  const registered = app ? registeredOf(app, facts.application) : []
  const near = sent === undefined ? undefined : nearAddress(sent, registered)
  const owners = app ? ownerNames(facts) : []
  return {
    explains: certaintyOf(explains, near),
    whoCanFix: 'app-owner',
    values: {
      app: appCalled(facts.app, event, symptoms),
      sent: sent ?? 'unknown',
      near: near?.address ?? 'none',
      differs: differsOf(app, sent, near),
      registered: listOrNone(registered),
      address: (app && ownAddress(app)) ?? 'none',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && {
        say: 'event',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, code: String(code) },
      },
      sent !== undefined && { say: 'sent', from: 'signIns' },
      registered.length > 0 && { say: 'registered', from: 'app', for: 'agent' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'usualStart', for: 'person' },
      { by: 'user', step: 'tellOwner', values: ownersToAsk(app ? facts : {}), for: 'person' },
      { by: 'app-owner', step: 'register', for: 'agent', link: settingsOf(app, facts.application) },
    ],
  }
}

/** Where the addresses are kept: with SAML in the enterprise app, else in the registration when it is ours. */
const settingsOf = (app: ServicePrincipal | undefined, application: Facts['application'] | undefined): string => {
  if (!app) return link('enterprise-apps')
  if (app.preferredSingleSignOnMode === 'saml')
    return link('enterprise-app-saml', { servicePrincipalId: app.id, appId: app.appId })
  return application?.is === 'in-tenant'
    ? link('app-registration', { appId: app.appId })
    : link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId })
}
