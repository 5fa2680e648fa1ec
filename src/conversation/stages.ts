import type { Symptoms } from '../model/symptoms.ts'
import type { Conversation, Notice, Speaker, Told } from './conversation.ts'

/** A message that names its card and its speaker. */
export interface Asked {
  readonly id: string
  readonly by: Speaker
}

/** What the conversation came to before: shown now, or just before a notice. */
export const toldIn = ({ stage }: Conversation): Told | undefined => {
  if (stage.is === 'examining') return undefined
  return stage.is === 'idle' ? stage.earlier : stage
}

/** Shows a notice; what was told before stays at hand. An examination goes on undisturbed: its answer is the reply. */
export const notice = (now: Conversation, card: string, showing: Notice): Conversation => {
  const { stage } = now
  if (stage.is === 'examining') return now
  if (stage.is === 'idle' && stage.card === card && stage.showing === showing) return now
  const earlier = toldIn(now)
  return { ...now, stage: { is: 'idle', card, showing, ...(earlier ? { earlier } : {}) } }
}

/** Puts everything aside, also a running examination, whose message says so. */
export const startOver = (now: Conversation, card: string): Conversation => {
  const { stage } = now
  const isDone = stage.is === 'idle' && stage.card === card && stage.showing === 'started-over' && !stage.earlier
  const at = stage.is === 'examining' ? stage.card : card
  return isDone ? now : { ...now, stage: { is: 'idle', card: at, showing: 'started-over' } }
}

/** Starts an examination in a message of its own; the message of a running one is closed. */
export const examining = (now: Conversation, { id, by }: Asked, symptoms: Symptoms): Conversation => {
  const replaces = now.stage.is === 'examining' ? { replaces: now.stage.card } : {}
  return { ...now, stage: { is: 'examining', card: id, run: id, by, symptoms, ...replaces } }
}

/** Shows again what was told, in another message. */
export const toldAt = (now: Conversation, told: Told, card: string): Conversation => ({
  ...now,
  stage: { ...told, card },
})
