import { speaksOfSelf } from './conversation/understand/about-writer.ts'
import { perhapsNamed, type NamesPerhaps } from './conversation/understand/perhaps-named.ts'
import { findApp } from './diagnosis/find-app.ts'
import { isOwnAddress, isSameOrganisation, mayAskOfOthers, mayBeThing } from './diagnosis/may-ask.ts'
import { plain } from './diagnosis/plain.ts'
import { planFor } from './diagnosis/plan.ts'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import type { PersonMatch, Plan } from './model/plan.ts'
import type { Role } from './model/role.ts'
import type { Symptoms } from './model/symptoms.ts'
import type { World } from './model/world.ts'
import { deletedEnd, mistypedOwn, outsiderOf } from './no-such-account.ts'

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
export const whoseAccount = async (house: House, question: Question): Promise<Whose> => {
  const { userId, role, symptoms } = question
  if (mayAskOfOthers(role)) return whomAgentMeans(house, question)
  const mistyped = await mistypedOwn(house.world, userId, symptoms)
  if (mistyped) return { is: 'end', plan: mistyped }
  const isTheirOwn = symptoms.who.is === 'self' || (await isReallySelf(house, userId, symptoms))
  return isTheirOwn ? { is: 'user', userId } : refused(house, symptoms)
}

/** An agent is never shown their own account for somebody else's: whatever may be a name is looked for. */
const whomAgentMeans = async (house: House, question: Question): Promise<Whose> => {
  const { world } = house
  const { userId, symptoms } = question
  const { who, quoted } = symptoms
  if (who.is === 'name' && who.ifApp && (await isAnApp(house, who.name)))
    return whoseAccount(house, { ...question, symptoms: { ...symptoms, who: who.ifApp } })
  if (who.is === 'address' || (await isPlainName(house, symptoms))) return whoIsCalled(house, question)
  const { likely, others } = await perhapsMeant(house, symptoms)
  const [asked] = [...likely, ...others]
  if (asked === undefined) return who.is === 'colleague' || who.is === 'many' ? { is: 'ask' } : { is: 'user', userId }
  const found = await world.findPeople({ is: 'perhaps', ranks: [likely, others] })
  if (!found.known) return end(world, { is: 'needs-more-info' })
  if (found.value.length > 0 || who.is === 'name') return chosen(world, symptoms, asked, found.value)
  return who.is === 'self' && likely.length === 0 && speaksOfSelf(quoted) ? { is: 'user', userId } : { is: 'ask' }
}

/** Whether a person is named for sure, and no part of it is a likelier name: "k.maas" of "k.maas locked". */
const isPlainName = async (house: House, { who, quoted }: Symptoms): Promise<boolean> => {
  if (who.is !== 'name' || !who.sure || isAlias(who.name) || (await isAnApp(house, who.name))) return false
  return partsOf(who.name, perhapsNamed(quoted).likely).length === 0
}

const partsOf = (whole: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => name !== whole && whole.includes(name))

/** "j.devries", "j devries": how somebody signs in, not what they are called. */
const isAlias = (name: string): boolean => /^\p{L}{1,20}[._]|^\p{L}\.?\s/u.test(name)

const whoIsCalled = async ({ world }: House, { userId, symptoms }: Question): Promise<Whose> => {
  const { who } = symptoms
  if (who.is !== 'name' && who.is !== 'address') return { is: 'ask' }
  const found = await world.findPeople({ ...who, sure: true })
  if (!found.known) return end(world, { is: 'needs-more-info' })
  const outsider = found.value.length === 0 ? await outsiderOf(world, userId, symptoms) : undefined
  if (outsider) return { is: 'outsider', ...outsider }
  return chosen(world, symptoms, who.is === 'name' ? who.name : who.address, found.value)
}

/** The names that the words may hold, without those of apps. */
const perhapsMeant = async (house: House, { who, quoted }: Symptoms): Promise<NamesPerhaps> => {
  const { likely, others } = perhapsNamed(quoted)
  const noApps = async (names: readonly string[]): Promise<readonly string[]> => {
    const areApps = await Promise.all(names.map((name) => isAnApp(house, name)))
    return names.filter((_, index) => areApps[index] !== true)
  }
  const told = who.is === 'name' ? [...partsOf(who.name, likely), who.name] : []
  return { likely: await noApps([...new Set([...told, ...likely])]), others: await noApps(others) }
}

const chosen = async (
  world: World,
  symptoms: Symptoms,
  asked: string,
  found: readonly PersonMatch[],
): Promise<Whose> => {
  const [only, second] = found
  if (only?.match === 'exact' && !second) return { is: 'user', userId: only.id }
  if (found.some(({ match }) => match === 'exact')) return end(world, { is: 'ambiguous-user', candidates: found })
  const deleted = await deletedEnd(world, symptoms, asked, found)
  if (deleted) return { is: 'end', plan: deleted }
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
