import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Application } from '../../model/facts/apps.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appGrants, isGranted } from '../../semantics/app-grants.ts'
import { appOfEvent, nameOfApp } from '../../semantics/app-of-event.ts'
import type { CodeInQuestion } from '../../semantics/code-in-question.ts'
import { grantPage } from '../../semantics/grant-page.ts'
import { mayConcern } from '../../semantics/may-concern.ts'
import { saysNotSubscribed } from '../../semantics/missing-service.ts'
import { lessSure } from '../../semantics/surest.ts'
import { unsolvedCode } from '../../semantics/unsolved-code.ts'

/** AADSTS650056, 90008 and the older 65005, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts650056-misconfigured-app */
const misconfigured = [650056, 90008, 65005]

/** The registration of the app lists no permission to sign people in with, or nobody ever consented to the ones it lists. */
export const appPermissionNotConsented = defineCheck({
  id: 'app-permission-not-consented',
  needs: ['account'],
  uses: ['signIns', 'app', 'appConsents', 'application', 'applicationOwners', 'organization'],
  appliesTo: (symptoms) => mayConcern(misconfigured, ['needs-consent'], symptoms),
  judge: (facts, symptoms, now) => {
    const asked = unsolvedCode({ codes: misconfigured, signs: ['needs-consent'] }, facts.signIns, symptoms, now)
    if (!asked || saysNotSubscribed(asked, symptoms)) return 'ok'
    return problem(facts, symptoms, { ...asked, explains: lessSure(asked.explains, byFacts(facts, asked.event)) })
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} lacks a permission it needs to sign people in',
    person:
      '{app, select, none {The app} other {{app}}} is not set up right: it lacks a permission it needs to sign people in. Everybody meets this, and you cannot solve it. It is not your account or your password.',
    agent:
      '{listed, select, no {The registration of {app} lists no permissions at all, not even to sign in and read the profile of the user (User.Read).} yes {The registration of {app} lists permissions, but {granted, select, no {nobody ever consented to them} other {what it asks for is not among the ones that were consented to}}.} other {{app, select, none {The app} other {{app}}} asks for something that its registration does not list, or that nobody consented to{granted, select, no {: no consent is recorded here} other {}}.}} It was refused with AADSTS{code}.',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      nothingListed: 'The registration of {app} lists no permissions',
      nothingGranted: 'No consent is recorded for {app}',
      owners: 'Owners of the registration: {owners}',
    },
    steps: {
      tellOwner:
        'Tell {owners, select, none {the owner of {app, select, none {the app} other {{app}}}, or the helpdesk} other {{owners}}}, with this message; trying again does not help.',
      addPermission:
        '{listed, select, yes {Have {owners, select, none {the owner} other {{owners}}} compare what the app asks for with API permissions of its registration.} other {Have {owners, select, none {the owner or maker of the app} other {{owners}}} add the permission it needs under API permissions of its registration; for signing in that is User.Read of Microsoft Graph.}}',
      grant: 'Then an administrator judges it and grants admin consent (Cloud Application Administrator).',
      identifier: 'Still the same? Compare the application id in the request with the one of the registration.',
    },
  },
})

type AppFacts = Pick<Facts, 'account'> & Partial<Facts>

/** The same code is given to a SAML app whose identifier differs, which is another cause. */
const byFacts = ({ app }: AppFacts, event: SignIn | undefined): Certainty =>
  appOfEvent(app, event)?.preferredSingleSignOnMode === 'saml' ? 'possibly' : 'certainly'

const problem = (facts: AppFacts, symptoms: Symptoms, { code, event, explains }: CodeInQuestion): Problem => {
  const { account, app, application, applicationOwners = [], organization } = facts
  const here = appOfEvent(app, event)
  const grants = here && appGrants(facts)
  const registration = here && registered(application)
  const owners = registration ? applicationOwners.map(({ displayName }) => displayName) : []
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: nameOfApp(event, app, symptoms),
      name: account.displayName,
      code: String(code),
      listed: yesOrNo(registration && registration.requiredResourceAccess.length > 0),
      granted: yesOrNo(grants && isGranted(grants)),
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && { say: 'refused', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
      registration?.requiredResourceAccess.length === 0 && { say: 'nothingListed', from: 'application', for: 'agent' },
      grants && !isGranted(grants) && { say: 'nothingGranted', from: 'appConsents', for: 'agent' },
      owners.length > 0 && { say: 'owners', from: 'applicationOwners', for: 'agent' },
    ),
    remedies: steps(grantPage(here, organization).link, registration?.appId),
  }
}

const registered = (application: Application | undefined) => (application?.is === 'in-tenant' ? application : undefined)

const yesOrNo = (is: boolean | undefined): string => (is === undefined ? 'unknown' : is ? 'yes' : 'no')

const steps = (grantLink: string, registeredId: string | undefined): readonly Remedy[] => [
  { by: 'app-owner', step: 'tellOwner', for: 'person' },
  {
    by: 'app-owner',
    step: 'addPermission',
    for: 'agent',
    ...(registeredId && { link: link('app-registration', { appId: registeredId }) }),
  },
  { by: 'identity-admin', step: 'grant', for: 'agent', link: grantLink },
  { by: 'app-owner', step: 'identifier', for: 'agent' },
]
