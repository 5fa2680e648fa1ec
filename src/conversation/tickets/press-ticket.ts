import type { Conversation, Event, Verb } from '../conversation.ts'
import { examining } from '../stages.ts'
import type { Case, Referred } from '../ticket-stages.ts'
import { typed } from '../understand/ticket-command.ts'
import { subjectOf } from './case-subject.ts'
import { cancelled, edited, previewed, sent } from './form.ts'
import { changeOf, changeWish, changing, opening } from './wish.ts'

/** Buttons of tickets. */
export type TicketVerb = Exclude<
  Verb,
  'details' | 'again' | 'start-over' | 'language' | 'help' | 'choose' | 'still-stuck' | 'ticket'
>

type Pressed = Extract<Event, { type: 'pressed' }>

/** What a button about tickets does on the message it is on; one that does not fit changes nothing. */
export const pressTicket = (now: Conversation, verb: TicketVerb, event: Pressed): Conversation => {
  const { stage } = now
  if (stage.is === 'referring') return onForm(now, verb, event)
  if (stage.is === 'case') return onCase(now, stage, verb, event)
  if (stage.is === 'referred' && (verb === 'answer' || verb === 'reopen')) return withText(now, stage, verb, event)
  if (stage.is !== 'referred' && stage.is !== 'tickets' && stage.is !== 'refused') return now
  if (verb === 'status') return opening(now, event, { do: 'list', whose: 'own' }, stage.card)
  if (verb === 'tickets') return opening(now, event, { do: 'list', whose: 'all' }, stage.card)
  const number = event.data['number'] ?? ''
  if (verb !== 'open' || !/^\d{1,9}$/.test(number)) return now
  return opening(now, event, { do: 'read', number: Number(number), showing: 'case' }, stage.card)
}

const onForm = (now: Conversation, verb: TicketVerb, event: Pressed): Conversation => {
  const { stage } = now
  if (stage.is !== 'referring') return now
  if (verb === 'next') return previewed(now, stage, event.data)
  if (verb === 'edit') return edited(now, stage)
  if (verb === 'send') return sent(now, stage, event)
  return verb === 'cancel' || verb === 'back' ? cancelled(now, stage) : now
}

/** How a case is shown by the verbs that show it otherwise. */
export const showings = { 'copy-text': 'text', 'copy-json': 'json', microsoft: 'microsoft' } as const

const onCase = (now: Conversation, stage: Case, verb: TicketVerb, event: Pressed): Conversation => {
  if (verb === 'ask' || verb === 'resolve') return withText(now, stage, verb, event)
  if (verb === 'take') {
    const { number, version } = stage.ticket
    return changing(now, event, changeWish(event.id, number, { do: 'take' }, version), {
      card: stage.card,
      from: stage,
    })
  }
  if (verb === 'copy-text' || verb === 'copy-json' || verb === 'microsoft')
    return stage.showing === showings[verb] ? now : { ...now, stage: { ...stage, showing: showings[verb] } }
  if (verb === 'back' && stage.showing !== 'case') return { ...now, stage: { ...stage, showing: 'case' } }
  if (verb === 'tickets') return opening(now, event, { do: 'list', whose: 'all' }, stage.card)
  const subject = verb === 'check' ? subjectOf(stage.ticket) : undefined
  return subject ? examining(now, event, subject, stage.card) : now
}

/** An agent's change counts on what they saw; what the requester adds fits whatever happened meanwhile. */
const withText = (
  now: Conversation,
  stage: Case | Referred,
  verb: 'answer' | 'reopen' | 'ask' | 'resolve',
  event: Pressed,
): Conversation => {
  const text = typed(event.data[`input.${verb}`] ?? '')
  if (text === '')
    return stage.unchanged?.is === 'text-missing'
      ? now
      : { ...now, stage: { ...stage, unchanged: { is: 'text-missing' } } }
  const { number, version, status } = stage.ticket
  if ((verb === 'answer' && status === 'resolved') || (verb === 'reopen' && status !== 'resolved')) return now
  const wish = changeWish(event.id, number, changeOf(verb, text), stage.is === 'case' ? version : undefined)
  const { unchanged: _unchanged, typed: _typed, ...from } = stage
  return changing(now, event, wish, { card: stage.card, from })
}
