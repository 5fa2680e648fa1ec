import type { Conversation } from '../conversation.ts'
import { examining, restIn, type Asked } from '../stages.ts'
import type { Case, Referred } from '../ticket-stages.ts'
import type { TicketCommand } from '../understand/ticket-command.ts'
import { subjectOf } from './case-subject.ts'
import { cancelled, edited, previewed, sent } from './form.ts'
import { showings } from './press-ticket.ts'
import { refer } from './refer.ts'
import { changeOf, changeWish, changing, isWriting, opening } from './wish.ts'

type Typed = Exclude<TicketCommand, { is: 'still-stuck' | 'choose' }>

/** What a typed command about tickets does, in a message of its own; undefined when there is nothing it could mean here. */
export const ticketCommanded = (now: Conversation, command: Typed, asked: Asked): Conversation | undefined => {
  if (isWriting(now)) return now
  if (command.is === 'ticket') return refer(now, asked, command.about)
  if (command.is === 'status') return opening(now, asked, { do: 'list', whose: 'own' })
  if (command.is === 'tickets') return opening(now, asked, { do: 'list', whose: 'all' })
  if (command.is === 'next' || command.is === 'edit' || command.is === 'send') return onForm(now, command.is, asked)
  if (command.is === 'back') return back(now, asked)
  if ('text' in command) return withText(now, command, asked)
  return ofCase(now, command, asked)
}

const onForm = (now: Conversation, is: 'next' | 'edit' | 'send', asked: Asked): Conversation | undefined => {
  const rest = restIn(now)
  if (rest?.is !== 'referring') return undefined
  const form = { ...rest, card: asked.id }
  const here = { ...now, stage: form }
  if (is === 'edit') return edited(here, form)
  // What was not seen is not sent.
  return is === 'next' || rest.step === 'filling' ? previewed(here, form) : sent(here, form, asked)
}

const back = (now: Conversation, asked: Asked): Conversation | undefined => {
  const rest = restIn(now)
  if (rest?.is === 'referring') return cancelled(now, { ...rest, card: asked.id })
  if (rest?.is !== 'case') return undefined
  return rest.showing === 'case'
    ? opening(now, asked, { do: 'list', whose: 'all' })
    : { ...now, stage: { ...rest, card: asked.id, showing: 'case' } }
}

/** Without a text the ticket is shown, with its input. */
const withText = (
  now: Conversation,
  { is, number, text }: Extract<Typed, { text: string }>,
  asked: Asked,
): Conversation => {
  if (text === '') return opening(now, asked, { do: 'read', number, showing: 'case' })
  return changing(now, asked, changeWish(asked.id, number, changeOf(is, text)), fromOf(now, number))
}

const fromOf = (now: Conversation, number: number): { readonly from?: Case | Referred } => {
  const rest = restIn(now)
  return (rest?.is === 'case' || rest?.is === 'referred') && rest.ticket.number === number ? { from: rest } : {}
}

type OfCase = Extract<Typed, { is: 'open' | 'check' | 'take' | 'copy-text' | 'copy-json' | 'microsoft' }>

/** Commands without a number mean the case at hand. */
const ofCase = (now: Conversation, command: OfCase, asked: Asked): Conversation | undefined => {
  const rest = restIn(now)
  const atHand = rest?.is === 'case' && [undefined, rest.ticket.number].includes(command.number) ? rest : undefined
  const number = command.number ?? atHand?.ticket.number
  if (number === undefined) return undefined
  if (command.is === 'take')
    return changing(now, asked, changeWish(asked.id, number, { do: 'take' }), fromOf(now, number))
  if (command.is === 'open') return opening(now, asked, { do: 'read', number, showing: 'case' })
  if (command.is === 'check') {
    const subject = atHand && subjectOf(atHand.ticket)
    return subject ? examining(now, asked, subject) : opening(now, asked, { do: 'read', number, showing: 'case' })
  }
  const showing = showings[command.is]
  return atHand
    ? { ...now, stage: { ...atHand, card: asked.id, showing } }
    : opening(now, asked, { do: 'read', number, showing })
}
