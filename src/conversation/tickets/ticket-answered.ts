import type { Answer, Conversation } from '../conversation.ts'
import type { Case, Changing, Opening, Referred, Sending, TypedText, Unchanged } from '../ticket-stages.ts'

type Waiting = Sending | Opening | Changing

/** What the world answered to a stage that waits for tickets. */
export const ticketAnswered = (now: Conversation, stage: Waiting, answer: Answer): Conversation => {
  if (answer.type === 'failed') return { ...now, stage: failed(stage, answer.reference) }
  if (answer.type === 'ticket-refused') return { ...now, stage: refused(stage, answer.because) }
  const at = atOf(stage)
  if (answer.type === 'ticket-opened' && stage.is === 'sending')
    return { ...now, stage: { is: 'referred', ...at, ticket: answer.ticket, how: answer.isNew ? 'new' : 'existing' } }
  if (answer.type === 'tickets-listed' && stage.is === 'opening') {
    const { whose, lines, audience } = answer
    return { ...now, stage: { is: 'tickets', ...at, whose, lines, audience } }
  }
  return isAboutOne(answer) && stage.is !== 'sending' ? { ...now, stage: shown(stage, answer) } : now
}

type AboutOne = Extract<Answer, { readonly audience: unknown; readonly ticket: unknown }>

const isAboutOne = (answer: Answer): answer is AboutOne =>
  answer.type === 'ticket-read' || answer.type === 'ticket-changed' || answer.type === 'ticket-changed-meanwhile'

const shown = (stage: Opening | Changing, { type, ticket, audience }: AboutOne): Referred | Case => {
  const kept =
    type === 'ticket-changed-meanwhile' ? { unchanged: { is: 'changed-meanwhile' } as const, ...typedIn(stage) } : {}
  const at = { ...atOf(stage), ticket, ...kept }
  const notKept = 'notKept' in stage && stage.notKept ? { notKept: stage.notKept } : {}
  if (audience === 'person')
    return { is: 'referred', ...at, ...notKept, how: type === 'ticket-changed' ? 'changed' : 'read' }
  const showing = stage.is === 'opening' && stage.wish.do === 'read' ? stage.wish.showing : 'case'
  return { is: 'case', ...at, audience, showing }
}

/** A fault loses nothing: the form, the case and what was typed come back. */
const failed = (stage: Waiting, reference: string): Conversation['stage'] => {
  const at = atOf(stage)
  if (stage.is === 'sending') {
    const { draft, asks, key } = stage
    return { is: 'referring', ...at, step: 'preview', draft, asks, key, fault: reference }
  }
  const unchanged: Unchanged = { is: 'fault', reference }
  if (stage.is === 'changing' && stage.from) return { ...stage.from, ...at, unchanged, ...typedIn(stage) }
  return { is: 'refused', ...at, because: 'fault', reference, wish: stage.wish }
}

const refused = (stage: Waiting, because: 'not-found' | 'agents-only'): Conversation['stage'] => {
  const at = atOf(stage)
  if (stage.is !== 'sending') return { is: 'refused', ...at, because, wish: stage.wish }
  return { is: 'refused', ...at, because, wish: { do: 'list', whose: 'own' } }
}

const atOf = ({ card, by, told }: Waiting): Pick<Waiting, 'card' | 'by' | 'told'> => ({
  card,
  by,
  ...(told ? { told } : {}),
})

/** What was typed for a change that did not happen. */
const typedIn = (stage: Pick<Changing, 'wish'> | Opening): { readonly typed?: TypedText } => {
  const { wish } = stage
  if (wish.do !== 'change' || wish.change.do === 'take') return {}
  return { typed: { verb: wish.change.do, text: wish.change.text } }
}
