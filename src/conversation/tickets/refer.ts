import { draftTicket, missingIn } from '../../diagnosis/draft-ticket.ts'
import type { ProblemFinding } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { askedFields, type TicketDraft } from '../../model/ticket.ts'
import type { Advising, Conversation, Speaker, Told } from '../conversation.ts'
import { examining, restedAt, restIn, toldIn, type Asked } from '../stages.ts'
import type { FormField, Referring } from '../ticket-stages.ts'
import { alsoTold } from '../understand/also-told.ts'
import { nameAlone } from '../understand/loosely-named.ts'
import { understand } from '../understand/understand.ts'

/** Nothing was told: the own account is looked at, so that the ticket is filled in. */
const nothingTold: Symptoms = { who: { is: 'self' }, codes: [], clientCodes: [], signs: [], quoted: '' }

/** Goes to the ticket form: with what was told, a form that is under way, or first a look at the account. `about` are words that say whom or what it is for. */
export const refer = (now: Conversation, { id, by }: Asked, about = ''): Conversation => {
  const rest = restIn(now)
  if (about === '' && rest?.is === 'referring') return restedAt(now, rest, id)
  const told = about === '' ? toldIn(now) : undefined
  if (told) return referring(now, told, id)
  const symptoms = about === '' ? nothingTold : forWhom(about)
  const next = examining(now, { id, by }, symptoms)
  return next.stage.is === 'examining' ? { ...next, stage: { ...next.stage, goal: { is: 'ticket' } } } : next
}

/** Words after "ticket for": somebody's name alone may as well be an app's. */
const forWhom = (about: string): Symptoms => {
  const symptoms = understand(about)
  const name = symptoms.who.is === 'self' ? nameAlone(symptoms.quoted) : undefined
  return name ? { ...symptoms, who: { is: 'name', name, sure: false } } : symptoms
}

/** The form about what was told, in this message. */
export const referring = (now: Conversation, told: Told, card: string): Conversation => {
  const draft = draftOf(now, told)
  const asks = asksOf(draft)
  const step = asks.length > 0 ? 'filling' : 'preview'
  return { ...now, stage: { is: 'referring', card, by: told.by, told, step, draft, asks } }
}

const draftOf = ({ language, zone }: Conversation, told: Told): TicketDraft =>
  draftTicket({
    ...requesterOf(told.by),
    language,
    ...(zone ? { zone } : {}),
    symptoms: told.symptoms,
    ...(told.is === 'advising' ? foundOf(told) : { audience: 'person' }),
  })

const requesterOf = ({
  userId,
  name,
  tenantId,
}: Speaker): Pick<Parameters<typeof draftTicket>[0], 'requester' | 'tenantId'> => ({
  requester: { userId, name },
  tenantId,
})

const foundOf = ({
  plan,
  audience,
  tried,
}: Advising): Pick<Advising, 'plan' | 'audience'> & { tried?: readonly ProblemFinding[] } => ({
  plan,
  audience,
  ...(tried ? { tried } : {}),
})

/** What the form asks: all that is missing, and in an `edit` what was told as well. */
export const asksOf = (draft: TicketDraft, editing = false): readonly FormField[] => {
  const { about, fields } = draft
  const missing = missingIn(draft)
  const isAsked = (field: (typeof askedFields)[number]): boolean =>
    missing.includes(field) || (editing && fields[field]?.from === 'told')
  const asksWhom = about.is === 'told' && (about.words === '' || editing)
  const asked: readonly FormField[] = [...(asksWhom ? (['about'] as const) : []), ...askedFields.filter(isAsked)]
  return asked.length > 0 ? [...asked, 'trace'] : asked
}

/** Adds a message to the form that is under way: what it tells fills fields, and what was typed stays. */
export const addToForm = (now: Conversation, form: Referring, symptoms: Symptoms, card: string): Conversation => {
  if (!form.told) return now
  const told = { ...form.told, symptoms: alsoTold(form.told.symptoms, symptoms) }
  const fresh = draftOf(now, told)
  const typed = Object.entries(form.draft.fields).filter(([, value]) => value.from === 'told')
  const draft = { ...fresh, about: form.draft.about, fields: { ...fresh.fields, ...Object.fromEntries(typed) } }
  const { key: _key, fault: _fault, ...rest } = form
  return { ...now, stage: { ...rest, card, told, step: 'filling', draft, asks: asksOf(draft, true) } }
}
