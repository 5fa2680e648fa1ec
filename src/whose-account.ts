import { findApp } from './diagnosis/find-app.ts'
import { isOwnAddress, isSameOrganisation, mayAsk, mayBeThing } from './diagnosis/may-ask.ts'
import { outsiderIn } from './diagnosis/outsider-in.ts'
import { plain } from './diagnosis/plain.ts'
import { planFor } from './diagnosis/plan.ts'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import type { PersonMatch, Plan } from './model/plan.ts'
import type { Role } from './model/role.ts'
import type { Symptoms, Who } from './model/symptoms.ts'
import type { World } from './model/world.ts'

/** Whose account to examine: an id, a question back, or an end that needs no examination. */
export type Whose =
  | { readonly is: 'user'; readonly userId: string }
  | { readonly is: 'ask' }
  /** Of another organisation, with no account here: only the words and the tenant can tell. */
  | { readonly is: 'outsider'; readonly symptoms: Symptoms; readonly asked: string }
  | { readonly is: 'end'; readonly plan: Plan }

/** Somebody who asks, and what they told. */
interface Question {
  readonly userId: string
  readonly role: Role
  readonly symptoms: Symptoms
}

interface House {
  readonly world: World
  readonly organisation?: Organisation
}

/** Finds whose account is to be examined; of somebody else whom the asker may not ask about nothing is read. */
export const whoseAccount = async (house: House, { userId, role, symptoms }: Question): Promise<Whose> => {
  const { world } = house
  const { who } = symptoms
  const self: Whose = { is: 'user', userId }
  if (who.is === 'self') return self
  if (!mayAsk(role, who)) return (await isReallySelf(house, userId, symptoms)) ? self : refused(house, symptoms)
  if (who.is === 'colleague' || who.is === 'many') return { is: 'ask' }
  if (who.is === 'name' && (await isAnApp(house, who.name)))
    return who.ifApp ? whoseAccount(house, { userId, role, symptoms: { ...symptoms, who: who.ifApp } }) : self
  // An agent is never shown their own account for somebody else's: an unsure name is looked for as carefully.
  const found = await world.findPeople({ ...who, sure: true })
  if (!found.known) return end(world, { is: 'needs-more-info' })
  const outsider = found.value.length === 0 ? await outsiderOf(world, userId, symptoms) : undefined
  return outsider ?? chosen(world, who, found.value)
}

const outsiderOf = async (world: World, userId: string, symptoms: Symptoms): Promise<Whose | undefined> => {
  if (symptoms.who.is !== 'address') return undefined
  const { organization } = await world.gather({ userId }, ['organization'])
  const told = outsiderIn(symptoms, organization?.known ? organization.value : undefined)
  return told && { is: 'outsider', symptoms: told, asked: symptoms.who.address }
}

const chosen = (world: World, who: Extract<Who, { is: 'address' | 'name' }>, found: readonly PersonMatch[]): Whose => {
  const [only, second] = found
  if (only?.match === 'exact' && !second) return { is: 'user', userId: only.id }
  if (found.some(({ match }) => match === 'exact')) return end(world, { is: 'ambiguous-user', candidates: found })
  const asked = who.is === 'name' ? who.name : who.address
  return end(world, { is: 'user-not-found', asked, ...(only && { near: found }) })
}

/** Reads only the asker's own account: an address may be their own, and a name may be an app's. */
const isReallySelf = async (house: House, userId: string, { who, codes, quoted }: Symptoms): Promise<boolean> => {
  if (who.is === 'many') return true
  if (who.is === 'name')
    return (await isAnApp(house, who.name)) || (!who.sure && mayBeThing(who.name, quoted, codes.length > 0))
  if (who.is !== 'address') return false
  const { account } = await house.world.gather({ userId }, ['account'])
  if (account?.known !== true) return false
  return isOwnAddress(who.address, account.value) || (!who.sure && !isSameOrganisation(who.address, account.value))
}

/** Whether an app of the tenant, or what people here call one, goes by this name. */
const isAnApp = async ({ world, organisation = plainOrganisation }: House, name: string): Promise<boolean> => {
  const inTenant = (await world.appNames()).map(({ displayName }) => displayName)
  const names = [...inTenant, ...organisation.appNames.flatMap(({ says }) => says)]
  return names.some((one) => ` ${plain(one)} `.includes(` ${plain(name)} `))
}

/** Which app the words mean tells nothing about the other: a ticket for them can name it. */
const refused = async ({ world, organisation = plainOrganisation }: House, symptoms: Symptoms): Promise<Whose> => {
  const app = findApp(symptoms, await world.appNames(), organisation.appNames)
  const plan = planFor({ is: 'requester-not-authorised' }, world.now())
  return { is: 'end', plan: app ? { ...plan, app } : plan }
}

const end = (world: World, verdict: Parameters<typeof planFor>[0]): Whose => ({
  is: 'end',
  plan: planFor(verdict, world.now()),
})
