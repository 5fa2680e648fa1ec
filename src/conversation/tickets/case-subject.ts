import type { Symptoms } from '../../model/symptoms.ts'
import type { Ticket } from '../../model/ticket.ts'

/** What an agent examines to check a case now; undefined when the ticket is about somebody of whom nothing was looked up. */
export const subjectOf = ({ draft }: Ticket): Symptoms | undefined => {
  const person = draft.about.is === 'examined' ? draft.about.person : draft.plan?.about
  if (draft.about.is === 'told' || !person) return undefined
  return { ...draft.symptoms, who: { is: 'address', address: person.userPrincipalName, sure: true } }
}
