import type { Symptoms } from '../model/symptoms.ts'
import type { Conversation, Notice, Rest, Speaker, Stage, Told } from './conversation.ts'
import type { LookingUp } from './look-up-stages.ts'
import type { Changing, Opening, Sending } from './ticket-stages.ts'

/** A message that names its card and its speaker. */
export interface Asked {
  readonly id: string
  readonly by: Speaker
}

/** A stage that waits for the world. */
type Busy = Extract<Stage, { is: 'examining' }> | Sending | Opening | Changing | LookingUp

/** Whether the conversation waits for the world: the answer is the reply. */
export const isBusy = (stage: Stage): stage is Busy =>
  stage.is === 'examining' ||
  stage.is === 'sending' ||
  stage.is === 'opening' ||
  stage.is === 'changing' ||
  stage.is === 'looking-up'

/** What the person looks at or can come back to: what was told, a ticket, or something looked up; shown now, or just before a notice. */
export const restIn = ({ stage }: Conversation): Rest | undefined => {
  if (isBusy(stage)) return undefined
  return stage.is === 'idle' ? stage.earlier : stage
}

/** What the conversation came to before: shown now, or before a notice or a ticket. */
export const toldIn = (now: Conversation): Told | undefined => {
  const { stage } = now
  if (stage.is === 'examining') return undefined
  const at = isBusy(stage) ? stage : restIn(now)
  return at && isTold(at) ? at : at?.told
}

/** Whether this is what an examination came to. */
export const isTold = (stage: Stage): stage is Told =>
  stage.is === 'advising' || stage.is === 'asking' || stage.is === 'broken'

/** Shows a notice; what was told before stays at hand. What is under way goes on undisturbed: its answer is the reply. */
export const notice = (now: Conversation, card: string, showing: Notice): Conversation => {
  const { stage } = now
  if (isBusy(stage)) return now
  if (stage.is === 'idle' && stage.card === card && stage.showing === showing) return now
  const earlier = restIn(now)
  return { ...now, stage: { is: 'idle', card, showing, ...(earlier ? { earlier } : {}) } }
}

/** Puts everything aside, also what is under way, whose message says so. */
export const startOver = (now: Conversation, card: string): Conversation => {
  const { stage } = now
  const isDone = stage.is === 'idle' && stage.card === card && stage.showing === 'started-over' && !stage.earlier
  const at = isBusy(stage) ? stage.card : card
  return isDone ? now : { ...now, stage: { is: 'idle', card: at, showing: 'started-over' } }
}

/** Starts an examination in a message; that of what is under way is closed when it is another. */
export const examining = (now: Conversation, { id, by }: Asked, symptoms: Symptoms, card = id): Conversation => ({
  ...now,
  stage: { is: 'examining', card, run: id, by, symptoms, ...replacing(now, card) },
})

/** The message of what is under way, when another takes its place. */
export const replacing = ({ stage }: Conversation, card: string): { readonly replaces?: string } =>
  isBusy(stage) && stage.card !== card ? { replaces: stage.card } : {}

/** Shows again what is at hand, in another message. */
export const restedAt = (now: Conversation, rest: Rest, card: string): Conversation => ({
  ...now,
  stage: { ...rest, card },
})

/** What a stage about tickets or a look-up remembers of what was told. */
export const withTold = (now: Conversation): { readonly told?: Told } => {
  const told = toldIn(now)
  return told ? { told } : {}
}
