import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import { listOrNone, type Values } from '../../model/value.ts'
import { ownAddress } from '../../semantics/app-addresses.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'
import { mayLackTile, tileInQuestion, type Tile } from '../../semantics/tile.ts'

/** My Apps needs some time, and a new sign-in, to show what was assigned just now. */
const settling = 3_600_000
const microsoft = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'

/** The app admits everybody, but My Apps only shows what is assigned to somebody, https://learn.microsoft.com/entra/identity/enterprise-apps/access-panel-collections. */
export const myappsNotAssigned = defineCheck({
  id: 'myapps-not-assigned',
  needs: ['account', 'app', 'userAppAssignments'],
  uses: ['appOwners'],
  appliesTo: mayLackTile,
  judge: (facts, symptoms, now) => {
    const tile = tileInQuestion(facts, symptoms)
    if (!tile || tile.app.appOwnerOrganizationId === microsoft) return 'ok'
    const why = whyNoTile(tile, now)
    return why ? problem(tile, why, facts) : 'ok'
  },
  text: {
    title:
      '{why, select, fresh {{app} was assigned only just now} other {{app} has not been assigned, so My Apps shows no tile}}',
    person:
      '{why, select, fresh {{app} was assigned to you on {at}. My Apps shows it after some minutes, when you have signed in again.} other {My Apps only shows apps that are assigned to you, and {app} is not. You may use it all the same{address, select, none {.} other {: {address}}}}}',
    agent:
      '{why, select, fresh {{app} was assigned to {name} on {at}; My Apps needs some minutes and a new sign-in to show it.} other {{app} does not require assignment, so {name} can sign in to it; without an assignment (direct, or as a direct member of an assigned group) My Apps shows no tile.}}',
    evidence: {
      notRequired: '{app} does not require assignment',
      missing: 'No assignment to {app}, directly or through a group',
      assigned: 'Assigned on {at}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      signInAgain: 'Sign out of My Apps, close the browser and sign in again.',
      openDirectly: 'Open {address} and keep it as a bookmark.',
      askAddress:
        'Ask {owners, select, none {the owner of {app}, or a colleague,} other {{owners}}} for the address of {app}, and keep it as a bookmark.',
      askOwner:
        'Would you like a tile? Ask {owners, select, none {the owner of {app}, or the helpdesk,} other {{owners}}} to assign the app to you.',
      assign:
        'For a tile: have {owners, select, none {the owner} other {{owners}}} agree, and assign {name}, or a group with {name} as a direct member, under Users and groups of {app} (role Cloud Application Administrator).',
      wait: 'Nothing to change: have {name} sign out and in again after some minutes.',
    },
  },
})

/** A tile that is hidden as well needs both. */
const whyNoTile = ({ app, isAssigned, isHidden, assignedAt }: Tile, now: Instant): 'fresh' | 'missing' | undefined => {
  if (!isAssigned) return app.appRoleAssignmentRequired ? undefined : 'missing'
  const isFresh = assignedAt !== undefined && Date.parse(now) - Date.parse(assignedAt) <= settling
  return isFresh && !isHidden ? 'fresh' : undefined
}

const problem = (
  { app, assignedAt }: Tile,
  why: 'fresh' | 'missing',
  facts: Pick<Facts, 'account'> & Partial<Pick<Facts, 'appOwners'>>,
): Problem => {
  const owners = ownerNames(facts)
  const address = ownAddress(app)
  const isFresh = why === 'fresh'
  return {
    explains: isFresh ? 'probably' : 'certainly',
    whoCanFix: isFresh ? 'user' : 'app-owner',
    values: {
      app: app.displayName,
      why,
      name: facts.account.displayName,
      at: assignedAt === undefined ? 'unknown' : { instant: assignedAt },
      address: address ?? 'none',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      isFresh && { say: 'assigned', from: 'userAppAssignments' },
      !isFresh && { say: 'notRequired', from: 'app' },
      !isFresh && { say: 'missing', from: 'userAppAssignments' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: isFresh ? whenFresh : forTile(app, ownersToAsk(facts)),
  }
}

const whenFresh: readonly Remedy[] = [
  { by: 'user', step: 'signInAgain', link: link('my-apps') },
  { by: 'user', step: 'wait', for: 'agent' },
]

const forTile = (app: ServicePrincipal, toAsk: Values): readonly Remedy[] => [
  { by: 'user', step: ownAddress(app) === undefined ? 'askAddress' : 'openDirectly', values: toAsk },
  { by: 'user', step: 'askOwner', values: toAsk, for: 'person' },
  {
    by: 'app-owner',
    step: 'assign',
    for: 'agent',
    link: link('enterprise-app-users', { servicePrincipalId: app.id, appId: app.appId }),
  },
]
