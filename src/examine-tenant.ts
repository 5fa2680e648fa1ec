import { examineMany, wantedForMany } from './diagnosis/examine-many.ts'
import { findApp } from './diagnosis/find-app.ts'
import { withOwnLinks } from './diagnosis/own-links.ts'
import { errorFields, type Log } from './log/log.ts'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import type { Plan } from './model/plan.ts'
import type { Symptoms } from './model/symptoms.ts'
import type { World } from './model/world.ts'

interface House {
  readonly world: World
  readonly log: Log
  readonly organisation?: Organisation
}

/** Examines the organisation for a question about many people; undefined when that tells no cause, so that one of them has to be named. `userId` is who asks: nothing of them is read. */
export const examineTenant = async (
  { world, log, organisation = plainOrganisation }: House,
  userId: string,
  said: Symptoms,
): Promise<Plan | undefined> => {
  const app = said.app?.chosen ? said.app : findApp(said, await world.appNames(), organisation.appNames)
  const symptoms = app ? { ...said, app } : said
  const appId = app?.appIds[0]
  const evidence = await world.gather({ userId, ...(appId && { appId }) }, wantedForMany(symptoms))
  const { plan, faults } = examineMany(evidence, symptoms, world.now())
  for (const { check, error } of faults) log.error('a check failed', { check, ...errorFields(error) })
  return plan && withOwnLinks(plan, organisation)
}
