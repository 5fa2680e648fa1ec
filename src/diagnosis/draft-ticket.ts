import type { ProblemFinding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { Plan } from '../model/plan.ts'
import type { Audience } from '../model/role.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { askedFields, type AskedField, type TicketAbout, type TicketDraft, type TicketParty } from '../model/ticket.ts'
import { severityOf } from './severity.ts'
import { ticketFieldsOf } from './ticket-fields.ts'

/** What a ticket is made from. */
export interface Situation {
  readonly requester: TicketParty
  readonly tenantId: string
  readonly language: Language
  /** IANA time zone. */
  readonly zone?: string
  readonly symptoms: Symptoms
  readonly plan?: Plan
  readonly audience: Audience
  /** Problems whose advised steps were done, in vain. */
  readonly tried?: readonly ProblemFinding[]
}

/** Fills a ticket with everything that is known. About somebody who was not looked at it holds only what was told. */
export const draftTicket = (situation: Situation): TicketDraft => {
  const { requester, tenantId, language, zone, symptoms, tried = [] } = situation
  const about = aboutOf(situation)
  const plan = about.is === 'told' ? undefined : planFor(situation.plan)
  const app = plan?.app ?? situation.plan?.app ?? symptoms.app
  return {
    requester,
    about,
    language,
    ...(zone ? { zone } : {}),
    severity: severityOf(symptoms, plan),
    symptoms,
    ...(plan ? { plan } : {}),
    fields: ticketFieldsOf({ tenantId, symptoms, plan, app, about }),
    ...(tried.length > 0 ? { tried } : {}),
  }
}

/** What the person is asked for: fields without a value; what was advised and done counts as tried. */
export const missingIn = ({ fields, tried }: TicketDraft): readonly AskedField[] =>
  askedFields.filter((field) => !fields[field] && !(field === 'tried' && tried))

const aboutOf = ({ requester, symptoms, plan, audience }: Situation): TicketAbout => {
  if (plan?.about?.id === requester.userId) return { is: 'requester' }
  if (plan?.about && audience !== 'person') return { is: 'examined', person: plan.about }
  const { who } = symptoms
  const isOfOther = plan !== undefined && elsewhere.has(plan.verdict.is)
  if (!isOfOther && (who.is === 'self' || who.is === 'many')) return { is: 'requester' }
  if (who.is === 'address') return { is: 'told', words: who.address }
  return { is: 'told', words: who.is === 'name' ? who.name : '' }
}

/** Ends at which nobody was looked at. */
const elsewhere: ReadonlySet<Plan['verdict']['is']> = new Set([
  'requester-not-authorised',
  'user-not-found',
  'out-of-scope-other-tenant',
  'ambiguous-user',
])

/** What was offered to choose from is no part of what was found. */
const planFor = (plan: Plan | undefined): Plan | undefined => {
  if (!plan) return undefined
  const { choices: _choices, ...found } = plan
  return found
}
