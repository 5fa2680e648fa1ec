import { randomUUID } from 'node:crypto'
import type { Effect, Event } from './conversation/conversation.ts'
import { isOwnAddress, isSameOrganisation, mayAsk, mayBeThing } from './diagnosis/may-ask.ts'
import { plain } from './diagnosis/plain.ts'
import { planFor } from './diagnosis/plan.ts'
import { examinePerson } from './examine-person.ts'
import { errorFields, type Log } from './log/log.ts'
import type { PersonMatch, Plan } from './model/plan.ts'
import { audienceOf, type Role } from './model/role.ts'
import type { Symptoms, Who } from './model/symptoms.ts'
import type { World } from './model/world.ts'

/** Carries out an effect with the world; its answer comes back as an event. A fault becomes `failed` with a reference. */
export const perform = async (house: { readonly world: World; readonly log: Log }, effect: Effect): Promise<Event> => {
  const { world, log } = house
  try {
    const role = await world.roleOf(effect.by.userId)
    const whom = await whose(world, role, effect)
    if (whom.is === 'ask') return { type: 'asked-whose', run: effect.run }
    const outcome = whom.is === 'end' ? whom.plan : (await examinePerson(house, whom.userId, effect.symptoms)).plan
    return { type: 'examined', run: effect.run, plan: outcome, audience: audienceOf(role) }
  } catch (error) {
    const reference = randomUUID().slice(0, 8)
    log.error('an examination failed', { reference, ...errorFields(error) })
    return { type: 'failed', run: effect.run, reference }
  }
}

/** Whose account to examine: an id, a question back, or an end that needs no examination. */
type Whose =
  | { readonly is: 'user'; readonly userId: string }
  | { readonly is: 'ask' }
  | { readonly is: 'end'; readonly plan: Plan }

const whose = async (world: World, role: Role, { by, symptoms }: Pick<Effect, 'by' | 'symptoms'>): Promise<Whose> => {
  const { who } = symptoms
  const self: Whose = { is: 'user', userId: by.userId }
  if (who.is === 'self') return self
  if (!mayAsk(role, who)) return (await isReallySelf(world, by.userId, symptoms)) ? self : refused(world)
  if (who.is === 'colleague' || who.is === 'many') return { is: 'ask' }
  if (who.is === 'name' && (await isAnApp(world, who.name)))
    return who.ifApp ? whose(world, role, { by, symptoms: { ...symptoms, who: who.ifApp } }) : self
  // An agent is never shown their own account for somebody else's: an unsure name is looked for as carefully.
  const found = await world.findPeople({ ...who, sure: true })
  if (!found.known) return end(world, { is: 'needs-more-info' })
  return chosen(world, who, found.value)
}

const chosen = (world: World, who: Extract<Who, { is: 'address' | 'name' }>, found: readonly PersonMatch[]): Whose => {
  const [only, second] = found
  if (only?.match === 'exact' && !second) return { is: 'user', userId: only.id }
  if (found.some(({ match }) => match === 'exact')) return end(world, { is: 'ambiguous-user', candidates: found })
  const asked = who.is === 'name' ? who.name : who.address
  return end(world, { is: 'user-not-found', asked, ...(only && { near: found }) })
}

/** Reads only the asker's own account: an address may be their own, and a name may be an app's. */
const isReallySelf = async (world: World, userId: string, { who, codes, quoted }: Symptoms): Promise<boolean> => {
  if (who.is === 'many') return true
  if (who.is === 'name')
    return (await isAnApp(world, who.name)) || (!who.sure && mayBeThing(who.name, quoted, codes.length > 0))
  if (who.is !== 'address') return false
  const { account } = await world.gather({ userId }, ['account'])
  if (account?.known !== true) return false
  return isOwnAddress(who.address, account.value) || (!who.sure && !isSameOrganisation(who.address, account.value))
}

const isAnApp = async (world: World, name: string): Promise<boolean> =>
  (await world.appNames()).some(({ displayName }) => ` ${plain(displayName)} `.includes(` ${plain(name)} `))

const refused = (world: World): Whose => end(world, { is: 'requester-not-authorised' })
const end = (world: World, verdict: Parameters<typeof planFor>[0]): Whose => ({
  is: 'end',
  plan: planFor(verdict, world.now()),
})
