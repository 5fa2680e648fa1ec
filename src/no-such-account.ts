import { deletedPerson, deletedPlan } from './diagnosis/deleted-plan.ts'
import { isSlipOfOwn } from './diagnosis/may-ask.ts'
import { outsiderIn } from './diagnosis/outsider-in.ts'
import { planFor } from './diagnosis/plan.ts'
import type { PersonMatch, Plan } from './model/plan.ts'
import type { Symptoms } from './model/symptoms.ts'
import type { World } from './model/world.ts'

/** AADSTS50034: no such account, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const noSuchAccount = 50034

/** Somebody of another organisation with no account here: only the words and the tenant can tell. */
export const outsiderOf = async (
  world: World,
  userId: string,
  symptoms: Symptoms,
): Promise<{ readonly symptoms: Symptoms; readonly asked: string } | undefined> => {
  if (symptoms.who.is !== 'address') return undefined
  const { organization } = await world.gather({ userId }, ['organization'])
  const told = outsiderIn(symptoms, organization?.known ? organization.value : undefined)
  return told && { symptoms: told, asked: symptoms.who.address }
}

/** The one person of exactly this name or address who was deleted and can be restored, with what the sign-in log still tells. */
export const deletedEnd = async (
  world: World,
  symptoms: Symptoms,
  asked: string,
  found: readonly PersonMatch[],
): Promise<Plan | undefined> => {
  const gone = deletedPerson(found, asked)
  if (!gone) return undefined
  return deletedPlan(gone, await world.gather({ userId: gone.id }, ['signIns']), symptoms, world.now())
}

/** Somebody whose page says that the name they typed does not exist, while it is a slip away from their own: nobody else's account is looked for. */
export const mistypedOwn = async (
  world: World,
  userId: string,
  { who, codes, signs }: Symptoms,
): Promise<Plan | undefined> => {
  if (who.is !== 'address' || who.sure || !(codes.includes(noSuchAccount) || signs.includes('says-no-such-account')))
    return undefined
  const { account } = await world.gather({ userId }, ['account'])
  if (account?.known !== true || !isSlipOfOwn(who.address, account.value)) return undefined
  const { id, displayName, userPrincipalName } = account.value
  const near = [{ id, displayName, userPrincipalName, match: 'near' }] as const
  return planFor({ is: 'user-not-found', asked: who.address, near }, world.now())
}
