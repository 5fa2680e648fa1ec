import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appOfEvent, nameOfApp } from '../../semantics/app-of-event.ts'
import { lessSure } from '../../semantics/surest.ts'
import { isClientId, mayBeUnknown, unknownApp, type UnknownApp } from '../../semantics/unknown-app.ts'

/** The tenant has no app (no service principal) with the identifier that was asked for, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700016-app-not-found-in-directory. */
export const appNotInTenant = defineCheck({
  id: 'app-not-in-tenant',
  needs: ['account'],
  uses: ['signIns', 'app', 'appNames', 'organization'],
  appliesTo: mayBeUnknown,
  judge: (facts, symptoms, now) => {
    const unknown = unknownApp(facts, symptoms, now)
    const sure = unknown && certainty(unknown, facts)
    return sure ? problem(facts, symptoms, unknown, sure) : 'ok'
  },
  text: {
    title:
      '{is, select, service {A service the app needs} other {{app, select, none {The app} other {{app}}}}} is not set up in {directory, select, none {this organisation} other {{directory}}}',
    person:
      '{is, select, service {The app asks for a service ({app, select, none {which the page does not name} other {{app}}}) that is not set up in {directory, select, none {this organisation} other {{directory}}}.} other {{app, select, none {The app} other {{app}}} is not set up in {directory, select, none {this organisation} other {{directory}}}, so nobody can sign in to it there.}} You cannot solve that yourself, and it is not your account or your password.{where, select, elsewhere { That is not your own organisation: perhaps the link is wrong.} other {}}',
    agent:
      '{is, select, service {The requested service} other {The app}} {identifier, select, none {} other {with identifier {identifier} }}has no service principal in {directory, select, none {this organisation} other {{directory}}}: it was never added or consented to, it was deleted, or the app uses a wrong identifier or tenant.{where, select, elsewhere { The request went to another directory than this one ({own}).} other {}}',
    evidence: {
      refused: 'The sign-in on {at} was refused with AADSTS{code}',
      absent: 'No app of this tenant has the id {identifier}',
      elsewhere: 'Asked for in {directory}, while this organisation is {own}',
    },
    steps: {
      askHelpdesk:
        'Tell the helpdesk which app you need and where the link came from; an administrator decides whether it may be added.',
      startAgain:
        'Did you follow an old link or bookmark? Start the app from its own start page once: the link may point elsewhere.',
      compare:
        'Have the owner of the app compare the identifier and the tenant in its settings with this tenant{identifier, select, none {} other {: it sends {identifier}}}.',
      add: 'Should it be here? Judge its publisher first, then add it: from the gallery, or by an administrator’s consent (Cloud Application Administrator). Not here on purpose? Leave it out and say so.',
      deleted: 'Was it there before? A deleted app can be restored for 30 days.',
    },
  },
})

/** Undefined when an app answers to the identifier after all. */
const certainty = (
  { is, identifier, directory, event, explains }: UnknownApp,
  { app, appNames, organization }: Partial<Facts>,
): Certainty | undefined => {
  const isElsewhere = directory !== undefined && !isOwn(directory, organization)
  const sure = isElsewhere ? lessSure(explains, 'probably') : explains
  if (is === 'service') return lessSure(sure, 'probably')
  if (isClientId(identifier)) return isHere(identifier, { app, appNames }) && !isElsewhere ? undefined : sure
  // An address that no app answers to, of an app that is there: the identifier differs, which is another cause.
  if (appOfEvent(app, event)) return undefined
  return lessSure(sure, speaksOfAnApp(identifier, appNames) ? 'possibly' : 'probably')
}

const isHere = (identifier: string, { app, appNames = [] }: Partial<Facts>): boolean =>
  [...appNames, ...(app?.is === 'in-tenant' ? [app] : [])].some(
    ({ appId }) => appId.toLowerCase() === identifier.toLowerCase(),
  )

/** "https://ipam.contoso.com" where there is an "IPAM Console". */
const speaksOfAnApp = (identifier: string | undefined, appNames: Facts['appNames'] = []): boolean =>
  appNames.some(({ displayName }) => wordsOf(displayName).some((word) => identifier?.toLowerCase().includes(word)))

const wordsOf = (displayName: string): readonly string[] =>
  displayName
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)

/** Whether a page that names a directory by its name, a domain or its id means this one; so does one that names none. */
const isOwn = (directory: string, organization: Facts['organization'] | undefined): boolean =>
  !organization ||
  [organization.displayName, organization.id, ...organization.verifiedDomains.map(({ name }) => name)].some(
    (name) => name.toLowerCase() === directory.toLowerCase(),
  )

/** An id is no name: the words tell it apart. */
const nameOrNone = (name: string): string => (isClientId(name) ? 'none' : name)

const problem = (
  { account, app, appNames, organization }: Pick<Facts, 'account'> & Partial<Facts>,
  symptoms: Symptoms,
  unknown: UnknownApp,
  explains: Certainty,
): Problem => {
  const { is, directory, event } = unknown
  const { displayName: own = 'none' } = organization ?? {}
  const isElsewhere = directory !== undefined && !isOwn(directory, organization)
  const { identifier = 'none' } = unknown
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app: is === 'service' ? identifier : nameOrNone(nameOfApp(event, app, symptoms)),
      name: account.displayName,
      is,
      identifier,
      directory: directory ?? own,
      own,
      where: isElsewhere ? 'elsewhere' : 'here',
    },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, code: String(event.errorCode) },
      },
      is === 'app' && isClientId(unknown.identifier) && appNames && { say: 'absent', from: 'appNames', for: 'agent' },
      isElsewhere && { say: 'elsewhere', from: 'organization', for: 'agent' },
    ),
    remedies: [
      { by: 'identity-admin', step: 'askHelpdesk', for: 'person' },
      { by: 'user', step: 'startAgain', for: 'person' },
      { by: 'app-owner', step: 'compare', for: 'agent' },
      { by: 'identity-admin', step: 'add', for: 'agent', link: link('enterprise-apps') },
      { by: 'identity-admin', step: 'deleted', for: 'agent' },
    ],
  }
}
