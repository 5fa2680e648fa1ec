import { link } from '../knowledge/links.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { ServicePrincipal } from '../model/facts/apps.ts'
import type { Instant } from '../model/instant.ts'
import { switchedOffBy } from '../semantics/switched-off.ts'
import { credentialLines } from './credential-lines.ts'
import { known, unseenOf } from './known.ts'
import { line, lines, names, notKnown, value, word, yesNo, type Line, type Said, type View } from './view.ts'

/** What the sheet of an app is made of. */
export const appSheetNeeds = [
  'app',
  'appAssignments',
  'appOwners',
  'application',
  'applicationOwners',
] as const satisfies readonly FactName[]

/** An app as this tenant knows it: whether it is on, who gets it, who looks after it, how it signs in, what ends when. */
export const appSheet = (evidence: Evidence, now: Instant): View => {
  const facts = known(evidence)
  const unseen = unseenOf(evidence, appSheetNeeds)
  const { app } = facts
  if (!app) return { sections: [], unseen }
  if (app.is === 'not-in-tenant')
    return { sections: [{ title: word('appNotHere'), lines: [line('appId', value(app.appId))] }], unseen }
  const address = { servicePrincipalId: app.id, appId: app.appId }
  return {
    sections: [
      { title: value(app.displayName), lines: about(app, facts), link: link('enterprise-app', address) },
      { title: word('access'), lines: access(app, facts), link: link('enterprise-app-users', address) },
      { title: word('signingIn'), lines: signingIn(app, facts, now) },
    ],
    unseen,
  }
}

const about = (app: ServicePrincipal, { appOwners, applicationOwners }: Partial<Facts>): readonly Line[] => {
  const off = switchedOffBy({ is: 'in-tenant', ...app })
  const owners = [...(appOwners ?? []), ...(applicationOwners ?? [])].map(({ displayName }) => displayName)
  return lines(
    line('appId', value(app.appId)),
    line('enabled', off === 'microsoft' ? word('offByMicrosoft') : yesNo(app.accountEnabled), {
      isNotable: off !== undefined,
    }),
    line('inMyApps', yesNo(!app.tags.includes('HideApp'))),
    line('owners', owners.length > 0 || (appOwners && applicationOwners) ? names([...new Set(owners)]) : notKnown),
  )
}

const access = (app: ServicePrincipal, { appAssignments }: Partial<Facts>): readonly Line[] => {
  const groups = appAssignments?.filter(({ principalType }) => principalType === 'Group')
  const people = appAssignments?.filter(({ principalType }) => principalType === 'User')
  return [
    line('assignmentRequired', yesNo(app.appRoleAssignmentRequired)),
    line('assignedGroups', groups ? names(groups.map(({ principalDisplayName }) => principalDisplayName)) : notKnown),
    line('assignedPeople', people ? value(people.length) : notKnown),
  ]
}

const signingIn = (app: ServicePrincipal, facts: Partial<Facts>, now: Instant): readonly Line[] =>
  lines(
    line('ssoMode', modeOf(app)),
    line('replyUrls', names(app.replyUrls)),
    app.preferredSingleSignOnMode === 'saml' && line('identifiers', names(app.servicePrincipalNames)),
    ...credentialLines(app, facts.application, now),
  )

const modes: ReadonlyMap<string, Said> = new Map([
  ['saml', word('mode-saml')],
  ['password', word('mode-password')],
  ['oidc', word('mode-oidc')],
  ['notSupported', word('mode-notSupported')],
])

const modeOf = ({ preferredSingleSignOnMode: mode }: ServicePrincipal): Said =>
  mode === undefined ? word('mode-neverSet') : (modes.get(mode) ?? value(mode))
