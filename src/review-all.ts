import type { LookUpResult } from './conversation/look-up-stages.ts'
import { link } from './knowledge/links.ts'
import type { House } from './look-up-person.ts'
import type { Reading } from './model/evidence.ts'
import { plainOrganisation } from './model/organisation.ts'
import type { World } from './model/world.ts'
import { reviewNeeds, type ReviewedPerson } from './policy-review/review-facts.ts'
import { reviewPolicies } from './policy-review/review-policies.ts'

/** Reviews all policies; of people only the emergency accounts of the profile are read. */
export const reviewAll = async ({ world, organisation = plainOrganisation }: House): Promise<LookUpResult> => {
  const [evidence, emergencyAccounts] = await Promise.all([
    world.gather({ userId: '' }, reviewNeeds),
    readEmergency(world, organisation.emergencyAccounts),
  ])
  const policies = evidence.conditionalAccessPolicies?.known ? evidence.conditionalAccessPolicies.value.length : 0
  const readings = { ...evidence, emergencyAccounts }
  const at = world.now()
  return {
    is: 'reviewed',
    findings: reviewPolicies(readings, organisation, at),
    policies,
    page: link('conditional-access-policies'),
    at,
  }
}

/** One that cannot be read makes them all unknown: a rule must not hold for those that happened to answer. */
const readEmergency = async (
  world: World,
  accounts: readonly string[],
): Promise<Reading<readonly ReviewedPerson[]>> => {
  const read = await Promise.all(accounts.map((account) => readOne(world, account)))
  const gap = read.find((one) => !one.known)
  if (gap && !gap.known) return gap
  return { known: true, value: read.flatMap((one) => (one.known && one.value ? [one.value] : [])), at: world.now() }
}

/** Undefined when there is no such account. */
const readOne = async (world: World, account: string): Promise<Reading<ReviewedPerson | undefined>> => {
  const at = world.now()
  const found = await world.findPeople({ is: 'address', address: account, sure: true })
  if (!found.known) return found
  const [person] = found.value.filter(({ match }) => match === 'exact')
  if (!person) return { known: true, value: undefined, at }
  const facts = await world.gather({ userId: person.id }, wanted)
  if (!facts.account?.known) return facts.account ?? { known: false, because: 'unavailable' }
  const value: ReviewedPerson = {
    account: facts.account.value,
    ...(facts.groups?.known && { groups: facts.groups.value }),
    ...(facts.directoryRoles?.known && { directoryRoles: facts.directoryRoles.value }),
    ...(facts.authenticationMethods?.known && { authenticationMethods: facts.authenticationMethods.value }),
    ...(facts.registration?.known && { registration: facts.registration.value }),
  }
  return { known: true, value, at }
}

const wanted = ['account', 'groups', 'directoryRoles', 'authenticationMethods', 'registration'] as const
