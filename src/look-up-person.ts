import { isProtected } from './diagnosis/may-look-up.ts'
import { link } from './knowledge/links.ts'
import { forAudience } from './look-ups/for-audience.ts'
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
import type { Missing } from './model/finding.ts'
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
  const app = await appOf(house, lookUp)
  if (app.is === 'end') return app
  const found = await findPerson(world, lookUp, asker.person)
  if (found.is === 'end') return found
  const { id, userPrincipalName } = found.person
  const refused: Outcome = { subject: id, result: { is: 'refused', because: 'protected' } }
  // Nothing is read of an account that is known to be kept for emergencies.
  if (asker.audience !== 'admin' && isNamedIn(organisation, id, userPrincipalName)) return refused
  const guard: readonly FactName[] = asker.audience === 'admin' ? ['account'] : ['account', 'directoryRoles']
  const evidence = await world.gather({ userId: id }, [...new Set([...guard, ...lookUpNeeds[lookUp.is]])])
  const at = world.now()
  const unread = asker.audience === 'admin' ? [] : missingOf(evidence, guard)
  if (unread.length > 0) return { subject: id, result: { is: 'shown', view: { sections: [], unseen: unread }, at } }
  const account = evidence.account?.known ? evidence.account.value : undefined
  const directoryRoles = evidence.directoryRoles?.known ? evidence.directoryRoles.value : undefined
  if (asker.audience !== 'admin' && isProtected({ account, directoryRoles }, organisation)) return refused
  const view = forAudience(viewOf(lookUp, evidence, { now: at, appId: app.app?.appId ?? '' }), asker.audience)
  return {
    subject: id,
    result: {
      is: 'shown',
      view,
      at,
      name: account?.displayName ?? found.person.displayName,
      address: account?.userPrincipalName ?? userPrincipalName,
      ...(app.app && { app: app.app.displayName }),
      page: app.app ? link('conditional-access-policies') : link('user-overview', { userId: id }),
    },
  }
}

const isNamedIn = ({ emergencyAccounts }: Organisation, id: string, address: string): boolean =>
  emergencyAccounts.some((one) => [id, address].some((own) => own.toLowerCase() === one.toLowerCase()))

/** What has to be known before anything may be shown to an agent. */
const missingOf = (evidence: Evidence, wanted: readonly FactName[]): readonly Missing[] =>
  wanted.flatMap((fact) => {
    const reading = evidence[fact]
    return reading?.known ? [] : [{ fact, because: reading?.because ?? ('unavailable' as const) }]
  })

const appOf = async (house: House, lookUp: LookUpOfPerson): Promise<Found<{ readonly app?: AppName }>> => {
  if (lookUp.is !== 'what-if' && lookUp.is !== 'policies-for') return { is: 'found' }
  return findNamedApp(house, lookUp.app, (appId) => ({ ...lookUp, app: appId }))
}

interface At {
  readonly now: Instant
  readonly appId: string
}

const viewOf = (lookUp: LookUpOfPerson, evidence: Evidence, { now, appId }: At): View => {
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
