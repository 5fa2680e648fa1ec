import type { PersonMatch, Plan, Verdict } from '../model/plan.ts'
import { listOrNone, type Values } from '../model/value.ts'
import type { Words } from '../text/words.ts'

/** The values that the words of an end without a cause need. */
export const verdictValues = (
  { about, sighting }: Plan,
  verdict: Exclude<Verdict, { is: 'cause' }>,
  { families }: Words,
): Values => ({
  name: about?.displayName ?? '',
  seen: sighting && sighting.errorCode !== 0 ? 'failed' : 'nothing',
  app: sighting?.app ?? '',
  at: sighting ? { instant: sighting.at } : '',
  code: String(sighting?.errorCode ?? ''),
  family: sighting ? familyWords(families, sighting.family) : '',
  ...own(verdict),
})

const familyWords = (families: Readonly<Record<string, string>>, family: string): string =>
  families[family] ?? families['other'] ?? ''

const own = (verdict: Exclude<Verdict, { is: 'cause' }>): Values => {
  if (verdict.is === 'user-not-found') return { asked: verdict.asked, ...similar(verdict.near ?? []) }
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
