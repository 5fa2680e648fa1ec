import { checks } from '../checks/index.ts'
import type { AnyCheck } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import { appFacts, type FactName } from '../model/facts.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** What every answer tells from, whatever the checks need; without the list of apps it is not known which app the words mean. */
const always: readonly FactName[] = ['account', 'signIns', 'licenses', 'appNames']
const isAboutApp = (fact: FactName): boolean => appFacts.some((known) => known === fact)

/** The facts that the checks for these symptoms need and that were not asked for yet; facts about an app once it is known. */
export const wantedFacts = (
  symptoms: Symptoms,
  asked: Evidence = {},
  judges: readonly AnyCheck[] = checks,
): readonly FactName[] => {
  const needed = judges
    .filter((check) => check.appliesTo?.(symptoms) ?? true)
    .flatMap((check) => [...check.needs, ...(check.uses ?? [])])
  const isKnownApp = (symptoms.app?.appIds.length ?? 0) > 0
  return [...new Set([...always, ...needed])].filter(
    (fact) => asked[fact] === undefined && (isKnownApp || !isAboutApp(fact)),
  )
}
