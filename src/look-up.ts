import type { Answer, Effect } from './conversation/conversation.ts'
import { mayNotLookUp } from './diagnosis/may-look-up.ts'
import { errorFields, type Log } from './log/log.ts'
import { lookUpPerson, type Asker, type House } from './look-up-person.ts'
import type { Outcome } from './look-up-subject.ts'
import { lookUpThing } from './look-up-thing.ts'
import type { AuditOutcome } from './model/audit.ts'
import type { LookUpOfPerson } from './model/look-up.ts'
import { audienceOf, type Role } from './model/role.ts'

type Doing = Extract<Effect, { readonly do: 'look-up' }>

/** Looks something up, if whoever asks may do so now. What comes of it is written down first: what could not be written down is not shown. */
export const lookUp = async (
  house: House & { readonly log: Log },
  effect: Doing,
  conversation: string,
): Promise<Answer> => {
  const { run, by } = effect
  // A code is looked up by everybody: nobody has to be asked who they are.
  const role = effect.lookUp.is === 'code' ? nobody : await house.world.roleOf(by.userId)
  const audience = audienceOf(role)
  const outcome = await outcomeOf(house, effect, role)
  const isWritten = await written(house, effect, outcome, conversation)
  const { result } = isWritten ? outcome : ({ result: { is: 'refused', because: 'not-recorded' } } as const)
  return { type: 'looked-up', run, audience, result }
}

const nobody: Role = { isAgent: false, isAdmin: false }

const outcomeOf = async (house: House, { by, lookUp }: Doing, role: Role): Promise<Outcome> => {
  const because = mayNotLookUp(role, lookUp)
  if (because) return { subject: askedIn(lookUp), result: { is: 'refused', because } }
  const person = { id: by.userId, displayName: by.name, userPrincipalName: '' }
  const asker: Asker = { person, audience: audienceOf(role) }
  return isOfPerson(lookUp) ? lookUpPerson(house, lookUp, asker) : lookUpThing(house, lookUp, asker)
}

const isOfPerson = (lookUp: Doing['lookUp']): lookUp is LookUpOfPerson => 'who' in lookUp && lookUp.who !== undefined

/** What was typed, for the line about a refusal: nothing was looked for. */
const askedIn = (lookUp: Doing['lookUp']): string => {
  if ('who' in lookUp && lookUp.who && lookUp.who.is !== 'self')
    return lookUp.who.is === 'name' ? lookUp.who.name : lookUp.who.address
  if ('name' in lookUp) return lookUp.name
  return 'app' in lookUp ? lookUp.app : ''
}

/** Whether the line was written; why not is for the log, without a word about whom it was. */
const written = async (
  { world, log }: House & { readonly log: Log },
  { run, by, lookUp }: Doing,
  outcome: Outcome,
  conversation: string,
): Promise<boolean> => {
  const line = {
    key: `${conversation} ${run}`,
    at: world.now(),
    actorId: by.userId,
    lookUp: lookUp.is,
    subject: outcome.subject,
    outcome: outcomeIn(outcome),
  }
  try {
    await world.writeAudit(line)
    return true
  } catch (error) {
    log.error('A look-up could not be written down, so it was not shown', { lookUp: lookUp.is, ...errorFields(error) })
    return false
  }
}

const outcomeIn = ({ result }: Outcome): AuditOutcome => {
  if (result.is === 'refused') return result.because
  if (result.is === 'choices' || result.is === 'not-found') return result.is
  return 'shown'
}
