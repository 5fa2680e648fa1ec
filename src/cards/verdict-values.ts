import type { Plan, Verdict } from '../model/plan.ts'
import type { Values } from '../model/value.ts'
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
  if (verdict.is === 'user-not-found') return { asked: verdict.asked }
  if (verdict.is === 'graph-throttled')
    return { minutes: Math.ceil(verdict.retryAfterSeconds / 60), account: verdict.account, licensed: verdict.licensed }
  if (verdict.is === 'ambiguous-user')
    return {
      candidates: {
        list: verdict.candidates.map(({ displayName, userPrincipalName }) => `${displayName} (${userPrincipalName})`),
      },
    }
  return {}
}
