import { randomUUID } from 'node:crypto'
import type { Effect, Event } from './conversation/conversation.ts'
import { examine } from './diagnosis/examine.ts'
import { appInTrouble, findApp } from './diagnosis/find-app.ts'
import { isOwnAddress, isSameOrganisation, mayAsk } from './diagnosis/may-ask.ts'
import { plan, planFor } from './diagnosis/plan.ts'
import { wantedFacts } from './diagnosis/wanted-facts.ts'
import { errorFields, type Log } from './log/log.ts'
import type { PersonFound, Plan } from './model/plan.ts'
import { audienceOf, type Role } from './model/role.ts'
import type { AppMention, Symptoms, Who } from './model/symptoms.ts'
import type { Subject, World } from './model/world.ts'

/** Carries out an effect with the world; its answer comes back as an event. A fault becomes `failed` with a reference. */
export const perform = async (house: { readonly world: World; readonly log: Log }, effect: Effect): Promise<Event> => {
  const { world, log } = house
  try {
    const role = await world.roleOf(effect.by.userId)
    const whom = await whose(world, role, effect)
    if (whom.is === 'ask') return { type: 'asked-whose', run: effect.run }
    const outcome = whom.is === 'end' ? whom.plan : await diagnose(house, whom.userId, effect.symptoms)
    return { type: 'examined', run: effect.run, plan: outcome, audience: audienceOf(role) }
  } catch (error) {
    const reference = randomUUID().slice(0, 8)
    log.error('an examination failed', { reference, ...errorFields(error) })
    return { type: 'failed', run: effect.run, reference }
  }
}

/** Examines one person: gathers what the checks need, once more when the sign-in log has told which app is meant, and judges. */
const diagnose = async (
  { world, log }: { readonly world: World; readonly log: Log },
  userId: string,
  said: Symptoms,
): Promise<Plan> => {
  const named = withApp(said, findApp(said, await world.appNames()))
  const first = await world.gather(subjectOf(userId, named), wantedFacts(named))
  const symptoms = named.app ? named : withApp(named, appInTrouble(first, named, world.now()))
  const more = wantedFacts(symptoms, first)
  const evidence = more.length > 0 ? { ...first, ...(await world.gather(subjectOf(userId, symptoms), more)) } : first
  const { findings, faults } = examine(evidence, symptoms, world.now())
  for (const { check, error } of faults) log.error('a check failed', { check, ...errorFields(error) })
  return plan(findings, evidence, symptoms, world.now())
}

const withApp = (symptoms: Symptoms, app: AppMention | undefined): Symptoms => (app ? { ...symptoms, app } : symptoms)

const subjectOf = (userId: string, { app }: Symptoms): Subject => {
  const appId = app?.appIds[0]
  return appId ? { userId, appId } : { userId }
}

/** Whose account to examine: an id, a question back, or an end that needs no examination. */
type Whose =
  | { readonly is: 'user'; readonly userId: string }
  | { readonly is: 'ask' }
  | { readonly is: 'end'; readonly plan: Plan }

const whose = async (world: World, role: Role, { by, symptoms }: Effect): Promise<Whose> => {
  const { who } = symptoms
  const self: Whose = { is: 'user', userId: by.userId }
  if (who.is === 'self') return self
  if (!mayAsk(role, who)) return (await isReallySelf(world, by.userId, who)) ? self : refused(world)
  if (who.is === 'colleague' || who.is === 'many') return { is: 'ask' }
  if (who.is === 'name' && (await isAnApp(world, who.name))) return self
  const found = await world.findPeople(who)
  if (!found.known) return end(world, { is: 'needs-more-info' })
  return chosen(world, who, found.value, self)
}

const chosen = (
  world: World,
  who: Extract<Who, { is: 'address' | 'name' }>,
  found: readonly PersonFound[],
  self: Whose,
): Whose => {
  const [only, second] = found
  if (only && !second) return { is: 'user', userId: only.id }
  if (only) return end(world, { is: 'ambiguous-user', candidates: found })
  if (who.is === 'name') return who.sure ? end(world, { is: 'user-not-found', asked: who.name }) : self
  return end(world, { is: 'user-not-found', asked: who.address })
}

/** Reads only the asker's own account: an address may be their own, and a capitalised name may be an app's. */
const isReallySelf = async (world: World, userId: string, who: Who): Promise<boolean> => {
  if (who.is === 'many') return true
  if (who.is === 'name') return !who.sure
  if (who.is !== 'address') return false
  const { account } = await world.gather({ userId }, ['account'])
  if (account?.known !== true) return false
  return isOwnAddress(who.address, account.value) || (!who.sure && !isSameOrganisation(who.address, account.value))
}

const isAnApp = async (world: World, name: string): Promise<boolean> =>
  (await world.appNames()).some(({ displayName }) => displayName.toLowerCase().startsWith(name.toLowerCase()))

const refused = (world: World): Whose => end(world, { is: 'requester-not-authorised' })
const end = (world: World, verdict: Parameters<typeof planFor>[0]): Whose => ({
  is: 'end',
  plan: planFor(verdict, world.now()),
})
