import { randomUUID } from 'node:crypto'
import type { Answer, Effect } from './conversation/conversation.ts'
import { planFor } from './diagnosis/plan.ts'
import { mayLag } from './diagnosis/may-lag.ts'
import { examinePerson } from './examine-person.ts'
import { examineTenant } from './examine-tenant.ts'
import { errorFields, type Log } from './log/log.ts'
import { lookUp } from './look-up.ts'
import type { Organisation } from './model/organisation.ts'
import { audienceOf } from './model/role.ts'
import type { World } from './model/world.ts'
import { isExternal } from './semantics/is-external.ts'
import { changeTicket, listTickets, openTicket, readTicket } from './tend-tickets.ts'
import { whoseAccount } from './whose-account.ts'

/** What carrying out an effect needs; the organisation is the plain one when absent. */
interface House {
  readonly world: World
  readonly organisation?: Organisation
  readonly log: Log
}

/** Carries out an effect of a conversation with the world; its answer comes back as an event. Rights are read now, whatever the conversation holds. A fault becomes `failed` with a reference. */
export const perform = async (house: House, effect: Effect, conversation: string): Promise<Answer> => {
  const { world, log } = house
  try {
    if (effect.do === 'examine') return await examineFor(house, effect)
    if (effect.do === 'look-up') return await lookUp(house, effect, conversation)
    if (effect.do === 'open-ticket') return await openTicket(world, effect, conversation)
    if (effect.do === 'read-ticket') return await readTicket(world, effect)
    if (effect.do === 'list-tickets') return await listTickets(world, effect)
    return await changeTicket(world, effect, conversation)
  } catch (error) {
    const reference = randomUUID().slice(0, 8)
    log.error(`${effect.do} failed`, { reference, ...errorFields(error) })
    return { type: 'failed', run: effect.run, reference }
  }
}

const examineFor = async (house: House, { run, by, symptoms }: Extract<Effect, { do: 'examine' }>): Promise<Answer> => {
  const { userId } = by
  const role = await house.world.roleOf(userId)
  const audience = audienceOf(role)
  const whom = await whoseAccount(house, { userId, role, symptoms })
  if (whom.is === 'ask') {
    const many = symptoms.who.is === 'many' ? await examineTenant(house, userId, symptoms) : undefined
    return many ? { type: 'examined', run, plan: many, audience } : { type: 'asked-whose', run }
  }
  if (whom.is === 'outsider') {
    const found = await examineTenant(house, userId, whom.symptoms)
    const end = planFor({ is: 'out-of-scope-other-tenant', asked: whom.asked }, house.world.now())
    return { type: 'examined', run, plan: found ?? end, audience }
  }
  if (whom.is === 'end') return { type: 'examined', run, plan: whom.plan, audience }
  const { plan, symptoms: told, evidence } = await examinePerson(house, whom.userId, symptoms)
  const { account } = evidence
  const isGuest = audience === 'person' && account?.known === true && isExternal(account.value)
  const lags = mayLag(evidence, told, house.world.now()) ? { mayLag: true } : {}
  return { type: 'examined', run, plan, audience, ...(isGuest ? { guest: true } : {}), ...lags }
}
