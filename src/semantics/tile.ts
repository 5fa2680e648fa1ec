import type { Facts } from '../model/facts.ts'
import type { ServicePrincipal } from '../model/facts/apps.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { isFailure } from '../knowledge/codes.ts'

/** What decides whether an app has a tile in My Apps, https://learn.microsoft.com/entra/identity/enterprise-apps/my-apps-deployment-plan */
export interface Tile {
  readonly app: ServicePrincipal
  readonly isHidden: boolean
  readonly isAssigned: boolean
  /** The newest assignment of this person, when the tenant tells. */
  readonly assignedAt?: Instant
}

/** Whether the words are about an app that is not to be found. */
export const mayLackTile = ({ signs, codes, app }: Symptoms): boolean =>
  signs.includes('app-not-listed') && app !== undefined && !codes.some(isFailure)

/** The tile somebody misses; undefined when the app is not here, is switched off, or is not sure to be the one meant. */
export const tileInQuestion = (
  { app, userAppAssignments }: Pick<Facts, 'app' | 'userAppAssignments'>,
  { app: told }: Symptoms,
): Tile | undefined => {
  if (app.is !== 'in-tenant' || !app.accountEnabled || !told || told.fromLog || told.appIds.length > 1) return undefined
  const mine = userAppAssignments.filter(({ resourceId }) => resourceId === app.id)
  const assignedAt = mine
    .flatMap(({ createdDateTime }) => createdDateTime ?? [])
    .toSorted()
    .at(-1)
  return {
    app,
    isHidden: app.tags.includes('HideApp'),
    isAssigned: mine.length > 0,
    ...(assignedAt !== undefined && { assignedAt }),
  }
}
