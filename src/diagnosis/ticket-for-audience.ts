import type { Plan } from '../model/plan.ts'
import type { Audience } from '../model/role.ts'
import { adminFields, type Ticket, type TicketFields } from '../model/ticket.ts'

/** A ticket as somebody may hold it: what is for administrators only is not in it for others, and what an agent found about somebody else is not in it for a person. */
export const forAudience = (ticket: Ticket, audience: Audience): Ticket => {
  if (audience === 'admin') return ticket
  const { draft } = ticket
  const { plan, ...rest } = draft
  const isForAgents = draft.about.is === 'examined' && audience === 'person'
  const fields = withoutFields(draft.fields, isForAgents)
  return { ...ticket, draft: { ...rest, fields, ...(plan && !isForAgents ? { plan: withoutPlace(plan) } : {}) } }
}

const withoutFields = (fields: TicketFields, onlyTold: boolean): TicketFields => {
  const isAdmins = (field: string): boolean => adminFields.some((one) => one === field)
  const kept = Object.entries(fields).filter(([field, { from }]) => !isAdmins(field) && (!onlyTold || from === 'told'))
  return Object.fromEntries(kept)
}

/** The sighting without the address and place it came from. */
const withoutPlace = (plan: Plan): Plan => {
  if (!plan.sighting) return plan
  const { ipAddress: _ipAddress, location: _location, ...sighting } = plan.sighting
  return { ...plan, sighting }
}
