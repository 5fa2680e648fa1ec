import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import {
  identifierInQuestion,
  mayHaveIdentifier,
  type IdentifierInQuestion,
} from '../../semantics/identifier-in-question.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'

/** The app is here, but calls itself by another identifier than the one registered, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700016-app-not-found-in-directory. */
export const samlEntityIdMismatch = defineCheck({
  id: 'saml-entity-id-mismatch',
  needs: [],
  uses: ['account', 'app', 'appNames', 'appOwners', 'organization', 'signIns'],
  appliesTo: mayHaveIdentifier,
  judge: (facts, symptoms, now) => {
    const found = identifierInQuestion(facts, symptoms, now)
    return found ? problem(found, found.app ? facts : {}) : 'ok'
  },
  text: {
    title: 'The identifier that {app} sends is not the registered one',
    person:
      '{app} makes itself known to Microsoft Entra ID with an identifier that {differs, select, nothing {was not registered when you tried; it is now} other {does not match the registered one}}{differs, select, slash { (only the slash at the end differs)} case { (only capital and small letters differ)} scheme { (only http and https differ)} spelling { (they differ by only a few characters)} other {}}. {differs, select, nothing {} other {That stops everybody who opens {app}. }}Your account and password are fine.',
    agent:
      '{sent, select, unknown {{app} sends another identifier than the one registered} other {{app} sends the identifier {sent}}}{differs, select, unknown {, and no identifier of the app is like it.} nothing {. That is what is registered now, so it must have been put right since.} slash {; registered is {registered}. Only the slash at the end differs, and the two must be identical.} case {; registered is {registered}. Only capital and small letters differ, and the two must be identical.} scheme {; registered is {registered}. Only http and https differ, and the two must be identical.} spelling {; registered is {registered}. They differ by only a few characters, and must be identical.} other {; registered is {registered}. The two must be identical.}}',
    evidence: {
      event: 'The sign-in on {at} was refused with AADSTS{code}',
      sent: 'Identifier sent: {sent}',
      registered: 'Identifier registered for {app}: {registered}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      tellOwner:
        '{differs, select, nothing {Still refused? Show} other {There is nothing you can change. Show}} the error page to {owners, select, none {the owner of {app}, or to the helpdesk} other {{owners}}}.',
      tryAgain:
        '{differs, select, nothing {Open} other {Once it has been put right, open}} {app} again in a new window.',
      align:
        '{differs, select, nothing {Test {app} again. Still refused: compare} other {Make both exactly the same, also the slash at the end and the capitals: in Basic SAML Configuration of {app} (role Cloud Application Administrator), or in the settings of the app itself. Compare}} the Identifier (Entity ID) with the Issuer in the request of the app.',
      findChange: 'Ask what changed in {app} just before: an upgrade or a new address often changes its identifier.',
    },
  },
})

const problem = (
  { appName, app, sent, registered, event, explains }: IdentifierInQuestion,
  facts: Partial<Pick<Facts, 'account' | 'appOwners'>>,
): Problem => {
  const owners = ownerNames(facts)
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: appName,
      sent: sent ?? 'unknown',
      registered: registered?.address ?? 'unknown',
      differs: registered?.differs ?? 'unknown',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && {
        say: 'event',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, code: String(event.errorCode) },
      },
      sent !== undefined && { say: 'sent', from: 'signIns' },
      registered && { say: 'registered', from: 'app', for: 'agent' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'tellOwner', values: ownersToAsk(facts), for: 'person' },
      { by: 'user', step: 'tryAgain', for: 'person' },
      {
        by: 'app-owner',
        step: 'align',
        for: 'agent',
        link: app
          ? link('enterprise-app-saml', { servicePrincipalId: app.id, appId: app.appId })
          : link('enterprise-apps'),
      },
      { by: 'app-owner', step: 'findChange', for: 'agent' },
    ],
  }
}
