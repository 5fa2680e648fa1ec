import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { launchLink, ownAddress } from '../../semantics/app-addresses.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'
import { mayLackTile, tileInQuestion, type Tile } from '../../semantics/tile.ts'

/** The app is there and may be used, but is kept out of My Apps, https://learn.microsoft.com/entra/identity/enterprise-apps/hide-application-from-user-portal. */
export const myappsAppHidden = defineCheck({
  id: 'myapps-app-hidden',
  needs: ['account', 'app', 'userAppAssignments'],
  uses: ['appOwners'],
  appliesTo: mayLackTile,
  judge: (facts, symptoms) => {
    const tile = tileInQuestion(facts, symptoms)
    return tile?.isHidden ? problem(tile, facts) : 'ok'
  },
  text: {
    title: '{app} is hidden in My Apps',
    person:
      '{assigned, select, yes {You still have access to {app}: it is only hidden in My Apps.} other {{app} is hidden in My Apps for everybody.}} {address, select, none {It can be started directly all the same.} other {It can be opened directly all the same: {address}}}',
    agent:
      '{app} has “Visible to users” set to No (tag HideApp), so My Apps shows it to nobody. {access, select, assigned {The person is assigned, and can sign in by address.} admitted {Assignment is not required: the person can sign in by address.} other {The person is not assigned either.}}',
    evidence: {
      hidden: '{app} is not visible to users in My Apps',
      assigned: 'The app is assigned to this account',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      openDirectly: 'Open {address} and keep it as a bookmark.',
      launch: 'Start {app} with this link and keep it as a bookmark: {address}',
      askOwner:
        'Would you rather have the tile back? Ask {owners, select, none {the owner of {app}, or the helpdesk} other {{owners}}}.',
      show: 'If it was not hidden on purpose: have {owners, select, none {the owner} other {{owners}}} agree, and set “Visible to users” to Yes under Properties of {app} (role Cloud Application Administrator). After some minutes the person signs out and in again.',
    },
  },
})

const problem = (
  { app, isAssigned }: Tile,
  facts: Pick<Facts, 'account'> & Partial<Pick<Facts, 'appOwners'>>,
): Problem => {
  const owners = ownerNames(facts)
  const address = ownAddress(app)
  const isAdmitted = isAssigned || !app.appRoleAssignmentRequired
  return {
    // Who is not assigned needs that first, which is another cause of the same missing tile.
    explains: isAdmitted ? 'certainly' : 'probably',
    whoCanFix: 'app-owner',
    values: {
      app: app.displayName,
      assigned: isAssigned ? 'yes' : 'no',
      access: isAssigned ? 'assigned' : isAdmitted ? 'admitted' : 'other',
      address: address ?? 'none',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      { say: 'hidden', from: 'app' },
      isAssigned && { say: 'assigned', from: 'userAppAssignments' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      ...(address === undefined
        ? [{ by: 'user', step: 'launch', values: { address: launchLink(app) }, link: launchLink(app) } as const]
        : [{ by: 'user', step: 'openDirectly' } as const]),
      { by: 'user', step: 'askOwner', values: ownersToAsk(facts), for: 'person' },
      {
        by: 'app-owner',
        step: 'show',
        for: 'agent',
        link: link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId }),
      },
    ],
  }
}
