import type { PersonMatch, Plan, Sighting, Verdict } from '../model/plan.ts'
import { listOrNone, type Values } from '../model/value.ts'
import type { Words } from '../text/words.ts'

/** The values that the words of an end without a cause need. */
export const verdictValues = (
  { about, app, sighting, known }: Plan,
  verdict: Exclude<Verdict, { is: 'cause' }>,
  { families }: Words,
): Values => ({
  name: about?.displayName ?? '',
  ...(sighting
    ? seenValues(sighting, families)
    : { seen: 'nothing', app: app?.name || 'none', at: '', code: '', family: '' }),
  suspects: verdict.is === 'needs-more-info' ? (verdict.suspects ?? 'nothing') : 'nothing',
  disabled: known?.disabled ?? 'none',
  given: known?.given ?? 'nothing',
  ...own(verdict),
})

/** An event may come without the name of its app. */
const seenValues = ({ app, at, errorCode, family }: Sighting, families: Words['families']): Values => ({
  seen: errorCode === 0 ? 'nothing' : 'failed',
  app: app || 'none',
  at: { instant: at },
  code: String(errorCode),
  family: familyWords(families, family),
})

const familyWords = (families: Readonly<Record<string, string>>, family: string): string =>
  families[family] ?? families['other'] ?? ''

const own = (verdict: Exclude<Verdict, { is: 'cause' }>): Values => {
  if (verdict.is === 'user-not-found') return { asked: verdict.asked, ...similar(verdict.near ?? []) }
  if (verdict.is === 'out-of-scope-other-tenant') return { asked: verdict.asked }
  if (verdict.is === 'graph-throttled')
    return { minutes: Math.ceil(verdict.retryAfterSeconds / 60), account: verdict.account, licensed: verdict.licensed }
  return {}
}

/** Who has a similar name or address, and who was deleted; `none` where nobody was found. */
const similar = (people: readonly PersonMatch[]): Values => {
  const deleted = people.find(({ match }) => match === 'deleted')
  const near = people.filter(({ match }) => match !== 'deleted')
  return {
    near: listOrNone(near.map(({ userPrincipalName }) => userPrincipalName)),
    deleted: deleted?.userPrincipalName ?? 'none',
    deletedAt: deleted?.deletedDateTime ? { instant: deleted.deletedDateTime } : 'unknown',
  }
}
