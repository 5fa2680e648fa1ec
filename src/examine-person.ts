import { examine } from './diagnosis/examine.ts'
import { appInTrouble, findApp } from './diagnosis/find-app.ts'
import { withOwnLinks } from './diagnosis/own-links.ts'
import { plan } from './diagnosis/plan.ts'
import { wantedFacts } from './diagnosis/wanted-facts.ts'
import { errorFields, type Log } from './log/log.ts'
import type { Evidence } from './model/evidence.ts'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import type { Plan } from './model/plan.ts'
import type { AppMention, Symptoms } from './model/symptoms.ts'
import type { Subject, World } from './model/world.ts'

/** The plan, and what it was made from. */
export interface Examined {
  readonly plan: Plan
  /** As told, with the app that the tenant or the sign-in log named. */
  readonly symptoms: Symptoms
  readonly evidence: Evidence
}

/** What an examination needs; the organisation is the plain one when absent. */
interface House {
  readonly world: World
  readonly log: Log
  readonly organisation?: Organisation
}

/** Examines one person: gathers what the checks need, once more when the sign-in log has told which app is meant, and judges. */
export const examinePerson = async (
  { world, log, organisation = plainOrganisation }: House,
  userId: string,
  said: Symptoms,
): Promise<Examined> => {
  const appNames = await world.appNames()
  const named = said.app?.chosen ? said : withApp(said, findApp(said, appNames, organisation.appNames))
  const first = await world.gather(subjectOf(userId, named), wantedFacts(named))
  const symptoms = named.app ? named : withApp(named, appInTrouble(first, named, world.now(), appNames))
  const more = wantedFacts(symptoms, first)
  const evidence = more.length > 0 ? { ...first, ...(await world.gather(subjectOf(userId, symptoms), more)) } : first
  const { findings, faults } = examine(evidence, symptoms, world.now())
  for (const { check, error } of faults) log.error('a check failed', { check, ...errorFields(error) })
  return { plan: withOwnLinks(plan(findings, evidence, symptoms, world.now()), organisation), symptoms, evidence }
}

const withApp = (symptoms: Symptoms, app: AppMention | undefined): Symptoms => (app ? { ...symptoms, app } : symptoms)

const subjectOf = (userId: string, { app, requestId, correlationId }: Symptoms): Subject => {
  const appId = app?.appIds[0]
  return { userId, ...(appId && { appId }), ...(requestId && { requestId }), ...(correlationId && { correlationId }) }
}
