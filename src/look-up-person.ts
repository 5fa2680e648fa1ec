import type { LookUpResult } from './conversation/look-up-stages.ts'
import { isProtected } from './diagnosis/may-look-up.ts'
import { link } from './knowledge/links.ts'
import { forAudience } from './look-ups/for-audience.ts'
import { known, unseenOf } from './look-ups/known.ts'
import { lookUpNeeds } from './look-ups/look-up-needs.ts'
import { policiesFor } from './look-ups/policies-for.ts'
import { showAccount } from './look-ups/show-account.ts'
import { showApps } from './look-ups/show-apps.ts'
import { showDevices } from './look-ups/show-devices.ts'
import { showGroups } from './look-ups/show-groups.ts'
import { showLicences } from './look-ups/show-licences.ts'
import { showMfa } from './look-ups/show-mfa.ts'
import { showSignIns } from './look-ups/show-sign-ins.ts'
import type { View } from './look-ups/view.ts'
import { whatIf } from './look-ups/what-if.ts'
import { findNamedApp, findPerson, type Found, type Outcome } from './look-up-subject.ts'
import type { Evidence } from './model/evidence.ts'
import type { FactName } from './model/facts.ts'
import type { AppName } from './model/facts/apps.ts'
import type { Instant } from './model/instant.ts'
import type { LookUpOfPerson, Sheet } from './model/look-up.ts'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import type { PersonFound } from './model/plan.ts'
import type { Audience } from './model/role.ts'
import type { World } from './model/world.ts'

/** What looking something up needs; the organisation is the plain one when absent. */
export interface House {
  readonly world: World
  readonly organisation?: Organisation
}

/** Who asks. */
export interface Asker {
  readonly person: PersonFound
  readonly audience: Audience
}

/** Looks somebody up; of a protected account only administrators are shown anything. */
export const lookUpPerson = async (house: House, lookUp: LookUpOfPerson, asker: Asker): Promise<Outcome> => {
  const { world, organisation = plainOrganisation } = house
  const about = await appOf(house, lookUp)
  if (about.is === 'end') return about
  const found = await findPerson(world, lookUp, asker.person)
  if (found.is === 'end') return found
  const { person } = found
  const subject = person.id
  const isAdmin = asker.audience === 'admin'
  // Nothing is read of an account that is known to be kept for emergencies.
  if (!isAdmin && isNamedIn(organisation, person)) return { subject, result: refused }
  const guard: readonly FactName[] = isAdmin ? ['account'] : ['account', 'directoryRoles']
  const evidence = await world.gather({ userId: subject }, [...new Set([...guard, ...lookUpNeeds[lookUp.is]])])
  const closed = isAdmin ? undefined : closedBy(evidence, guard, organisation, world.now())
  if (closed) return { subject, result: closed }
  const at = { now: world.now(), ...(about.app && { app: about.app }) }
  return { subject, result: shownOf(lookUp, evidence, { ...asker, person }, at) }
}

const refused: LookUpResult = { is: 'refused', because: 'protected' }

/** Why an agent is shown nothing: the account is protected, or it cannot be told whether it is. */
const closedBy = (
  evidence: Evidence,
  guard: readonly FactName[],
  organisation: Organisation,
  at: Instant,
): LookUpResult | undefined => {
  const unseen = unseenOf(evidence, guard)
  if (unseen.length > 0) return { is: 'shown', view: { sections: [], unseen }, at }
  return isProtected(known(evidence), organisation) ? refused : undefined
}

interface At {
  readonly now: Instant
  readonly app?: AppName
}

const shownOf = (lookUp: LookUpOfPerson, evidence: Evidence, { person, audience }: Asker, at: At): LookUpResult => {
  const { account } = known(evidence)
  const { displayName, userPrincipalName } = account ?? person
  return {
    is: 'shown',
    view: forAudience(viewOf(lookUp, evidence, at), audience),
    at: at.now,
    name: displayName,
    address: userPrincipalName,
    ...(at.app && { app: at.app.displayName }),
    page: at.app ? link('conditional-access-policies') : link('user-overview', { userId: person.id }),
  }
}

const isNamedIn = ({ emergencyAccounts }: Organisation, { id, userPrincipalName }: PersonFound): boolean =>
  emergencyAccounts.some((one) => [id, userPrincipalName].some((own) => own.toLowerCase() === one.toLowerCase()))

const appOf = async (house: House, lookUp: LookUpOfPerson): Promise<Found<{ readonly app?: AppName }>> => {
  if (lookUp.is !== 'what-if' && lookUp.is !== 'policies-for') return { is: 'found' }
  return findNamedApp(house, lookUp.app, (appId) => ({ ...lookUp, app: appId }))
}

const viewOf = (lookUp: LookUpOfPerson, evidence: Evidence, { now, app }: At): View => {
  const appId = app?.appId ?? ''
  if (lookUp.is === 'policies-for') return policiesFor({ appId }, evidence, true)
  if (lookUp.is === 'what-if') {
    const { platform, country } = lookUp
    return whatIf({ appId, ...(platform && { platform }), ...(country && { country }) }, evidence)
  }
  if (lookUp.is !== 'sign-ins') return sheets[lookUp.is](evidence, now)
  const { hours, ...wanted } = lookUp.wanted ?? {}
  const since = hours && new Date(Date.parse(now) - hours * 3_600_000).toISOString()
  return showSignIns(evidence, { ...wanted, ...(since && { since }) })
}

const sheets: Readonly<Record<Exclude<Sheet, 'sign-ins'>, (evidence: Evidence, now: Instant) => View>> = {
  account: showAccount,
  mfa: showMfa,
  devices: showDevices,
  groups: showGroups,
  licences: showLicences,
  apps: showApps,
}
